import { expect, test } from "vitest";
import { checkExchange, proposeChanges } from "../src/index.ts";

const url = "/restapi/v1.0/account/~/extension";
const json = { "Content-Type": "application/json" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };

// What takes more than its share takes minutes here, or hours: the bound is far from both.
const soon = { timeout: 30_000 };

test("a name that is nearly one is looked at once, and not in all ways to part it", soon, async () => {
  const name = `a${"A".repeat(38)}!`;
  const { problems } = await checkExchange(
    { method: "GET", url: `${url}?${name}=1` },
    { status: 200, headers: json, body: null },
  );
  expect(problems).toContainEqual(expect.objectContaining({ part: "request.query", pointer: "/(hidden)" }));
});

test("a form of many fields costs its share", soon, async () => {
  const fields = Array.from({ length: 80_000 }, (_, index) => `a${index}=1`);
  const request = { method: "POST", url: "/restapi/oauth/token", headers: form, body: [...fields, "a7=2"].join("&") };
  const { problems } = await checkExchange(request, { status: 200, headers: json, body: "{}" });
  expect(problems).toContainEqual(
    expect.objectContaining({ part: "request.body", pointer: "/a7", found: "several values", count: 1 }),
  );
});

test("an answer of many new words costs its share, and some of them are told", soon, async () => {
  const records = Array.from({ length: 20_000 }, (_, index) => ({ status: `New${index}` }));
  const response = { status: 200, headers: json, body: JSON.stringify({ records }) };
  const { problems } = await checkExchange({ method: "GET", url }, response, { details: true });
  const met = problems.find(({ place }) => place === "/records/*/status");
  expect(met).toMatchObject({ kind: "new value", count: 20_000 });
  expect(met?.details?.words).toHaveLength(100);
  expect(proposeChanges(problems).filter(({ kind }) => kind === "value")).toHaveLength(100);
});
