import { createSandbox } from "@ringwright/sandbox";
import { expect, test } from "vitest";
import { drawRawRequest } from "../src/edge/raw-request.ts";
import { sendRaw } from "../src/edge/send-raw.ts";
import { drawRequest } from "../src/fuzz/draw-request.ts";
import { fuzzOperations } from "../src/fuzz/operations.ts";
import { World } from "../src/fuzz/world.ts";
import { brokenInvariants } from "../src/invariants/index.ts";
import { Random } from "../src/random.ts";

const seed = 1;
const connections = 4000;
const atOnce = 16;
const patienceMs = 20_000;

test("a port withstands broken bytes: nothing hangs, nothing is answered with a 5xx, and it goes on serving", async () => {
  const errors: unknown[] = [];
  await using sandbox = await createSandbox({ answers: "enforced", onError: (error) => void errors.push(error) });
  const { port, url } = await sandbox.listen();
  const operations = fuzzOperations(seed);
  const random = new Random(seed);
  const world = await World.of(sandbox, random);
  const byStatus = new Map<number, number>();
  for (let sent = 0; sent < connections; sent += atOnce) {
    const raw = Array.from({ length: atOnce }, () => drawRawRequest(random, drawRequest(operations, world, random).request));
    const outcomes = await Promise.all(raw.map((request) => sendRaw(port, request, patienceMs)));
    for (const [index, { statuses, hung }] of outcomes.entries()) {
      const what = `connections ${sent} to ${sent + atOnce} of seed ${seed}: ${raw[index]?.what}`;
      expect({ what, hung, failed: statuses.filter((status) => status >= 500) }).toEqual({ what, hung: false, failed: [] });
      for (const status of statuses) byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    }
    world.pass();
  }
  const counts = [...byStatus].sort(([a], [b]) => a - b).map(([status, count]) => `${status} ${count}`);
  process.stdout.write(`${connections} connections; answers: ${counts.join(", ")}\n`);
  expect(errors).toEqual([]);
  expect(brokenInvariants(sandbox.state)).toEqual([]);
  expect([...byStatus.keys()]).toEqual(expect.arrayContaining([200, 400, 404, 431]));
  const answer = await fetch(`${url}/restapi/v1.0/account/~`, { headers: { Authorization: `Bearer ${world.token("admin")}` } });
  expect(answer.status).toBe(200);
}, 300_000);
