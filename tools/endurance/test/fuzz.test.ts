import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type FuzzOptions, fuzz } from "../src/fuzz/fuzz.ts";
import { describeRequest } from "../src/fuzz/request.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

interface Outcome {
  readonly summary: string;
  readonly findings: readonly string[];
  readonly unreached: readonly string[];
  readonly heapBytes: readonly number[];
}

// In a process of its own: whoever hangs can be stopped, and the heap holds the sandbox alone.
async function fuzzApart(...args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ["--expose-gc", "--conditions=ringwright-source", main, "--json", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  // Each round says that it has ended; a net for what hangs, not a measure.
  const silence = 180_000;
  let last = "before the first round";
  let timer = setTimeout(() => child.kill("SIGKILL"), silence);
  child.stderr.setEncoding("utf8").on("data", (said: string) => {
    last = said.trim();
    clearTimeout(timer);
    timer = setTimeout(() => child.kill("SIGKILL"), silence);
  });
  const [output, [, signal]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  clearTimeout(timer);
  if (signal !== null) throw new Error(`The run hung after this: ${last}`);
  return JSON.parse(output) as Outcome;
}

test("a hundred thousand hostile requests give no 5xx, break no contract and no invariant, and leave nothing behind", async () => {
  const { summary, findings, unreached, heapBytes } = await fuzzApart("--seed", "1", "--count", "100000");
  process.stdout.write(`${summary}\n`);
  expect(findings).toEqual([]);
  expect(unreached).toEqual([]);
  // In the first rounds code is still compiled. From then on a hundred bytes that each request leaves would be found.
  const [warm = 0, end = Number.POSITIVE_INFINITY] = [heapBytes[3], heapBytes.at(-1)];
  expect((end - warm) / 1e6).toBeLessThan(8);
}, 1_200_000);

test("a run can be repeated, also from its middle", async () => {
  const play = async (options: Pick<FuzzOptions, "from" | "count" | "seed">): Promise<readonly string[]> => {
    const requests: string[] = [];
    await fuzz({
      ...options,
      checkEvery: 500,
      onRequest: (index, { request }) => void requests.push(`${index} ${describeRequest(request)}`),
    });
    return requests;
  };
  const whole = await play({ seed: 7, from: 0, count: 400 });
  expect(whole).toHaveLength(400);
  expect(await play({ seed: 7, from: 300, count: 100 })).toEqual(whole.slice(300));
}, 120_000);
