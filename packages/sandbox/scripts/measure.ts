// Says what the sandbox's own figures are on this machine: `pnpm --filter @ringwright/sandbox measure`.
import { createSandbox } from "../src/index.ts";

const rounds = 30;
const calls = 5000;

async function milliseconds(work: () => unknown): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

function median(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2)} ms`;
}

const lines: [string, string][] = [];
const firstMs = await milliseconds(async () => (await createSandbox()).close());
lines.push(["createSandbox(), the first of the process", `${firstMs.toFixed(1)} ms`]);
const laterMs: number[] = [];
for (let round = 0; round < rounds; round += 1) laterMs.push(await milliseconds(async () => (await createSandbox()).close()));
lines.push([`createSandbox(), median of ${rounds} more`, median(laterMs)]);

const sandbox = await createSandbox();
const phone = `${sandbox.url}/restapi/v1.0/account/~/device/804111004`;
const resetMs: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  sandbox.auth("admin").accessToken();
  sandbox.state.devices.update("804111004", { name: `Round ${round}` });
  resetMs.push(await milliseconds(() => sandbox.reset()));
}
lines.push([`reset() after a write, median of ${rounds}`, median(resetMs)]);

const headers = { Authorization: `Bearer ${sandbox.auth("admin").accessToken()}`, "Content-Type": "application/json" };
async function perSecond(init: RequestInit): Promise<string> {
  const run = async (): Promise<void> => {
    for (let call = 0; call < calls; call += 1) await (await sandbox.fetch(phone, { headers, ...init })).text();
  };
  await run(); // the first round compiles validators and warms up
  return `${Math.round(calls / ((await milliseconds(run)) / 1000))} a second`;
}
lines.push(["reading a device without a socket", await perSecond({})]);
lines.push([
  "renaming a device without a socket",
  await perSecond({ method: "PUT", body: JSON.stringify({ name: "Measured" }) }),
]);
await sandbox.close();

for (const [what, figure] of lines) process.stdout.write(`${what.padEnd(45)} ${figure}\n`);
