import { type Findings, runScenario } from "./scenario.ts";

/** What a page or a worker saw, and what nobody caught in it. */
export interface WatchedFindings extends Findings {
  readonly uncaught: readonly string[];
}

/**
 * Runs the scenario in a page or a worker, and takes down the errors and rejections that nobody caught.
 *
 * @param gateway - its address
 * @param run - what to watch; the scenario when left out
 */
export async function runWatched(
  gateway: string,
  run: (gateway: string) => Promise<Findings> = runScenario,
): Promise<WatchedFindings> {
  const uncaught: string[] = [];
  const end = new Error("the end of the watch");
  const ended = Promise.withResolvers<void>();
  globalThis.addEventListener("error", ({ message }) => void uncaught.push(message));
  globalThis.addEventListener("unhandledrejection", (event) => {
    if (event.reason !== end) return void uncaught.push(String(event.reason));
    event.preventDefault();
    ended.resolve();
  });
  const findings = await run(gateway);
  // Rejections are told of later than they happen, but in their order: when this one is, the others were.
  Promise.reject(end);
  await ended.promise;
  return { ...findings, uncaught };
}
