// A fresh process: makes sandboxes without a socket, puts one back to its seed, calls it, and prints what that took.
import { createSandbox } from "@ringwright/sandbox";
import { median } from "../statistics.ts";
import type { InProcess } from "./measure-in-process.ts";
import { newcomer } from "./newcomer.ts";

const rounds = 30;
const warmUpCalls = 2000;
const calls = 2000;

const readyMs = await milliseconds(async () => (await createSandbox()).close());
await using sandbox = await createSandbox();
const { url, fetch } = sandbox;
const headers = { authorization: `Bearer ${sandbox.auth("admin").accessToken()}`, "content-type": "application/json" };

const readsPerSecond = await perSecond(() => fetch(`${url}/restapi/v1.0/account/~/device/804111004`, { headers }));
let created = 0;
const createsPerSecond = await perSecond(() => {
  created += 1;
  return fetch(`${url}/restapi/v1.0/account/~/extension`, { method: "POST", headers, body: newcomer(created) });
});

const resetMs: number[] = [];
sandbox.reset();
for (let round = 0; round < rounds; round += 1) {
  sandbox.auth("admin").accessToken();
  sandbox.state.devices.update("804111004", { name: `Round ${round}` });
  resetMs.push(await milliseconds(() => sandbox.reset()));
}

const figures: InProcess = { readyMs, resetMs: median(resetMs), readsPerSecond, createsPerSecond };
process.stdout.write(JSON.stringify(figures));

async function milliseconds(work: () => unknown): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

async function perSecond(call: () => Promise<Response>): Promise<number> {
  const run = async (count: number): Promise<void> => {
    for (let done = 0; done < count; done += 1) {
      const response = await call();
      const text = await response.text();
      if (response.status !== 200) throw new Error(`status ${response.status}: ${text.slice(0, 300)}`);
    }
  };
  await run(warmUpCalls); // the first calls compile validators
  return (calls * 1000) / (await milliseconds(() => run(calls)));
}
