// A worker in a process of its own, to be killed.
import process from "node:process";
import { openFleet, workFleet } from "../../src/index.ts";

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const { redis, prefix, accounts, options } = JSON.parse(process.env["WORK"] ?? "{}");
const fleet = openFleet({ redis, prefix });
const worker = workFleet(fleet, accounts, {
  ...options,
  onTurn: (account, end, why) => process.send?.({ account, end, why, processorMs: processorMs() }),
});
await fleet.reach();
process.send?.({ processorMs: processorMs() });
process.on("disconnect", () => process.exit()); // nobody is told any more
process.on("SIGTERM", async () => {
  await worker.close();
  await fleet.close();
  process.disconnect?.();
});
