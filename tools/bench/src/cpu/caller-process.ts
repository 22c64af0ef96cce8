// A process of its own for each caller: none shares its heap, its compiled code or its sockets with another.
import type { Connect } from "../callers/caller.ts";
import type { CpuRound, CpuWork } from "./cpu-round.ts";

const [name, server] = process.argv.slice(2);
if (name === undefined || server === undefined) throw new Error("usage: caller-process.ts CALLER SERVER");
const { connect } = (await import(`../callers/${name}.ts`)) as { connect: Connect };
const readDevice = await connect(server, name);

process.on("message", async (work: CpuWork) => process.send?.(await measure(work)));
process.on("disconnect", () => process.exit());
process.send?.("ready");

async function measure({ calls, atOnce }: CpuWork): Promise<CpuRound> {
  globalThis.gc?.(); // so that no round pays for the one before
  await call(calls / 8, atOnce); // nor for the collection, which drops compiled code and what it had learnt
  const startMs = performance.now();
  const start = process.cpuUsage();
  await call(calls, atOnce);
  const { user, system } = process.cpuUsage(start);
  return { cpuMicros: (user + system) / calls, wallMicros: ((performance.now() - startMs) * 1000) / calls };
}

async function call(calls: number, atOnce: number): Promise<void> {
  let left = calls;
  const work = async (): Promise<void> => {
    while (left-- > 0) check(await readDevice("804113004"));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

function check(device: unknown): void {
  if ((device as { id?: string } | undefined)?.id !== "804113004")
    throw new Error(`${name}: that is not the device: ${JSON.stringify(device)}`);
}
