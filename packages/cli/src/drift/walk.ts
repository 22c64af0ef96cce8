import { ApiError, AuthError, type Client, NetworkError } from "@ringwright/core";
import type { Unread } from "../report/verdict.ts";
import { inputsOf, type ReadInput } from "./inputs.ts";
import { createKnownIds } from "./known-ids.ts";
import { type SafeRead, sendRead } from "./safe-read.ts";

/** How far to go. */
export interface WalkOptions {
  /** What is known before anything is read, by the parameter's name. */
  readonly given: Readonly<Record<string, string | undefined>>;
  /** The most calls. */
  readonly maxCalls: number;
  /** Ends it: what is under way is given up, and what was read stands. */
  readonly signal: AbortSignal;
  /** Told before each round how many calls there will be so far. */
  readonly onRound: (calls: number) => void;
  /** Told of each call when it has ended, with what came of it. */
  readonly onCall: (read: SafeRead, outcome: string) => void;
}

// An id that is nobody's, to see how the service refuses.
const nobody = "1";

/**
 * Calls reads: each once before any a second time, with ids that were in earlier answers.
 *
 * @param client - paces the calls as the service's limits want it
 * @param reads - what to call
 * @param options - see `WalkOptions`
 * @returns what nothing could be asked of
 * @throws AuthError where the login is refused, NetworkError where nothing answers
 */
export async function walk(client: Client, reads: readonly SafeRead[], options: WalkOptions): Promise<Unread[]> {
  const { given, maxCalls, signal, onRound, onCall } = options;
  const known = createKnownIds(given);
  const asked = new Map<SafeRead, Set<string>>(reads.map((read) => [read, new Set()]));
  let calls = 0;
  let isReached = false;

  async function call(read: SafeRead, input: ReadInput): Promise<void> {
    asked.get(read)?.add(keyOf(input));
    const outcome = await sendRead(client, read, input, signal).then(
      (answer) => {
        isReached = true;
        known.note(read.operation.path, input, answer);
        return "read";
      },
      (error: unknown) => {
        isReached ||= ApiError.is(error);
        // Where nothing answers, the first failure is that of all.
        if (AuthError.is(error) || (NetworkError.is(error) && !isReached)) throw error;
        // What is wrong with an answer is told by its check.
        return ApiError.is(error) ? `refused (${error.status})` : signal.aborted ? "given up" : "without an answer";
      },
    );
    onCall(read, outcome);
  }

  // What can be asked next: of each read, the first input that was not asked yet.
  function nextRound(): (readonly [SafeRead, ReadInput])[] {
    return reads.flatMap((read) => {
      const input = inputsOf(read, known).find((one) => !asked.get(read)?.has(keyOf(one)));
      return input === undefined ? [] : [[read, input] as const];
    });
  }

  async function runRound(all: readonly (readonly [SafeRead, ReadInput])[]): Promise<void> {
    const round = all.slice(0, maxCalls - calls);
    calls += round.length;
    onRound(calls);
    await Promise.all(round.map(([read, input]) => call(read, input)));
  }

  const first = nextRound();
  await runRound([...refusalOf(reads), ...first]);
  for (let round = nextRound(); round.length > 0 && calls < maxCalls && !signal.aborted; round = nextRound()) {
    const fresh = round.filter(([read]) => asked.get(read)?.size === 0);
    await runRound(fresh.length > 0 ? fresh : round);
  }
  return reads
    .filter((read) => asked.get(read)?.size === 0)
    .map((read) => {
      const reason = inputsOf(read, known).length === 0 ? "no answer held an id for it" : "the bound was reached before";
      return { operation: read.operation.id, reason };
    });
}

function refusalOf(reads: readonly SafeRead[]): (readonly [SafeRead, ReadInput])[] {
  const read = reads.find(({ operation }) => operation.id === "readExtension");
  return read === undefined ? [] : [[read, { extensionId: nobody }]];
}

function keyOf(input: ReadInput): string {
  return JSON.stringify(input);
}
