#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { EndedBySignal } from "./ended-by-signal.ts";

// What is compiled once need not be compiled with each call: half of what a start takes.
enableCompileCache?.();

const controller = new AbortController();
// A second Ctrl-C ends the process at once, as it does where nobody listens.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => controller.abort(new EndedBySignal(signal)));
}
// Who reads our output may leave, as `head` does. Whoever reads what we complain of, too.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  controller.abort(new EndedBySignal("SIGPIPE"));
});
process.stderr.on("error", () => {});

const { run } = await import("./run.ts");
const { env, stdin, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), { env, stdin, stdout, stderr, signal: controller.signal });
// What a call that was given up has left behind must not keep the process.
if (controller.signal.aborted) process.exit();
