import { expect, test } from "vitest";
import { penaltyMs } from "../src/rate-limit/penalty.ts";
import { retryAfterMs } from "../src/retry/retry-after.ts";

const date = "Tue, 07 Apr 2026 09:00:00 GMT";
const hourMs = 3_600_000;

test.each([
  [{}, undefined],
  [{ "retry-after": "" }, undefined],
  [{ "retry-after": "0" }, 0],
  [{ "retry-after": "60" }, 60_000],
  [{ "retry-after": "1.5" }, 1500],
  [{ "retry-after": " 5 " }, 5000],
  // the three forms of a date that RFC 9110 knows
  [{ "retry-after": "Tue, 07 Apr 2026 09:01:30 GMT", date }, 90_000],
  [{ "retry-after": "Tuesday, 07-Apr-26 09:01:30 GMT", date }, 90_000],
  [{ "retry-after": "Tue Apr  7 09:01:30 2026", date }, 90_000],
  [{ "retry-after": "Tue, 07 Apr 2026 09:01:30 GMT", date: "Tuesday, 07-Apr-26 09:00:00 GMT" }, 90_000],
  [{ "retry-after": "Tue, 07 Apr 2026 09:01:30 GMT" }, undefined],
  [{ "retry-after": "Tue, 07 Apr 2026 09:01:30 GMT", date: "today" }, undefined],
] as [Record<string, string>, number | undefined][])("%j asks for %s ms", (headers, waitMs) => {
  expect(retryAfterMs(new Headers(headers))).toBe(waitMs);
});

test.each([
  "-5",
  "+5",
  "1e3",
  "0x10",
  "NaN",
  "Infinity",
  "5s",
  "5 7",
  "5;7",
  ".5",
  "5.",
  "1.5.2",
  "٣",
  "soon",
  "2026-04-07T09:01:30Z",
  "07 Apr 2026 09:01:30 GMT",
  "Tue, 07 Apr 2026 09:01:30 PST",
  "Tue, 07 Foo 2026 09:01:30 GMT",
  "Tue, 07 Apr 2026 25:01:30 GMT",
  "Tue, 07 Apr 2026 08:00:00 GMT", // before the answer itself
  date,
])("%j is nonsense, and no wait", (value) => {
  expect(retryAfterMs(answerOf({ "retry-after": value, date }))).toBeUndefined();
});

test.each([
  ["5, 7", 7000],
  ["7,5", 7000],
  ["5, soon", 5000],
  ["soon, 5", 5000],
  ["-5, 7", 7000],
  ["5, Tue, 07 Apr 2026 09:01:30 GMT", 90_000],
  ["Tuesday, 07-Apr-26 09:01:30 GMT, 5", 90_000],
  ["Tue, 07 Apr 2026 09:00:02 GMT, Tue, 07 Apr 2026 09:00:03 GMT", 3000],
  [", ,", undefined],
])("of %j the longest wait that makes sense counts", (value, waitMs) => {
  expect(retryAfterMs(answerOf({ "retry-after": value, date }))).toBe(waitMs);
});

test.each([
  "3601",
  "99999999999999999",
  "9".repeat(400),
  "1e5, 86400",
  "Wed, 08 Apr 2026 09:00:00 GMT",
  "Tue, 07 Apr 9999 09:00:00 GMT",
])("%s is believed for an hour, and no longer", (value) => {
  expect(retryAfterMs(answerOf({ "retry-after": value, date }))).toBe(hourMs);
});

const heavy = { "x-rate-limit-group": "heavy", "x-rate-limit-limit": "10", "x-rate-limit-window": "60" };
const usedUp = { ...heavy, "x-rate-limit-remaining": "0" };

test.each([
  [{}, 30_000],
  [{ "retry-after": "90" }, 90_000],
  [{ "retry-after": "0" }, 1000],
  [{ "retry-after": "0.001" }, 1000],
  [{ "retry-after": "-5" }, 30_000],
  [{ "retry-after": "Tue, 07 Apr 2026 08:00:00 GMT", date }, 30_000],
  [usedUp, 60_000],
  [heavy, 60_000],
  [{ ...usedUp, "retry-after": "-5" }, 60_000],
  [{ ...usedUp, "retry-after": "5, 7" }, 60_000],
  [{ ...usedUp, "retry-after": "90" }, 90_000],
  // There is room in the group, so the refusal is another limit's.
  [{ ...heavy, "x-rate-limit-remaining": "4", "retry-after": "5" }, 5000],
  [{ ...heavy, "x-rate-limit-remaining": "4" }, 30_000],
  [{ ...usedUp, "x-rate-limit-window": "1e9" }, 30_000],
  [{ ...usedUp, "x-rate-limit-window": "999999999" }, hourMs],
  [{ ...usedUp, "retry-after": "99999999999999999" }, hourMs],
] as [Record<string, string>, number][])("a 429 with %j keeps calls back for %s ms", (headers, waitMs) => {
  expect(penaltyMs(answerOf(headers), 1)).toBe(waitMs);
});

test.each([
  [1, 1000],
  [2, 2000],
  [5, 16_000],
  [6, 30_000],
  [2000, 30_000],
])("a 429 to attempt %i that asks for no wait keeps calls back for %i ms", (attempt, waitMs) => {
  expect(penaltyMs(answerOf({ "retry-after": "0" }), attempt)).toBe(waitMs);
  expect(penaltyMs(answerOf({ "retry-after": "90" }), attempt)).toBe(90_000);
});

/** Headers of any make: a fetch that is given to a client may pass on what a `Headers` refuses. */
function answerOf(values: Readonly<Record<string, string>>) {
  return {
    get: (name: string) => values[name] ?? null,
    forEach: (callback: (value: string, name: string) => void) => {
      for (const [name, value] of Object.entries(values)) callback(value, name);
    },
  };
}
