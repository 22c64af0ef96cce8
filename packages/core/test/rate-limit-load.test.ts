import { expect, test } from "vitest";
import { createClient, type Operation, type RateGroup, tokenAuth } from "../src/index.ts";
import { planFigures } from "../src/rate-limit/rate-figures.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";
import {
  type SimulatedService,
  type SimulatedServiceOptions,
  seededRandom,
  simulatedService,
} from "./support/simulated-service.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const limits = { light: planFigures.Light, medium: planFigures.Medium, heavy: planFigures.Heavy };
const minuteMs = 60_000;

interface Load {
  readonly clock: FakeClock;
  readonly service: SimulatedService;
  readonly calls: readonly Promise<unknown>[];
}

/** Queues calls of some groups, all at once, with a client that nothing hurries. */
function load(counts: Partial<Record<RateGroup, number>>, options: Partial<SimulatedServiceOptions> = {}): Load {
  const clock = new FakeClock();
  const service = simulatedService({ clock, limits, random: seededRandom(11), latencyMs: 400, ...options });
  const client = createClient({
    auth: tokenAuth("token-1"),
    server: "http://localhost",
    fetch: service.fetch,
    clock,
    random: seededRandom(7),
    timeoutMs: 200 * minuteMs,
  });
  const calls = Object.entries(counts).flatMap(([group, count]) => {
    const operation = { id: `read${group}`, method: "GET", path: `/${group.toLowerCase()}/{id}`, group } as Operation;
    return Array.from({ length: count }, (_, id) => client.send(operation, { id: id + 1 }));
  });
  return { clock, service, calls };
}

/** Moves time on until all calls are answered. */
async function finish({ clock, calls }: Load): Promise<void> {
  let done = false;
  const all = Promise.all(calls).finally(() => {
    done = true;
  });
  all.catch(() => {});
  await settle();
  while (!done && clock.elapsedMs() < 200 * minuteMs) await clock.advance(minuteMs);
  await all;
}

function lastServedMs(service: SimulatedService, group: string): number {
  return Math.max(...[...service.served].filter(([path]) => path.startsWith(`/${group}/`)).map(([, atMs]) => atMs));
}

function leastMs(calls: number, limit: number): number {
  return Math.floor((calls - 1) / limit) * minuteMs;
}

test("1,000 queued calls get no 429 and take hardly longer than the limit asks", async () => {
  const run = load({ Heavy: 1000 });
  await finish(run);

  expect(run.service.refused).toBe(0);
  expect(run.service.served.size).toBe(1000);
  expect(lastServedMs(run.service, "heavy")).toBeLessThan(leastMs(1000, 10) * 1.03);
  expect(run.clock.sleeping).toBe(0);
});

test("groups do not hold each other up", async () => {
  const run = load({ Light: 600, Medium: 360, Heavy: 40 });
  await finish(run);

  expect(run.service.refused).toBe(0);
  expect(lastServedMs(run.service, "light")).toBeLessThan(leastMs(600, 50) * 1.03);
  expect(lastServedMs(run.service, "medium")).toBeLessThan(leastMs(360, 40) * 1.03);
  expect(lastServedMs(run.service, "heavy")).toBeLessThan(leastMs(40, 10) * 1.03);
});

test("calls of a group leave in the order they came", async () => {
  const run = load({ Heavy: 60 }, { latencyMs: 0 });
  await finish(run);

  expect([...run.service.served.keys()]).toEqual(Array.from({ length: 60 }, (_, id) => `/heavy/${id + 1}`));
});

test("a storm of 429 loses no call", async () => {
  const run = load({ Light: 1000 }, { storm: { share: 0.3, retryAfterSeconds: 5 } });
  await finish(run);

  expect(run.service.stormed).toBeGreaterThan(300);
  expect(run.service.refused).toBe(0);
  expect(run.service.served.size).toBe(1000);
});

test("an app with other limits than the plan's is used to its own limits", async () => {
  const run = load({ Heavy: 400 }, { limits: { heavy: { limit: 100, windowMs: minuteMs } } });
  await finish(run);

  expect(run.service.refused).toBe(0);
  expect(lastServedMs(run.service, "heavy")).toBeLessThan(leastMs(400, 100) + minuteMs);
});

test("a clock that is set an hour back or ahead changes nothing", async () => {
  const run = load({ Heavy: 40 });
  await settle();
  run.clock.jump(-60 * minuteMs);
  await run.clock.advance(minuteMs);
  run.clock.jump(120 * minuteMs);
  await finish(run);

  expect(run.service.refused).toBe(0);
  expect(lastServedMs(run.service, "heavy")).toBeLessThan(leastMs(40, 10) * 1.03);
});

test("a machine that sleeps for an hour goes on with its queue", async () => {
  const run = load({ Heavy: 40 });
  await settle();
  await run.clock.advance(1000);
  await run.clock.oversleep(60 * minuteMs);
  await finish(run);

  expect(run.service.refused).toBe(0);
  expect(lastServedMs(run.service, "heavy")).toBeLessThan(60 * minuteMs + leastMs(40, 10) * 1.03);
});

test("the simulated service refuses who does not wait, and begins the penalty anew", async () => {
  const clock = new FakeClock();
  const service = simulatedService({ clock, limits });
  const statuses = async (calls: number): Promise<number[]> => {
    const answers = Array.from({ length: calls }, () => service.fetch("http://localhost/heavy/1"));
    return (await Promise.all(answers)).map(({ status }) => status);
  };
  expect(await statuses(11)).toEqual([...Array(10).fill(200), 429]);
  await clock.advance(59_000);
  expect(await statuses(1)).toEqual([429]);
  await clock.advance(59_000);
  expect(await statuses(1)).toEqual([429]);
  await clock.advance(60_000);
  expect(await statuses(1)).toEqual([200]);
});
