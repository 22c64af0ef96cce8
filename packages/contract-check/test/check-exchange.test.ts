import { createSandbox } from "@ringwright/sandbox";
import { expect, test } from "vitest";
import { checkExchange, type Problem } from "../src/index.ts";
import { ofBody, sandboxed, withBody } from "./support/sandboxed.ts";

const extension = "https://platform.ringcentral.com/restapi/v1.0/account/~/extension";
const refused = {
  status: 429,
  headers: { "Content-Type": "application/json" },
  body: '{"errors":[{"errorCode":"CMN-301","message":"m"}]}',
};
const json = { "Content-Type": "application/json" };
const short = ({ kind, part, pointer, found, expected }: Problem) => [kind, part, pointer, found, expected];

test("a request breaks the contract in its path, its query and its body", async () => {
  const check = async (method: string, url: string, body: string | null = null, headers: Record<string, string> = json) =>
    (await checkExchange({ method, url, headers, body }, refused)).problems.map(short);
  expect(await check("GET", `${extension}?page=0&page=2&wharf=1&perPage=many&type=Userr&status=`)).toEqual([
    ["broken", "request.query", "/page", "several values", "one value"],
    ["broken", "request.query", "/perPage", "string", "integer"],
    ["broken", "request.query", "/type/0", "string", expect.stringContaining("User")],
    ["unknown", "request.query", "/wharf", "string", "no such parameter"],
  ]);
  expect(await check("PUT", `${extension}/~`, "{")).toEqual([["broken", "request.body", "", "JSON that breaks off", "JSON"]]);
  expect(await check("PUT", `${extension}/~`, "[]")).toEqual([["broken", "request.body", "", "array", "object"]]);
  expect(await check("PUT", `${extension}/~`, "<a/>", { "Content-Type": "text/xml" })).toEqual([
    ["broken", "request.header", "/Content-Type", "text/xml", "application/json"],
  ]);
  expect(await check("POST", extension)).toEqual([["broken", "request.body", "", "nothing", "a body"]]);
  expect(await check("GET", `${extension}/~`, "{}")).toEqual([["unknown", "request.body", "", "a body", "no body"]]);
  expect(await check("GET", `${extension}/${"1,".repeat(30)}1`)).toEqual([
    ["broken", "request.path", "/extensionId", "more ids", "30 ids at most"],
  ]);
});

test("a request of no operation is unknown, and its ids are not told", async () => {
  const { operation, problems } = await checkExchange(
    { method: "GET", url: `${extension}/2719501004/call-log/AbC`, body: null },
    { status: 200, body: null },
  );
  expect([operation, problems.map(({ kind, path }) => [kind, path])]).toEqual([
    undefined,
    [["unknown", "/restapi/v1.0/account/~/extension/*/call-log/*"]],
  ]);
});

test("a method may be said in a header, and a browser's question before a request is none of the contract's", async () => {
  const headers = { ...json, "X-HTTP-Method-Override": "PUT" };
  const put = await checkExchange({ method: "POST", url: `${extension}/~`, headers, body: "{}" }, refused);
  expect(put).toEqual({ operation: "updateExtension", problems: [], unchecked: [] });
  const asked = await checkExchange({ method: "OPTIONS", url: extension, body: null }, { status: 204, body: null });
  expect(asked).toEqual({ operation: undefined, problems: [], unchecked: [] });
});

test("what was not recorded is said to be unchecked", async () => {
  const check = await checkExchange({ method: "PUT", url: `${extension}/~` }, { status: 200, headers: json });
  expect(check).toEqual({ operation: "updateExtension", problems: [], unchecked: ["request.body", "response.body"] });
});

const ids = "/v1.0/account/~/extension/2719501004,2719502004,404";
const forms = [
  ["a list", "application/vnd.ringcentral.multipart+json"],
  ["parts", "multipart/mixed"],
] as const;

test.each(forms)("a batch that is %s is clean, and looked into", async (_, accept) => {
  await using before = await sandboxed();
  expect((await before.ask(ids, { headers: { Accept: accept } })).status).toBe(207);
  expect(before.checks).toEqual([{ operation: "readExtension", problems: [], unchecked: [] }]);
  await using after = await sandboxed(async (response) => {
    const text = await response.text();
    return withBody(
      response,
      text.replace('"extensionNumber":"103"', '"extensionNumber":103').replace('"errorCode"', '"errorKode"'),
    );
  });
  await after.ask(ids, { headers: { Accept: accept } });
  const at = accept === "multipart/mixed" ? ["/2", "/3"] : ["/1/body", "/2/body"];
  expect(after.problems.map(short)).toEqual([["broken", "response.body", `${at[0]}/extensionNumber`, "integer", "string"]]);
});

test.each([
  [
    "a list",
    { "Content-Type": "application/vnd.ringcentral.multipart+json" },
    JSON.stringify([{ body: { name: "Desk" } }, { body: { name: 7 } }]),
  ],
  [
    "parts",
    { "Content-Type": "multipart/mixed; boundary=b" },
    ["Desk", 7]
      .map((name) => `--b\r\nContent-Type: application/json\r\n\r\n${JSON.stringify({ name })}\r\n`)
      .join("")
      .concat("--b--\r\n"),
  ],
])("a batch's bodies that are %s are looked into", async (_, headers, body) => {
  const url = "https://platform.ringcentral.com/restapi/v1.0/account/~/device/804111004,804112004";
  const { problems } = await checkExchange({ method: "PUT", url, headers, body }, refused);
  expect(problems.map(({ part, pointer }) => [part, pointer.replace("/body", "")])).toEqual([["request.body", "/1/name"]]);
});

test("an answer of parts that lacks one, or has no boundary, is broken", async () => {
  await using cut = await sandboxed(async (response) =>
    withBody(response, (await response.text()).replace(/--Boundary[^-]*\r\n.*\r\n\r\n.*404.*/, "")),
  );
  await cut.ask(ids, { headers: { Accept: "multipart/mixed" } });
  await using bare = await sandboxed(async (response) =>
    withBody(response, await response.text(), { "content-type": "multipart/mixed" }),
  );
  await bare.ask(ids, { headers: { Accept: "multipart/mixed" } });
  expect(bare.problems.map(short)).toEqual([
    ["broken", "response.body", "", "text", "parts with the boundary of their Content-Type"],
  ]);
});

test("a form is held to its grant", async () => {
  await using sandbox = await createSandbox();
  const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
  const url = `${sandbox.url}/restapi/oauth/token`;
  const ask = async (fields: Record<string, string>) => {
    const init = {
      method: "POST",
      headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
      body: new URLSearchParams(fields),
    };
    return checkExchange(new Request(url, init), await sandbox.fetch(url, init));
  };
  const grant = { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: jwt };
  expect(await ask(grant)).toEqual({ operation: "requestToken", problems: [], unchecked: [] });
  expect(await ask({ ...grant, access_token_ttl: "" })).toMatchObject({ problems: [] });
  const { problems } = await ask({ ...grant, access_token_ttl: "soon" });
  expect(problems.map(short)).toEqual([["broken", "request.body", "/access_token_ttl", "string", "integer"]]);
});

test("a body where there is none, and none where there is one, are told", async () => {
  await using full = await sandboxed(async () => new Response("{}", { status: 200, headers: json }));
  await full.ask("/oauth/revoke", { method: "POST" });
  expect(full.problems.map(short)).toContainEqual(["broken", "response.body", "", "a body", "no body"]);
  await using empty = await sandboxed(async (response) => withBody(response, null));
  await empty.ask("/v1.0/account/~");
  expect(empty.problems.map(short)).toEqual([["broken", "response.body", "", "nothing", "application/json"]]);
});

test("a header that a browser may have kept back is not missed", async () => {
  const request = {
    method: "GET",
    url: "/restapi/oauth/authorize?response_type=code&client_id=a&redirect_uri=https://a.example/",
    body: null,
  };
  const response = { status: 302, body: null };
  expect((await checkExchange(request, response)).problems.map(short)).toEqual([
    ["broken", "response.header", "/Location", "nothing", "a URI"],
  ]);
  expect((await checkExchange(request, { ...response, headersFiltered: true })).problems).toEqual([]);
});

test("a tally counts a problem once, with the exchanges that have it", async () => {
  await using service = await sandboxed(
    ofBody((body) => Object.assign(body, { mood: 1, ...(body["records"] === undefined ? { id: "x" } : {}) })),
  );
  for (const path of ["/v1.0/account/~", "/v1.0/account/~/extension", "/v1.0/account/~"]) await service.ask(path);
  const { exchanges, clean, operations, problems } = service.tally.report();
  expect([exchanges, clean]).toEqual([3, 0]);
  expect(operations).toEqual([
    { operation: "listExtensions", exchanges: 1, clean: 0 },
    { operation: "readAccount", exchanges: 2, clean: 0 },
  ]);
  expect(problems.map(({ kind, operation, place, exchanges: met }) => [kind, operation, place, met])).toEqual([
    ["broken", "readAccount", "/id", 2],
    ["unknown", "listExtensions", "/mood", 1],
    ["unknown", "readAccount", "/mood", 2],
  ]);
});
