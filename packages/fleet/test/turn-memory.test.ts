import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { redisBudgetStore } from "@ringwright/redis";
import { expect, inject, test } from "vitest";
import { startRun } from "../src/index.ts";
import { readSecrets } from "../src/worker/account-client.ts";
import { takeTurn } from "../src/worker/take-turn.ts";
import { fleetHere } from "./support/here.ts";

// The work is about so much faster than the service's that no turn waits for a task.
const pace = 10_000;

test.skipIf(inject("redis") === undefined)("nothing is kept of a turn that has ended with calls waiting", async () => {
  await using here = await fleetHere(1, 12, { time: "real", limits: { windowSeconds: 600 } });
  const { fleet, accounts, env, companies } = here;
  const [account] = accounts;
  if (account === undefined) throw new Error("no account");
  const run = await startRun(fleet, companies);
  const secrets = await readSecrets(account, env);
  const closing = new AbortController().signal;
  const times = { longestTurnMs: 60_000, longestCallMs: 60_000, settleMs: 30_000, pace };
  const setup = { fleet, store: redisBudgetStore(fleet.redis), telemetry: undefined, closing, ...times };
  const turn = async (): Promise<WeakRef<object>> => {
    const onPlan = async (): Promise<void> => {};
    const end = await takeTurn({ ...setup, longestTurnMs: -1 }, { run, account, secrets, tries: 0, onPlan, onChange: () => {} });
    expect(end.kind).toBe("waits");
    return new WeakRef(onPlan);
  };
  // Until a bulk task is under way: then calls with a signal of their own wait as well.
  while (!here.sandboxes[0]?.requests.some(({ operation }) => operation === "bulkUpdateExtensions")) {
    await takeTurn(setup, { run, account, secrets, tries: 0, onPlan: async () => {}, onChange: () => {} });
  }
  const kept = [await turn(), await turn(), await turn()];
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  // What was awaited last is let go of with the next round of the loop.
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  expect(kept.map((ref) => ref.deref())).toEqual([undefined, undefined, undefined]);
});
