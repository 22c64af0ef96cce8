import { describe, expect, test } from "vitest";
import { type AttemptOutcome, decideRetry, type RetryFacts } from "../src/retry/decide-retry.ts";
import { RetryQuota } from "../src/retry/retry-quota.ts";

const unsafe = {};
const safe = { retry: "safe" } as const;
const billable = { billable: true } as const;

function answer(status: number, waitMs?: number): AttemptOutcome {
  return { kind: "answer", status, waitMs };
}

function decide(facts: Partial<RetryFacts>) {
  return decideRetry({
    operation: unsafe,
    outcome: answer(503),
    failures: 1,
    attempts: 3,
    leftMs: 120_000,
    random: 0.5,
    ...facts,
  }).kind;
}

const lost: AttemptOutcome = { kind: "lost" };
const unsent: AttemptOutcome = { kind: "unsent" };

test.each([
  // outcome, an unsafe operation, a safe one, one that buys
  [answer(429), "repeat", "repeat", "repeat"],
  [answer(503), "give-up", "repeat", "give-up"],
  [answer(502), "give-up", "repeat", "outcome-unknown"],
  [answer(504), "give-up", "repeat", "outcome-unknown"],
  [answer(408), "give-up", "repeat", "outcome-unknown"],
  [answer(499), "give-up", "repeat", "outcome-unknown"],
  [answer(500), "give-up", "give-up", "give-up"],
  [answer(400), "give-up", "give-up", "give-up"],
  [lost, "give-up", "repeat", "outcome-unknown"],
  [unsent, "repeat", "repeat", "repeat"],
  [{ kind: "barred" }, "give-up", "give-up", "give-up"],
] as const)("%j: unsafe %s, safe %s, billable %s", (outcome, forUnsafe, forSafe, forBillable) => {
  expect(decide({ outcome, operation: unsafe })).toBe(forUnsafe);
  expect(decide({ outcome, operation: safe })).toBe(forSafe);
  expect(decide({ outcome, operation: billable })).toBe(forBillable);
});

describe("how long", () => {
  const delay = (facts: Partial<RetryFacts>) => {
    const decision = decideRetry({ operation: safe, outcome: lost, failures: 1, attempts: 9, leftMs: 1e9, random: 1, ...facts });
    return decision.kind === "repeat" ? decision.delayMs : undefined;
  };

  test("grows twofold up to 20 seconds, with all of it up to chance", () => {
    expect([1, 2, 3, 6, 7, 8].map((failures) => delay({ failures }))).toEqual([500, 1000, 2000, 16_000, 20_000, 20_000]);
    expect(delay({ random: 0 })).toBe(0);
    expect(delay({ failures: 3, random: 0.25 })).toBe(500);
  });

  test("is what the service asks for, in full", () => {
    expect(delay({ outcome: answer(503, 45_000) })).toBe(45_000);
    expect(delay({ outcome: answer(429, 60_000) })).toBe(60_000);
  });
});

test("nothing is repeated that would end after the deadline", () => {
  expect(decide({ operation: safe, outcome: answer(503, 10_000), leftMs: 10_000 })).toBe("repeat");
  expect(decide({ operation: safe, outcome: answer(503, 10_000), leftMs: 9_999 })).toBe("give-up");
  expect(decide({ outcome: answer(429, 10_000), leftMs: 9_999 })).toBe("give-up");
});

test("attempts bound failures, and a 429 is none", () => {
  expect(decide({ operation: safe, outcome: lost, failures: 2 })).toBe("repeat");
  expect(decide({ operation: safe, outcome: lost, failures: 3 })).toBe("give-up");
  expect(decide({ outcome: answer(429), failures: 3 })).toBe("repeat");
  expect(decide({ outcome: answer(429), failures: 0, attempts: 1 })).toBe("give-up");
});

test("a call that buys is unknown even where nothing may be repeated", () => {
  expect(decide({ operation: billable, outcome: lost, attempts: 1, leftMs: 0 })).toBe("outcome-unknown");
});

test("the quota runs dry after 100 repeats, and successes fill it again", () => {
  const quota = new RetryQuota();
  const taken = Array.from({ length: 150 }, () => quota.take()).filter(Boolean).length;
  expect(taken).toBe(100);
  quota.giveBack(0);
  expect(quota.take()).toBe(false);
  quota.giveBack(1);
  expect(quota.take()).toBe(true);
});
