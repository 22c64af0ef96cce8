import { parseArgs } from "node:util";
import { type FuzzReport, fuzz, roundSize } from "./fuzz/fuzz.ts";
import { describeRequest } from "./fuzz/request.ts";

const usage = `usage: pnpm --filter @ringwright/endurance start [--seed N] [--from N] [--count N] [--check-every N] [--show]

Sends hostile requests to a sandbox in this process. The same seed sends the same ones.

--seed N         whose requests (default 1)
--from N         the first request to judge; those before it in its round of ${roundSize} are sent as well (default 0)
--count N        how many to judge (default 100000)
--check-every N  check the state's invariants after so many requests (default 500)
--show           print each request before it is sent
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      from: { type: "string", default: "0" },
      count: { type: "string", default: "100000" },
      "check-every": { type: "string", default: "500" },
      show: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const seed = wholeNumber("seed", values.seed);
  const count = wholeNumber("count", values.count);
  const report = await fuzz({
    seed,
    from: wholeNumber("from", values.from),
    count,
    checkEvery: Math.max(1, wholeNumber("check-every", values["check-every"])),
    onRound: (done) => process.stderr.write(`${done} of ${count} requests\n`),
    ...(values.show
      ? { onRequest: (index, { request }) => process.stdout.write(`\n#${index} ${describeRequest(request)}\n`) }
      : {}),
  });
  for (const { index, what, request } of report.findings) {
    process.stdout.write(
      `\n${what}\n${request}\nAgain: pnpm --filter @ringwright/endurance start --seed ${seed} --from ${index} --count 1\n`,
    );
  }
  process.stdout.write(`${lineOf(report)}\n`);
  return report.findings.length === 0 ? 0 : 1;
}

function lineOf({ tally, findings, unreached, heapBytes, longestMs, mostRecords }: FuzzReport): string {
  const counts = (record: Readonly<Record<string, number>>): string =>
    Object.entries(record)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ");
  const megabytes = (bytes = 0): string => (bytes / 1e6).toFixed(1);
  const { user, system } = process.cpuUsage();
  return [
    `${tally.requests} requests (${counts(tally.byHostility)})`,
    counts(tally.byClass),
    `${findings.length} findings`,
    `${tally.succeeded.size} operations reached with success${unreached.length === 0 ? "" : ` (not ${unreached.join(", ")})`}`,
    `${mostRecords} records at most`,
    `longest answer ${Math.round(longestMs)} ms`,
    `heap ${heapBytes.map(megabytes).join(" ")} MB`,
    `rss ${megabytes(process.memoryUsage().rss)} MB`,
    `${((user + system) / 1e6).toFixed(1)} s of CPU`,
  ].join("; ");
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`--${name} ${text}: give a whole number, 0 or more`);
  return value;
}
