import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readHar } from "../src/har.ts";
import { checkExchange } from "../src/index.ts";
import { harOf, writeDown } from "./support/write-down.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const extension = "/v1.0/account/~/extension/2719501004";
const change = { method: "PUT", body: '{"contact":{"department":"Coast"}}' };
const checksOf = (har: unknown) =>
  Promise.all(readHar(har).exchanges.map(({ request, response }) => checkExchange(request, response)));

test("what a browser wrote down of a sandbox is clean, and a drift in it is named", async () => {
  const clean = harOf(await writeDown(sandbox, "/v1.0/account/~/extension"), await writeDown(sandbox, extension, change));
  expect(await checksOf(clean)).toEqual(
    ["listExtensions", "updateExtension"].map((operation) => ({ operation, problems: [], unchecked: [] })),
  );
  const entry = await writeDown(sandbox, extension, { ...change, body: '{"contact":{"department":7}}' });
  const { problems } = (await checksOf(harOf(entry)))[0] ?? {};
  expect(problems).toMatchObject([{ part: "request.body", pointer: "/contact/department", found: "integer" }]);
});

test("where headers were taken out, a body has the type that stands beside it", async () => {
  const { request, response } = await writeDown(sandbox, extension, change);
  const bare = (type: object) => ({
    request: { ...request, headers: [], postData: { text: change.body, ...type } },
    response: { ...response, headers: [], content: { ...(response["content"] as object), ...type } },
  });
  const checks = await checksOf(harOf(bare({ mimeType: "application/json" }), bare({ mimeType: "" })));
  expect(checks.map(({ problems }) => problems.map(({ part, pointer }) => `${part} ${pointer}`))).toEqual([
    [],
    ["request.header /Content-Type", "response.header /Content-Type"],
  ]);
});

test("a body in base64 is decoded, and one that was left out is unchecked", async () => {
  const { request, response } = await writeDown(sandbox, extension);
  const { text = "", ...content } = response["content"] as { readonly text?: string };
  const bytes = new TextEncoder().encode(text.replace("Ines", "Inés").replace('"103"', "103").replace('"102"', "102"));
  const base64 = { ...content, encoding: "base64", text: btoa(String.fromCharCode(...bytes)) };
  const checks = await checksOf(
    harOf(
      { request, response: { ...response, content: base64 } },
      { request, response: { ...response, content } },
      {
        request: { ...request, method: "PUT", bodySize: 9 },
        response: { ...response, content: { ...content, encoding: "base64", text: "%" } },
      },
    ),
  );
  expect(checks.map(({ problems, unchecked }) => [problems.map(({ pointer }) => pointer), unchecked])).toEqual([
    [["/extensionNumber"], []],
    [[], ["response.body"]],
    [[], ["request.body", "response.body"]],
  ]);
});

test("a form is read from its text or its fields", async () => {
  const url = `${sandbox.url}/restapi/oauth/token`;
  const headers = [{ name: "content-type", value: "application/x-www-form-urlencoded" }];
  const response = { status: 429, headers: [], content: { size: 0 }, bodySize: 0 };
  const form = (postData: object) => ({ request: { method: "POST", url, headers, bodySize: 20, postData }, response });
  const params = [
    { name: "grant_type", value: "refresh_token" },
    { name: "refresh_token", value: "U0pD" },
  ];
  const checks = await checksOf(harOf(form({ params }), form({ text: "grant_type=refresh_token" })));
  expect(
    checks.map(({ problems }) => problems.filter(({ part }) => part === "request.body").map(({ pointer }) => pointer)),
  ).toEqual([[], ["/refresh_token"]]);
});

test("entries of others, preflights and what nobody answered are skipped and counted", async () => {
  const entry = await writeDown(sandbox, extension);
  const to = (url: string) => ({ ...entry, request: { ...entry.request, url } });
  const answered = (status: number) => ({ ...entry, response: { status, headers: [], content: {} } });
  const har = harOf(
    entry,
    to("https://fonts.example/a.woff"),
    to("data:text/plain,restapi"),
    { ...entry, request: { ...entry.request, method: "OPTIONS" } },
    answered(0),
    answered(304),
  );
  expect(readHar(har)).toMatchObject({
    exchanges: { length: 1 },
    skipped: { others: 2, preflights: 1, unanswered: 1, cached: 1 },
  });
  expect(readHar(har, { servers: ["https://platform.ringcentral.com"] })).toMatchObject({
    exchanges: { length: 0 },
    skipped: { others: 6 },
  });
});

test("what is no HAR is refused with what it lacks", () => {
  for (const none of [null, [], "{}", { log: {} }, { log: { entries: {} } }]) {
    expect(() => readHar(none)).toThrow("is no HAR: it has no log.entries; save one in a browser's network panel");
  }
  expect(() => readHar(harOf({ request: {} }))).toThrow(
    "is no HAR: log.entries[0] has no request with method and url, or no response",
  );
});
