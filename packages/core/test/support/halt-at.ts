// Preloaded with `--import`: lets the process come as far as one call of the file system, says so, and goes no further.
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import process from "node:process";

const [name = "", when = "", nth = "1"] = (process.env["HALT_AT"] ?? "").split(" ");
const functions = fs as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>;
const original = functions[name];
if (original === undefined) throw new Error(`HALT_AT: fs/promises has no ${name}`);

let calls = 0;
functions[name] = async (...values) => {
  if (++calls !== Number(nth)) return original(...values);
  if (when === "after") await original(...values);
  process.stdout.write("halted\n");
  setInterval(() => {}, 60_000);
  return new Promise(() => {});
};
syncBuiltinESMExports();
