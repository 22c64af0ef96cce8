import { parseArgs } from "node:util";
import { runBuild } from "./run-build.ts";
import { runDev } from "./run-dev.ts";

const usage = `usage: pnpm site [--dev [--port N]] [--base /path/]

Builds the documentation as a site, in tools/site/dist.

--dev   serves it instead, and anew with each change of a document
--base  what the addresses of the site begin with; / when left out
`;

const {
  dev = false,
  help = false,
  port = "5173",
  base = "/",
} = parseArgs({
  options: { dev: { type: "boolean" }, help: { type: "boolean" }, port: { type: "string" }, base: { type: "string" } },
}).values;
if (help) process.stdout.write(usage);
else if (dev) await runDev(Number(port), base);
else process.exitCode = await runBuild(base);
