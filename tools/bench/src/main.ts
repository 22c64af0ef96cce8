import { writeFileSync } from "node:fs";
import { type Arguments, readArguments, type TableName, UsageError, usage } from "./arguments.ts";
import { measureBundle } from "./bundle/measure-bundle.ts";
import { measureCheck } from "./check/measure-check.ts";
import { measureCpu } from "./cpu/measure-cpu.ts";
import { measureGenerate } from "./generate/measure-generate.ts";
import { measureImport } from "./import/measure-import.ts";
import { measureInstall } from "./install/measure-install.ts";
import { measureOnboarding } from "./onboarding/measure-onboarding.ts";
import { prepare } from "./prepare.ts";
import { thisMachine } from "./report/machine.ts";
import { printTable } from "./report/print-table.ts";
import { type Progress, progressOn } from "./report/progress.ts";
import { isMet, type Table } from "./report/table.ts";
import { measureSandbox } from "./sandbox/measure-sandbox.ts";
import { measureTypes } from "./types/measure-types.ts";

const measures: Readonly<Record<TableName, (progress: Progress, starts: number | undefined) => Promise<Table>>> = {
  cpu: measureCpu,
  bundle: measureBundle,
  import: measureImport,
  install: measureInstall,
  types: measureTypes,
  generate: measureGenerate,
  sandbox: measureSandbox,
  check: measureCheck,
  onboarding: measureOnboarding,
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(args);
    if (asked.help) process.stdout.write(usage);
    else return await bench(asked);
    return 0;
  } catch (error) {
    process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
    if (!(error instanceof UsageError)) return 1;
    process.stderr.write(`\n${usage}`);
    return 2;
  }
}

async function bench({ tables, starts, jsonFile }: Arguments): Promise<number> {
  const progress = progressOn(process.stderr);
  const machine = thisMachine();
  await prepare(progress);
  progress.done();
  process.stdout.write(`Node ${machine.node}, ${machine.system}, ${machine.cores} cores, ${machine.cpu}\n\n`);
  const found: Table[] = [];
  const failed: string[] = [];
  for (const name of tables) {
    try {
      const table = await measures[name](progress, starts);
      progress.done();
      process.stdout.write(`${printTable(table)}\n`);
      found.push(table);
    } catch (error) {
      // What the other tables say stands without this one.
      progress.done();
      failed.push(name);
      process.stderr.write(`bench: ${name} could not be measured: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  if (jsonFile !== undefined)
    writeFileSync(jsonFile, `${JSON.stringify({ machine, tables: found.map(withMet), failed }, null, 2)}\n`);
  return failed.length === 0 ? 0 : 1;
}

function withMet(table: Table): object {
  return { ...table, bars: table.bars.map((bar) => ({ ...bar, met: isMet(bar) })) };
}
