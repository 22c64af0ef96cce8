import { fileURLToPath } from "node:url";
import { fetchRuntime } from "../../src/fetch-runtime.ts";
import { pathOrLeaveOut } from "../../src/runtime.ts";

/** A runtime that can run a module from its standard input. */
export interface StdinRuntime {
  readonly name: string;
  /** Its executable; undefined where it is left out. */
  readonly path: string | undefined;
  /** What makes it run a module that may call a host. */
  readonly args: (host: string) => readonly string[];
}

/** Deno and Bun, fetched where they are wanted. */
export const denoAndBun: readonly StdinRuntime[] = [
  {
    name: "Deno",
    path: pathOrLeaveOut("the test in Deno", fetchRuntime("deno")),
    // Nothing but the network is allowed: no file, no environment variable, no process.
    args: (host: string) => ["run", "--no-prompt", "--no-remote", "--quiet", `--allow-net=${host}`, "-"],
  },
  { name: "Bun", path: pathOrLeaveOut("the test in Bun", fetchRuntime("bun")), args: () => ["run", "-"] },
];

/** Keeps what Deno keeps out of the home folder. */
export const denoEnv: Readonly<Record<string, string>> = {
  DENO_DIR: fileURLToPath(new URL("../../node_modules/.cache/deno", import.meta.url)),
  DENO_NO_UPDATE_CHECK: "1",
};
