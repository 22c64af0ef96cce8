// A fresh process: loads contract-check, checks its first exchange, and measures what a checked call costs above a bare one.
import { median } from "../statistics.ts";
import { type CheckedWork, type CheckFigures, type CheckWork, checkWorks } from "./check-figures.ts";
import { answerOf } from "./work.ts";

const warmUpCalls = 3000;
const calls = 3000;
const rounds = 9;

const first = await answerOf("device");
const startUsage = process.cpuUsage();
const { checkedFetch } = await import("@ringwright/contract-check");
const firstFetch = checkedFetch(async (_: string) => first.answer());
await (await firstFetch(first.url)).text();
await firstFetch.settled();
const start = process.cpuUsage(startUsage);

const works: Partial<Record<CheckWork, CheckedWork>> = {};
for (const work of checkWorks) works[work] = await measure(work);
const figures: CheckFigures = { startMs: (start.user + start.system) / 1000, works: works as CheckFigures["works"] };
process.stdout.write(JSON.stringify(figures));

async function measure(work: CheckWork): Promise<CheckedWork> {
  const { url, answer } = await answerOf(work);
  const bare = async (_: string): Promise<Response> => answer();
  let problems = 0;
  const checked = checkedFetch(bare, { onProblem: () => problems++ });
  const run = async (fetch: typeof bare, count: number): Promise<number> => {
    const usage = process.cpuUsage();
    for (let done = 0; done < count; done += 1) await (await fetch(url)).text();
    await checked.settled();
    return process.cpuUsage(usage).user / count;
  };
  for (const fetch of [bare, checked]) await run(fetch, warmUpCalls);
  const bareMicros: number[] = [];
  const checkedMicros: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bareMicros.push(await run(bare, calls));
    checkedMicros.push(await run(checked, calls));
  }
  if (problems > 0) throw new Error(`${work}: the answer breaks the contract`);
  return { bareMicros: median(bareMicros), checkedMicros: median(checkedMicros) };
}
