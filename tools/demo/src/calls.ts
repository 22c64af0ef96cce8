import type { Hooks, Operation, RateGroup, ResponseEvent } from "@ringwright/core";
import type { Sandbox, SeenRequest } from "@ringwright/sandbox";

/** One request, as the client and the sandbox saw it. */
export interface Call {
  readonly operation: Operation;
  readonly status: number;
  /** Whether the sandbox took the request as one of the contract, and found its own answer to be one. */
  readonly held: boolean;
}

/** What a client does, as it goes on. */
export interface Recording {
  /** The calls so far. */
  calls(): Call[];
  /** How many calls had to wait for the budget of a group. */
  readonly waits: ReadonlyMap<RateGroup, number>;
  /** Told of the client's doings. */
  readonly hooks: Hooks;
}

/**
 * Records what a client does, with the verdict of the sandbox, which holds each request and each answer to the contract.
 *
 * @param sandbox - the one that the client calls
 */
export function recordCalls(sandbox: Sandbox): Recording {
  const answered: ResponseEvent[] = [];
  const seen = new Map<string, SeenRequest>();
  const waits = new Map<RateGroup, number>();
  sandbox.watch((request) => void seen.set(request.id, request));
  return {
    calls: () =>
      answered.map(({ operation, status, requestId = "" }) => ({ operation, status, held: held(status, seen.get(requestId)) })),
    waits,
    hooks: {
      onResponse: (event) => void answered.push(event),
      onWait: ({ group }) => void waits.set(group, (waits.get(group) ?? 0) + 1),
    },
  };
}

// A request that does not fit the contract is refused. A 401 is about the token: with the next one the call was repeated,
// or the demo would have ended with it.
function held(status: number, seen: SeenRequest | undefined): boolean {
  return (status < 400 || status === 401) && seen?.status === status && seen.violation === undefined;
}
