import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { type CheckedFetchOptions, checkedFetch, createTally, type ExchangeCheck, type Problem } from "../../src/index.ts";

/** A sandbox that is asked through a checked fetch. */
export interface Sandboxed extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly checks: readonly ExchangeCheck[];
  readonly problems: readonly Problem[];
  readonly tally: ReturnType<typeof createTally>;
  /** Asks as the administrator; the path begins after `/restapi`. */
  ask(path: string, init?: RequestInit): Promise<Response>;
}

/** Changes answers on their way: what a service does that has moved away from the contract. */
export type Drift = (response: Response) => Promise<Response>;

/** Starts one. */
export async function sandboxed(
  drift: Drift = async (response) => response,
  options: CheckedFetchOptions = {},
): Promise<Sandboxed> {
  const sandbox = await createSandbox();
  const checks: ExchangeCheck[] = [];
  const problems: Problem[] = [];
  const tally = createTally();
  const drifting = async (input: string, init?: RequestInit): Promise<Response> => drift(await sandbox.fetch(input, init));
  const fetch = checkedFetch(drifting, {
    ...options,
    onProblem: (problem) => problems.push(problem),
    onCheck: (check) => {
      checks.push(check);
      tally.add(check);
    },
  });
  const Authorization = `Bearer ${sandbox.auth("admin").accessToken()}`;
  return {
    sandbox,
    checks,
    problems,
    tally,
    async ask(path, { headers = {}, ...init } = {}) {
      const response = await fetch(`${sandbox.url}/restapi${path}`, {
        ...init,
        headers: { Authorization, "Content-Type": "application/json", ...(headers as Record<string, string>) },
      });
      await fetch.settled();
      return response;
    },
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
}

/** An answer with another body. */
export function withBody(response: Response, body: string | null, headers: Readonly<Record<string, string>> = {}): Response {
  const changed = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) changed.set(name, value);
  return new Response(body, { status: response.status, headers: changed });
}

/** A drift of JSON bodies. */
// biome-ignore lint/suspicious/noExplicitAny: drifts reach into answers of all operations
export function ofBody(change: (body: Record<string, any>) => void): Drift {
  return async (response) => {
    const body = JSON.parse(await response.text());
    change(body);
    return withBody(response, JSON.stringify(body));
  };
}
