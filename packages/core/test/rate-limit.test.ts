import { expect, test } from "vitest";
import {
  ApiError,
  type BudgetStore,
  type ClientOptions,
  createClient,
  InputError,
  memoryBudgetStore,
  type Operation,
  type RateGroup,
  TimeoutError,
  tokenAuth,
  type WaitEvent,
} from "../src/index.ts";
import { FakeClock, settle } from "./support/fake-clock.ts";
import { simulatedService } from "./support/simulated-service.ts";
import { fetchFailed, systemError } from "./support/thrown-errors.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const minuteMs = 60_000;
const limits = { light: { limit: 50, windowMs: minuteMs }, heavy: { limit: 3, windowMs: minuteMs } };

function operation(group: RateGroup, members: Partial<Operation> = {}): Operation {
  return { id: `read${group}`, method: "GET", path: `/${group.toLowerCase()}/{id}`, group, retry: "safe", ...members };
}
const heavy = operation("Heavy");
const light = operation("Light");

function setUp(options: Partial<ClientOptions> = {}, clock: FakeClock = new FakeClock()) {
  const service = simulatedService({ clock, limits });
  const waits: WaitEvent[] = [];
  const client = createClient({
    auth: tokenAuth("token-1"),
    server: "http://localhost",
    fetch: service.fetch,
    clock,
    random: () => 0.5,
    timeoutMs: 60 * minuteMs,
    rateLimits: { groups: { Heavy: limits.heavy } },
    hooks: { onWait: (event) => waits.push(event) },
    ...options,
  });
  return { client, clock, service, waits };
}

type Answers = readonly (() => Response | Promise<Response>)[];

/** A fetch that gives the answers in turn, and counts. */
function scripted(answers: Answers): { fetch: typeof fetch; readonly calls: number } {
  let calls = 0;
  return {
    get calls() {
      return calls;
    },
    async fetch() {
      const answer = answers[Math.min(calls++, answers.length - 1)];
      if (answer === undefined) throw new Error("no answer");
      return answer();
    },
  };
}

const ok = () => Response.json({});
const refused = (headers: Record<string, string>) => () => Response.json({}, { status: 429, headers });

test("a call over the limit waits instead of being refused, and the hook is told why", async () => {
  const { client, clock, service, waits } = setUp();
  const calls = [1, 2, 3, 4, 5].map((id) => client.send(heavy, { id }));
  await settle();
  expect(service.served.size).toBe(3);
  expect(waits.map(({ reason, group }) => ({ reason, group }))).toEqual([
    { reason: "budget", group: "Heavy" },
    { reason: "queue", group: "Heavy" },
  ]);
  expect(waits[0]?.waitMs).toBeCloseTo(minuteMs, -2);

  await clock.advance(minuteMs + 10);
  await Promise.all(calls);
  expect(service.refused).toBe(0);
});

test("another group goes on while one waits", async () => {
  const { client, service } = setUp();
  const calls = [1, 2, 3, 4].map((id) => client.send(heavy, { id }));
  await client.send(light, { id: 9 });
  expect([...service.served.keys()]).toContain("/light/9");
  expect(service.served.has("/heavy/4")).toBe(false);
  calls[3]?.catch(() => {});
});

test("a call that its deadline forbids to wait fails at once and says how long it would have been", async () => {
  const { client, clock, service } = setUp();
  await Promise.all([1, 2, 3].map((id) => client.send(heavy, { id })));
  const waiting = client.send(heavy, { id: 4 });
  const error = await client.send(heavy, { id: 5 }, { timeoutMs: 30_000 }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ operation: "readHeavy", timeoutMs: 30_000 });
  expect((error as TimeoutError).waitMs).toBeCloseTo(minuteMs, -2);
  expect(clock.elapsedMs()).toBe(0);
  await clock.advance(minuteMs + 10);
  await waiting;
  expect(service.served.has("/heavy/5")).toBe(false);
});

test("the wait that is foretold counts those ahead", async () => {
  const { client, waits } = setUp();
  for (let id = 1; id <= 10; id++) client.send(heavy, { id }).catch(() => {});
  await settle();
  expect(waits.map(({ waitMs }) => Math.round(waitMs / minuteMs))).toEqual([1, 1, 1, 2, 2, 2, 3]);
});

test("calls of other clients on the same budget are seen in the answers", async () => {
  const { client, service } = setUp();
  service.countStranger("heavy");
  await client.send(heavy, { id: 1 });
  const calls = [2, 3].map((id) => client.send(heavy, { id }));
  await settle();
  expect(service.served.size).toBe(2);
  expect(service.refused).toBe(0);
  for (const call of calls) call.catch(() => {});
});

test("no call leaves during a penalty, and the wait is Retry-After in full", async () => {
  const script = scripted([refused({ "retry-after": "90" }), ok]);
  const { client, clock, waits } = setUp({ fetch: script.fetch });
  const first = client.send(heavy, { id: 1 });
  await settle();
  const second = client.send(heavy, { id: 2 });
  await clock.advance(90_000);
  expect(script.calls).toBe(1);
  expect(waits.map(({ reason }) => reason)).toEqual(["penalty", "penalty"]);

  await clock.advance(2);
  await Promise.all([first, second]);
  expect(script.calls).toBe(3);
});

test("a 429 that names no time is waited out for 30 seconds", async () => {
  const script = scripted([refused({}), ok]);
  const { client, clock } = setUp({ fetch: script.fetch });
  const call = client.send(heavy, { id: 1 });
  await settle();
  await clock.advance(30_000);
  expect(script.calls).toBe(1);
  await clock.advance(2);
  await call;
});

test.each(["-5", "1e3", "0x10", "NaN", "Tue, 07 Apr 2026 08:00:00 GMT"])(
  "a 429 with Retry-After %j is waited out like one that names no time",
  async (value) => {
    const script = scripted([refused({ "retry-after": value, date: "Tue, 07 Apr 2026 09:00:00 GMT" }), ok]);
    const { client, clock } = setUp({ fetch: script.fetch });
    const call = client.send(heavy, { id: 1 });
    await settle();
    await clock.advance(30_000);
    expect(script.calls).toBe(1);
    await clock.advance(2);
    await call;
  },
);

test("no call leaves before the end of a penalty that the group's headers tell, whatever Retry-After says", async () => {
  const usedUp = { "x-rate-limit-group": "heavy", "x-rate-limit-remaining": "0", "x-rate-limit-window": "60" };
  const script = scripted([refused({ ...usedUp, "retry-after": "5, 7", date: "Tue, 07 Apr 2026 09:00:00 GMT" }), ok]);
  const { client, clock } = setUp({ fetch: script.fetch });
  const call = client.send(heavy, { id: 1 });
  await settle();
  await clock.advance(minuteMs);
  expect(script.calls).toBe(1);
  await clock.advance(2);
  await call;
});

test("a Retry-After of 17 digits keeps calls back for an hour, and no longer", async () => {
  const script = scripted([refused({ "retry-after": "99999999999999999" }), ok]);
  const { client, clock } = setUp({ fetch: script.fetch, timeoutMs: 2 * 60 * minuteMs });
  const call = client.send(heavy, { id: 1 });
  await settle();
  await clock.advance(60 * minuteMs);
  expect(script.calls).toBe(1);
  await clock.advance(2);
  await call;
});

test("a repeated call goes before those that came later", async () => {
  const seen: string[] = [];
  const { client, clock } = setUp({
    fetch: async (input) => {
      seen.push(new URL(String(input)).pathname);
      return seen.length === 1 ? refused({ "retry-after": "60" })() : ok();
    },
    rateLimits: { groups: { Heavy: { limit: 1, windowMs: minuteMs } } },
  });
  const calls = [1, 2, 3].map((id) => client.send(heavy, { id }));
  await settle();
  await clock.advance(4 * minuteMs);
  await Promise.all(calls);
  expect(seen).toEqual(["/heavy/1", "/heavy/1", "/heavy/2", "/heavy/3"]);
});

test("those whom a penalty makes late hear of it at once", async () => {
  const script = scripted([ok, refused({ "retry-after": "600" }), ok]);
  const { client, clock } = setUp({ fetch: script.fetch, rateLimits: { groups: { Heavy: { limit: 1, windowMs: minuteMs } } } });
  const [, second, third] = [
    client.send(heavy, { id: 1 }),
    client.send(heavy, { id: 2 }),
    client.send(heavy, { id: 3 }, { timeoutMs: 5 * minuteMs }).catch((reason: unknown) => reason),
  ];
  await settle();
  await clock.advance(minuteMs + 10);
  expect(await third).toMatchObject({ name: "TimeoutError", waitMs: expect.closeTo(10 * minuteMs, -3) });
  await clock.advance(10 * minuteMs);
  await second;
  expect(script.calls).toBe(3);
});

test("a queued call can be aborted: it makes room, and no timer stays", async () => {
  const { client, clock, service } = setUp();
  await Promise.all([1, 2, 3].map((id) => client.send(heavy, { id })));
  const controller = new AbortController();
  const given = client.send(heavy, { id: 4 }, { signal: controller.signal });
  const kept = client.send(heavy, { id: 5 });
  await settle();
  controller.abort(new Error("changed my mind"));
  await expect(given).rejects.toThrow("changed my mind");

  await clock.advance(minuteMs + 10);
  await kept;
  expect([...service.served.keys()]).not.toContain("/heavy/4");
  expect(clock.sleeping).toBe(0);
});

test("the service's word on the group counts: the call moves to that budget", async () => {
  const { client, service, waits } = setUp();
  const mislabelled = operation("Heavy", { id: "readThings", path: "/light/{id}" });
  await client.send(mislabelled, { id: 1 });
  await Promise.all([2, 3, 4, 5, 6].map((id) => client.send(mislabelled, { id })));
  expect(service.served.size).toBe(6);
  expect(waits).toEqual([]);
});

test("the service's word on the group counts: the budget that the call had come from has its place back", async () => {
  const { client, service } = setUp();
  await client.send(operation("Heavy", { id: "readThings", path: "/light/{id}" }), { id: 1 });
  const calls = [1, 2, 3, 4].map((id) => client.send(heavy, { id }));
  await settle();
  expect([...service.served.keys()]).toEqual(["/light/1", "/heavy/1", "/heavy/2", "/heavy/3"]);
  calls[3]?.catch(() => {});
});

test("the service's word on the group counts: the budget that it names has a place less", async () => {
  const script = scripted([() => Response.json({}, { headers: { "x-rate-limit-group": "light" } }), ok]);
  const groups = { Light: { limit: 2, windowMs: minuteMs } };
  const { client } = setUp({ fetch: script.fetch, rateLimits: { groups } });
  await client.send(operation("Heavy", { id: "readThings" }), { id: 1 });
  const calls = [2, 3].map((id) => client.send(light, { id }));
  await settle();
  expect(script.calls).toBe(2);
  calls[1]?.catch(() => {});
});

test("a limit that the service raises lets those go who wait", async () => {
  const headers = { "x-rate-limit-group": "heavy", "x-rate-limit-limit": "100", "x-rate-limit-window": "60" };
  const { client, clock } = setUp({
    fetch: async () => {
      await clock.sleep(100);
      return Response.json({}, { headers });
    },
  });
  const calls = Array.from({ length: 20 }, (_, id) => client.send(heavy, { id }));
  await settle();
  await clock.advance(200);
  await Promise.all(calls);
});

test("headers that make no sense are passed over", async () => {
  const headers = { "x-rate-limit-limit": "0", "x-rate-limit-remaining": "-4", "x-rate-limit-window": "soon" };
  const { client, clock } = setUp({ fetch: async () => Response.json({}, { headers }) });
  await Promise.all([1, 2, 3].map((id) => client.send(heavy, { id })));
  const fourth = client.send(heavy, { id: 4 });
  await clock.advance(minuteMs + 10);
  await fourth;
});

test("clients with one store share its budgets", async () => {
  const clock = new FakeClock();
  const store = memoryBudgetStore(clock);
  const service = simulatedService({ clock, limits });
  const rateLimits = { groups: { Heavy: limits.heavy }, store };
  const [one, two] = [setUp({ rateLimits, fetch: service.fetch }, clock), setUp({ rateLimits, fetch: service.fetch }, clock)];
  const calls = [1, 2].flatMap((id) => [one.client.send(heavy, { id: `a${id}` }), two.client.send(heavy, { id: `b${id}` })]);
  await settle();
  expect(service.served.size).toBe(3);
  await clock.advance(minuteMs + 10);
  await Promise.all(calls);
  expect(service.refused).toBe(0);
});

test("each token owner has a budget of its own", async () => {
  const clock = new FakeClock();
  const rateLimits = { groups: { Heavy: limits.heavy }, store: memoryBudgetStore(clock) };
  const answer = { fetch: scripted([ok]).fetch, rateLimits };
  const one = setUp({ ...answer, auth: tokenAuth("token-1", { ownerId: "101" }) }, clock);
  const two = setUp({ ...answer, auth: tokenAuth("token-2", { ownerId: "102" }) }, clock);
  const calls = [one, two].flatMap(({ client }) => [1, 2, 3].map((id) => client.send(heavy, { id })));
  await Promise.all(calls);
});

/** A store that is asked over a wire: it answers later. */
function remoteStore(clock: FakeClock): BudgetStore {
  const memory = memoryBudgetStore(clock);
  return {
    async acquire(budget) {
      await clock.sleep(5);
      return memory.acquire(budget);
    },
    forecast: (budget, ahead) => memory.forecast(budget, ahead),
    async feedback(budget, report) {
      await clock.sleep(5);
      await memory.feedback(budget, report);
    },
  };
}

test("a store that answers later keeps the limits as well", async () => {
  const clock = new FakeClock();
  const { client, service } = setUp({ rateLimits: { groups: { Heavy: limits.heavy }, store: remoteStore(clock) } }, clock);
  const calls = Array.from({ length: 9 }, (_, id) => client.send(heavy, { id }));
  const controller = new AbortController();
  const aborted = client.send(heavy, { id: 99 }, { signal: controller.signal });
  await settle();
  controller.abort(new Error("changed my mind"));
  await expect(aborted).rejects.toThrow("changed my mind");
  await clock.advance(3 * minuteMs);
  await Promise.all(calls);
  expect(service.refused).toBe(0);
  expect(clock.sleeping).toBe(0);
});

test("a place that comes when nobody waits any more is given back", async () => {
  const clock = new FakeClock();
  const store = remoteStore(clock);
  const { client } = setUp(
    { rateLimits: { groups: { Heavy: { limit: 1, windowMs: minuteMs } }, store }, fetch: async () => ok() },
    clock,
  );
  const first = client.send(heavy, { id: 1 });
  await settle();
  await clock.advance(10);
  await first;
  const controller = new AbortController();
  const second = client.send(heavy, { id: 2 }, { signal: controller.signal }).catch(() => {});
  await settle();
  // The window has room again, and the store is being asked for it.
  await clock.advance(minuteMs + 3);
  controller.abort();
  await second;
  await clock.advance(10);
  const third = client.send(heavy, { id: 3 });
  await settle();
  await clock.advance(10);
  await third;
});

test("a store that fails to take a report does not cost the answer; one that fails to acquire fails the call", async () => {
  const broken: BudgetStore = {
    acquire: async () => undefined,
    forecast: () => ({ waitMs: 1, reason: "budget" }),
    feedback: async () => {
      throw new Error("store is down");
    },
  };
  await setUp({ rateLimits: { store: broken } }).client.send(heavy, { id: 1 });
  const worse: BudgetStore = {
    ...broken,
    acquire: async () => {
      throw new Error("store is down");
    },
  };
  await expect(setUp({ rateLimits: { store: worse } }).client.send(heavy, { id: 1 })).rejects.toThrow("store is down");
});

test("a call that never left gives its place back", async () => {
  const refusal = fetchFailed(systemError("connect ECONNREFUSED 127.0.0.1:9999"));
  const script = scripted([
    () => {
      throw refusal;
    },
    ok,
  ]);
  const { client, clock } = setUp({ fetch: script.fetch, retry: { attempts: 1 } });
  await expect(client.send(heavy, { id: 0 })).rejects.toThrow("no answer");
  await Promise.all([1, 2, 3].map((id) => client.send(heavy, { id })));
  expect(clock.elapsedMs()).toBe(0);
});

test("the budget is that of who logs in, not of a stand-in before the login", async () => {
  let owner = "stand-in";
  const auth = {
    connect: () => ({
      get owner() {
        return owner;
      },
      clientAuthorization: () => undefined,
      async accessToken() {
        await Promise.resolve();
        owner = "101";
        return "token-1";
      },
      discard() {},
      async logout() {},
    }),
  };
  const { client, service } = setUp({ auth });
  await Promise.all([1, 2, 3].map((id) => client.send(heavy, { id })));
  for (const id of [4, 5, 6]) client.send(heavy, { id }).catch(() => {});
  await settle();
  expect(service.served.size).toBe(3);
  expect(service.refused).toBe(0);
});

test("a 429 of a group without limits is waited out as well", async () => {
  const script = scripted([refused({ "retry-after": "10" }), ok]);
  const { client, clock } = setUp({ fetch: script.fetch });
  const call = client.send(operation("NoThrottling"), { id: 1 });
  await settle();
  await clock.advance(9_999);
  expect(script.calls).toBe(1);
  await clock.advance(1);
  await call;
});

test("a call that must not be repeated gives its 429 to the caller, and the others still wait", async () => {
  const script = scripted([refused({ "retry-after": "60" }), ok]);
  const { client, clock } = setUp({ fetch: script.fetch });
  await expect(client.send(heavy, { id: 1 }, { retry: false })).rejects.toMatchObject({ status: 429, retryAfterMs: 60_000 });
  const next = client.send(heavy, { id: 2 });
  await clock.advance(59_000);
  expect(script.calls).toBe(1);
  await clock.advance(1_010);
  await next;
});

test.each([
  [{ Heavy: { limit: 0, windowMs: 1000 } }, "rateLimits.groups.Heavy.limit must be a whole number from 1 to 10000, not 0"],
  [
    { Heavy: { limit: 10_001, windowMs: 1000 } },
    "rateLimits.groups.Heavy.limit must be a whole number from 1 to 10000, not 10001",
  ],
  [
    { Heavy: { limit: 5, windowMs: -1 } },
    "rateLimits.groups.Heavy.windowMs must be milliseconds above 0 and up to 3600000, not -1",
  ],
  [
    { Heavy: { limit: 5, windowMs: 1e17 } },
    "rateLimits.groups.Heavy.windowMs must be milliseconds above 0 and up to 3600000, not 100000000000000000",
  ],
  [{ Heavi: { limit: 5, windowMs: 1 } }, 'rateLimits.groups: "Heavi" is no group; write one of Light, Medium, Heavy, Auth'],
])("figures that cannot be are refused: %j", (groups: object, message) => {
  expect(() => setUp({ rateLimits: { groups } })).toThrow(new InputError(message));
});

test("a 429 whose wait is longer than the call may take is given back at once", async () => {
  const script = scripted([refused({ "retry-after": "600" })]);
  const { client } = setUp({ fetch: script.fetch });
  const error = await client.send(heavy, { id: 1 }, { timeoutMs: 5 * minuteMs }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 429, retryAfterMs: 600_000 });
});
