import { type CheckOptions, checkRecorded, type ExchangeCheck } from "../check/check-recorded.ts";
import { basesOf, contractUrl } from "../exchange/contract-url.ts";
import type { RecordedRequest } from "../exchange/exchange.ts";
import { type FetchResponse, readResponse } from "../exchange/read-fetch.ts";
import type { Problem } from "../problem.ts";
import { ContractBreachError } from "./contract-breach-error.ts";
import { needOptions } from "./need-options.ts";
import { type FetchInit, readSent } from "./sent-request.ts";

/** How a fetch is checked. */
export interface CheckedFetchOptions extends CheckOptions {
  /** Told of each problem, one after the other, when the answer has come in whole. What it throws is not heard. */
  readonly onProblem?: (problem: Problem) => void;
  /** Told of each exchange that was checked: a tally takes it as it is. */
  readonly onCheck?: (check: ExchangeCheck) => void;
  /**
   * `report` gives answers as they come, and looks at them beside it. `throw` waits for an answer's body, and throws a
   * {@link ContractBreachError} where something is broken; `report` when left out.
   */
  readonly mode?: "report" | "throw";
  /** Which share of the calls is looked at: 1 for all, which is so when left out, 0.01 for one in a hundred. */
  readonly sample?: number;
  /** Decides which calls a sample has, by numbers from 0 to 1; `Math.random` when left out. */
  readonly random?: () => number;
  /**
   * The addresses whose calls are looked at, each with the path that comes before `/restapi`, if any. When left out it is each
   * call whose path begins with `/restapi`.
   */
  readonly servers?: readonly string[];
}

/** A fetch that is checked: as the one it is made of, and one thing more. */
export type CheckedFetch<Fetch> = Fetch & {
  /** Waits until all answers that have come were looked at. */
  settled(): Promise<void>;
};

// biome-ignore lint/suspicious/noExplicitAny: fetches of many makes have parameters of their own
type AnyFetch = (input: any, init?: any) => Promise<FetchResponse>;

/**
 * A fetch whose exchanges are held to the contract: around the platform's, a library's, or one of a stand-in.
 * It sends what it is given as it is, and gives answers whose bodies are unread. Calls that fetch fails are not looked at.
 *
 * @param fetch - what sends
 * @param options - who is told, and whether a breach is thrown
 * @throws TypeError for options that nothing would come of
 */
export function checkedFetch<Fetch extends AnyFetch>(fetch: Fetch, options: CheckedFetchOptions = {}): CheckedFetch<Fetch> {
  needOptions(fetch, options);
  const { onProblem, onCheck, mode = "report", sample = 1, random = Math.random, servers } = options;
  const bases = basesOf(servers);
  const pending = new Set<Promise<void>>();

  async function checked(input: unknown, init?: FetchInit): Promise<FetchResponse> {
    const url = contractUrl(addressOf(input), bases);
    if (url === undefined || (sample < 1 && random() >= sample)) return fetch(input, init);
    // Before it is sent: then its body is read, and gone. A body that cannot be read fails the call itself.
    const sent = readSent(input, init).catch(() => undefined);
    const response = await fetch(input, init);
    const answered = readResponse(response);
    if (mode === "throw") {
      const check = await judge(url, sent, answered);
      if (check?.problems.some(({ kind }) => kind === "broken")) throw new ContractBreachError(check.problems);
    } else {
      const work = judge(url, sent, answered).then(() => {
        pending.delete(work);
      });
      pending.add(work);
    }
    return response;
  }

  async function judge(
    url: string,
    sent: Promise<RecordedRequest | undefined>,
    answered: ReturnType<typeof readResponse>,
  ): Promise<ExchangeCheck | undefined> {
    try {
      const [request, response] = await Promise.all([sent, answered]);
      if (request === undefined) return undefined;
      const check = checkRecorded({ ...request, url }, response, options);
      tell(onCheck, check);
      for (const problem of check.problems) tell(onProblem, problem);
      return check;
    } catch {
      // The answer broke off: whoever reads it is told by fetch.
      return undefined;
    }
  }

  const settled = async (): Promise<void> => {
    while (pending.size > 0) await Promise.all(pending);
  };
  return Object.assign(checked as unknown as Fetch, { settled });
}

function tell<T>(listener: ((told: T) => void) | undefined, told: T): void {
  try {
    listener?.(told);
  } catch {
    // A listener's fault must not become one of the call.
  }
}

function addressOf(input: unknown): string {
  return typeof input === "object" && input !== null && "url" in input ? String(input.url) : String(input);
}
