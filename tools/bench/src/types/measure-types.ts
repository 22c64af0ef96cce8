import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchFolder, workFolder } from "../paths.ts";
import { ours } from "../peers.ts";
import type { Progress } from "../report/progress.ts";
import { figureOf, type Row, type Table } from "../report/table.ts";
import { run } from "../run.ts";
import { median } from "../statistics.ts";
import { contractCalls } from "./contract-calls.ts";
import { type Diagnostics, readDiagnostics } from "./read-diagnostics.ts";
import { heyApiSource, openapiFetchSource, ringwrightSource } from "./sources.ts";

const rounds = 5;
const mostInstantiations = 5000;
const mostCheckSeconds = 0.3;
const compilerOptions = {
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/**
 * Measures what the types cost a compiler, on programs that call every operation once with the contract's examples.
 *
 * @param progress - told of each round
 * @throws Error with the compiler's messages, when a program does not compile
 */
export async function measureTypes(progress: Progress): Promise<Table> {
  const calls = contractCalls();
  const programs: Record<string, string> = {
    [ours]: ringwrightSource(calls),
    "openapi-fetch": openapiFetchSource(calls),
    "hey-api": heyApiSource(calls, "../../hey-api/ts/index.js"),
    "an empty file": "export {};",
  };
  rmSync(join(workFolder, "types"), { recursive: true, force: true });
  for (const [name, source] of Object.entries(programs)) writeProgram(name, source);
  const found = new Map(Object.keys(programs).map((name) => [name, [] as Record<string, number>[]]));
  for (let round = 1; round <= rounds; round++) {
    progress.say(`types: round ${round} of ${rounds}`);
    for (const name of Object.keys(programs)) found.get(name)?.push(await check(name));
  }
  const rows: Row[] = [...found].map(([name, results]) => ({ name, figures: medians(results) }));
  return {
    name: "types",
    title: `checking a program that calls all ${calls.length} operations once, with TypeScript 5.9; medians of ${rounds}`,
    columns: [
      { key: "instantiations", title: "instantiations" },
      { key: "types", title: "types" },
      { key: "checkSeconds", title: "check, s", digits: 2 },
      { key: "totalSeconds", title: "all, s", digits: 2 },
    ],
    rows,
    bars: [
      { what: "type instantiations", figure: figureOf(rows, ours, "instantiations"), limit: mostInstantiations, unit: "" },
      { what: "check time", figure: figureOf(rows, ours, "checkSeconds"), limit: mostCheckSeconds, unit: "s" },
    ],
  };
}

/**
 * What a program that calls every operation of ours once costs the compiler.
 *
 * @throws Error with the compiler's messages, when it does not compile
 */
export async function costOfOurs(): Promise<Diagnostics> {
  const name = "budget";
  writeProgram(name, ringwrightSource(contractCalls()));
  return check(name);
}

// Below this package's folder, so that the packages' names resolve.
function folderOf(name: string): string {
  return join(workFolder, "types", name.replaceAll(" ", "-"));
}

function writeProgram(name: string, source: string): void {
  const folder = folderOf(name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "program.ts"), source);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
}

async function check(name: string): Promise<Diagnostics> {
  const compiler = join(benchFolder, "node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [compiler, "--project", folderOf(name), "--extendedDiagnostics"], benchFolder);
  return readDiagnostics(stdout);
}

function medians(results: readonly Record<string, number>[]): Record<string, number> {
  const keys = Object.keys(results[0] ?? {});
  return Object.fromEntries(keys.map((key) => [key, median(results.map((result) => result[key] ?? Number.NaN))]));
}
