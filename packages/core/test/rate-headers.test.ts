import { expect, test } from "vitest";
import { readRateHeaders } from "../src/rate-limit/rate-headers.ts";

test("the service's headers are read as it writes them", () => {
  const headers = new Headers({
    "X-Rate-Limit-Group": "heavy",
    "X-Rate-Limit-Limit": "10",
    "X-Rate-Limit-Remaining": "9",
    "X-Rate-Limit-Window": "60",
  });
  expect(readRateHeaders(headers)).toEqual({ group: "Heavy", limit: 10, remaining: 9, windowMs: 60_000 });
});

test.each(["", "-4", "+4", "1e3", "0x10", "NaN", "Infinity", "4.5", "10, 20", "ten", "4 5"])("%j is passed over", (value) => {
  const headers = {
    "x-rate-limit-group": value,
    "x-rate-limit-limit": value,
    "x-rate-limit-remaining": value,
    "x-rate-limit-window": value,
  };
  expect(readRateHeaders(new Headers(headers))).toEqual({});
});

test("a limit or a window of nothing is passed over, for it would hold calls back for ever", () => {
  expect(readRateHeaders(new Headers({ "x-rate-limit-limit": "0", "x-rate-limit-window": "00" }))).toEqual({});
});

test.each(["30000000", "999999999", "99999999999999999", "9".repeat(400)])("%s is believed within bounds", (value) => {
  const headers = { "x-rate-limit-limit": value, "x-rate-limit-remaining": value, "x-rate-limit-window": value };
  expect(readRateHeaders(new Headers(headers))).toEqual({ limit: 10_000, remaining: 10_000, windowMs: 3_600_000 });
});
