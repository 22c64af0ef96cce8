import { expect, test } from "vitest";
import { readHar } from "../src/har.ts";
import { checkExchange } from "../src/index.ts";
import { drifts } from "./support/drifts.ts";
import { ofBody, sandboxed } from "./support/sandboxed.ts";
import { harOf } from "./support/write-down.ts";

// A service that moves away from the contract: each drift is named with its place, and nothing else is.
test.each(drifts)("$name", async ({ path, init, drift, problem }) => {
  await using before = await sandboxed();
  await before.ask(path, init);
  expect(before.problems).toEqual([]);
  await using after = await sandboxed(drift);
  await after.ask(path, init);
  expect(after.problems).toEqual([expect.objectContaining({ ...problem, count: 1 })]);
});

// The same of what somebody wrote down.
test.each(drifts)("$name, in a HAR", async ({ path, init, drift, problem }) => {
  await using service = await sandboxed(drift);
  const response = await service.ask(path, init);
  const text = await response.text();
  const headers = [...response.headers].map(([name, value]) => ({ name, value }));
  const { exchanges } = readHar(
    harOf({
      request: { method: "GET", url: `${service.sandbox.url}/restapi${path}`, headers: [], bodySize: 0 },
      response: { status: response.status, headers, content: { size: text.length, text } },
    }),
  );
  const problems = await Promise.all(exchanges.map((exchange) => checkExchange(exchange.request, exchange.response)));
  expect(problems).toMatchObject([{ problems: [{ ...problem, count: 1 }] }]);
});

test("what each record of a list has is told once, with how many there are", async () => {
  await using service = await sandboxed(
    ofBody((body) => body["records"].map((one: Record<string, unknown>) => Object.assign(one, { mood: 1 }))),
  );
  const { records } = (await (await service.ask("/v1.0/account/~/extension")).json()) as { records: readonly unknown[] };
  expect(service.problems).toMatchObject([
    { kind: "unknown", pointer: "/records/0/mood", place: "/records/*/mood", count: records.length },
  ]);
});
