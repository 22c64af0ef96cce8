#!/usr/bin/env node
// The rest is loaded once this Node is known to be able to: it would end in an error that does not say what is needed.
import { isBuiltin } from "node:module";
import { EndedBySignal } from "./ended-by-signal.ts";

if (isBuiltin("node:sqlite")) await main();
else {
  process.stderr.write(`ringwright needs Node 22.13 or later (of 23, 23.4); this is Node ${process.versions.node}.\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const controller = new AbortController();
  // A second Ctrl-C ends the process at once, as it does where nobody listens.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => controller.abort(new EndedBySignal(signal)));
  }
  // Who reads our output may leave, as `head` does. Whoever reads what we complain of, too. Of other trouble, such as a full disk,
  // whoever writes is told.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") controller.abort(new EndedBySignal("SIGPIPE"));
  });
  process.stderr.on("error", () => {});

  const { run } = await import("./run.ts");
  const { argv, env, stdin, stdout, stderr } = process;
  process.exitCode = await run(argv.slice(2), { env, stdin, stdout, stderr, signal: controller.signal });
  // What a call that was given up has left behind must not keep the process.
  if (controller.signal.aborted) process.exit();
}
