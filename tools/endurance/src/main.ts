import { readArguments, UsageError, usage } from "./arguments.ts";
import { describeFinding, describeReport } from "./describe-report.ts";
import { fuzz } from "./fuzz/fuzz.ts";
import { describeRequest } from "./fuzz/request.ts";
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
  const { help, show, json, ...options } = readArguments(process.argv.slice(2));
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  if (help) {
    print(usage);
    return 0;
  }
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
    const { unreached, heapBytes } = report;
    print(JSON.stringify({ summary: describeReport(report), findings, unreached, heapBytes }));
  } else print([...findings, describeReport(report)].join("\n\n"));
  return findings.length === 0 ? 0 : 1;
}
