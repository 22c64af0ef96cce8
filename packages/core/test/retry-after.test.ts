import { expect, test } from "vitest";
import { retryAfterMs } from "../src/errors/read-api-error.ts";

const date = "Tue, 07 Apr 2026 09:00:00 GMT";

test.each([
  [{}, undefined],
  [{ "retry-after": "" }, undefined],
  [{ "retry-after": "soon" }, undefined],
  [{ "retry-after": "-5" }, undefined],
  [{ "retry-after": "0" }, 0],
  [{ "retry-after": "60" }, 60_000],
  [{ "retry-after": "Tue, 07 Apr 2026 09:01:30 GMT", date }, 90_000],
  [{ "retry-after": "Tue, 07 Apr 2026 08:00:00 GMT", date }, 0],
  [{ "retry-after": "Tue, 07 Apr 2026 09:01:30 GMT" }, undefined],
] as [Record<string, string>, number | undefined][])("%j asks for %s ms", (headers, waitMs) => {
  expect(retryAfterMs(new Headers(headers))).toBe(waitMs);
});
