// A worker in a process of its own, to be killed.
import process from "node:process";
import { openFleet, workFleet } from "../../src/index.ts";

const { redis, prefix, accounts, options } = JSON.parse(process.env["WORK"] ?? "{}");
const fleet = openFleet({ redis, prefix });
const worker = workFleet(fleet, accounts, {
  ...options,
  onTurn: (account, end, why) => process.send?.({ account, end, why }),
});
process.on("SIGTERM", async () => {
  await worker.close();
  await fleet.close();
  process.disconnect?.();
});
