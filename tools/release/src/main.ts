import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), {
  root: fileURLToPath(new URL("../../../", import.meta.url)),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
