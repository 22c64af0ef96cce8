import { readContract } from "@ringwright/contract/check";
import { readArguments, UsageError, usage } from "./arguments.ts";
import { describeFinding, describeGrowth, describeReport, describeSlowAnswer } from "./describe-report.ts";
import { fuzz } from "./fuzz/fuzz.ts";
import { describeRequest } from "./fuzz/request.ts";
import { grow } from "./growth/grow.ts";
import { progressOn } from "./progress.ts";

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
  const { help, show, json, grow: growing, only, ...options } = readArguments(process.argv.slice(2));
  if (help) {
    print(usage);
    return 0;
  }
  if (growing) return runGrowth(only, json);
  const progress = progressOn(process.stderr);
  progress.say(0, options.count);
  const report = await fuzz({
    ...options,
    onRound: (done) => progress.say(done, options.count),
    ...(show ? { onRequest: (index, { request }) => print(`#${index} ${describeRequest(request)}\n`) } : {}),
  });
  progress.end();
  const findings = report.findings.map((finding) => describeFinding(finding, options.seed));
  if (json) {
    const { tally, unreached, heapBytes, mostRecords } = report;
    const figures = { requests: tally.requests, operations: tally.succeeded.size, records: mostRecords, ...tally.byClass };
    print(JSON.stringify({ summary: describeReport(report), figures, findings, unreached, heapBytes }));
  } else print([...findings, describeReport(report)].join("\n\n"));
  return findings.length === 0 ? 0 : 1;
}

async function runGrowth(only: string | undefined, json: boolean): Promise<number> {
  if (only !== undefined && !readContract().operations.some(({ id }) => id === only)) {
    throw new UsageError(`--only ${only}: the contract has no such operation; name one by its id, such as updateDevice`);
  }
  const progress = progressOn(process.stderr, "operations");
  const report = await grow({ only, onOperation: (done, of) => progress.say(done, of) });
  progress.end();
  const findings = report.findings.map(describeSlowAnswer);
  if (json) print(JSON.stringify({ summary: describeGrowth(report), findings, taken: report.taken }));
  else print([...findings, describeGrowth(report)].join("\n\n"));
  return findings.length === 0 ? 0 : 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
