import { PassThrough } from "node:stream";
import { type FleetAccount, openFleet, startRun, workFleet } from "@ringwright/fleet";
import type { CompanyFile } from "@ringwright/provisioning";
import { serverCommand, startRedis } from "@ringwright/redis-server";
import { expect, test, vi } from "vitest";
import { follow } from "../src/fleet/follow.ts";
import type { World } from "../src/world.ts";

const command = serverCommand();
const company: CompanyFile = { key: "email", people: [] };
const nowhere = { env: "NOWHERE" };
const accounts = ["astoria", "seaside"].map((name): FleetAccount => {
  const credentials = { clientId: nowhere, clientSecret: nowhere, jwt: nowhere };
  return { name, company: "unused.yaml", server: "https://service.example", credentials };
});
const world: World = {
  env: {},
  stdin: new PassThrough(),
  stdout: new PassThrough(),
  stderr: new PassThrough(),
  signal: new AbortController().signal,
};

// In CI there is one: the tests of the fleet say so where it is missing.
test.skipIf(command === undefined)("whoever waits for the end of a run looks at no account before", async () => {
  await using redis = await startRedis(command ?? "redis-server");
  await using fleet = openFleet({ redis: redis.url });
  await startRun(fleet, new Map(accounts.map(({ name }) => [name, company])));
  const looked = vi.spyOn(fleet.accounts, "getJob");
  const counted = vi.spyOn(fleet.accounts, "getJobCounts");

  const following = follow(world, fleet, undefined);
  await vi.waitFor(() => expect(counted).toHaveBeenCalledTimes(2), 10_000);
  expect(looked).toHaveBeenCalledTimes(2);

  // A worker without their credentials can only fail them.
  await using _worker = workFleet(fleet, accounts, { env: {} });
  expect((await following).accounts.map(({ stage }) => stage)).toEqual(["failed", "failed"]);
});
