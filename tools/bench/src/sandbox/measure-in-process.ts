import { fileURLToPath } from "node:url";
import { benchFolder } from "../paths.ts";
import type { Progress } from "../report/progress.ts";
import { run } from "../run.ts";
import { median } from "../statistics.ts";

/** What a sandbox without a socket takes, in milliseconds and calls a second. */
export interface InProcess {
  /** The first `createSandbox()` of a process. */
  readonly readyMs: number;
  /** `reset()` after a write. */
  readonly resetMs: number;
  readonly readsPerSecond: number;
  readonly createsPerSecond: number;
}

const rounds = 7;

/**
 * Measures sandboxes without a socket, each time in a fresh process.
 *
 * @param progress - told of each round
 */
export async function measureInProcess(progress: Progress): Promise<InProcess> {
  const file = fileURLToPath(new URL("in-process.ts", import.meta.url));
  const found: InProcess[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    progress.say(`sandbox: in process ${round} of ${rounds}`);
    found.push(JSON.parse((await run(process.execPath, [file], benchFolder)).stdout) as InProcess);
  }
  const middle = (key: keyof InProcess): number => median(found.map((figures) => figures[key]));
  return {
    readyMs: middle("readyMs"),
    resetMs: middle("resetMs"),
    readsPerSecond: middle("readsPerSecond"),
    createsPerSecond: middle("createsPerSecond"),
  };
}
