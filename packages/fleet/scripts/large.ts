// `pnpm --filter @ringwright/fleet large`: a large fleet, on Redis and on Valkey. See large/arguments.ts.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { serverCommand } from "@ringwright/redis-server";
import { SingleBar } from "cli-progress";
import { readArguments, UsageError, usage } from "./large/arguments.ts";
import { describe, type Figures } from "./large/figures.ts";
import { runLarge } from "./large/run-large.ts";

const mostRatio = 1.1;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function run(): Promise<number> {
  const { isHelp, servers, jsonFile, ...settings } = readArguments(process.argv.slice(2));
  if (isHelp) {
    process.stdout.write(usage);
    return 0;
  }
  // pnpm runs it in the package's folder.
  const file = resolve(process.env["INIT_CWD"] ?? "", jsonFile);
  const runs: Figures[] = [];
  for (const command of servers) {
    if (serverCommand([command]) === undefined)
      throw new UsageError(`there is no ${command} on the PATH; install it, or name the other by --server`);
    const progress = progressOf(settings.accounts, command);
    const figures = await runLarge(command, settings, progress.say);
    progress.end();
    process.stdout.write(`${describe(figures)}\n`);
    runs.push(figures);
    writeFileSync(file, `${JSON.stringify(runs, undefined, 2)}\n`);
  }
  process.stderr.write(`the figures are in ${file}\n`);
  return runs.every(isGood) ? 0 : 1;
}

function isGood({ done, accounts, wrong, refusedForTheirRate, ratio, isKilling, redisRestarted }: Figures): boolean {
  if (done !== accounts || wrong.length > 0) return false;
  // A worker that was killed can say nothing of what it has sent: then nothing is promised of rates, and nothing of time.
  return isKilling ? redisRestarted === 2 : refusedForTheirRate === 0 && ratio <= mostRatio;
}

function progressOf(accounts: number, command: string): { readonly say: (done: number) => void; readonly end: () => void } {
  const format = `${command} [{bar}] {value} of {total} accounts, {duration_formatted}`;
  if (process.stderr.isTTY) {
    const bar = new SingleBar({ format, clearOnComplete: true, hideCursor: true });
    bar.start(accounts, 0);
    return { say: (done) => bar.update(done), end: () => bar.stop() };
  }
  let last = -1;
  const say = (done: number): void => {
    const tenth = Math.floor((10 * done) / accounts);
    if (tenth > last) process.stderr.write(`${command}: ${done} of ${accounts} accounts\n`);
    last = Math.max(last, tenth);
  };
  return { say, end: () => {} };
}
