import { PassThrough } from "node:stream";
import { run } from "../../src/run.ts";
import type { World } from "../../src/world.ts";

/** What a command said, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** How a test's world differs from an empty one that is no terminal. */
export interface WorldOptions {
  readonly env?: World["env"];
  /** What standard input holds. */
  readonly input?: string;
  /** Whether all three streams are a terminal. */
  readonly terminal?: boolean;
  readonly signal?: AbortSignal;
  /** Whether standard input stays open after what it holds. */
  readonly waits?: boolean;
  /** Told when something comes out of standard error. */
  readonly onError?: (text: string) => void;
}

/**
 * Runs the command in this process.
 *
 * @param argv - what follows the command's name
 * @param options - see `WorldOptions`
 */
export async function runHere(argv: readonly string[], options: WorldOptions = {}): Promise<Ended> {
  const {
    env = {},
    input = "",
    terminal = false,
    waits = false,
    onError = () => {},
    signal = new AbortController().signal,
  } = options;
  const stream = (): PassThrough => Object.assign(new PassThrough(), { isTTY: terminal });
  const [stdin, stdout, stderr] = [stream(), stream(), stream()];
  const said = { out: "", err: "" };
  stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  stderr.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
    onError(text);
  });
  if (waits) stdin.write(input);
  else stdin.end(input);
  const code = await run(argv, { env, stdin, stdout, stderr, signal });
  await new Promise((resolve) => setImmediate(resolve)); // what was written last is told in the next turn
  return { code, ...said };
}
