import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readHar } from "../src/har.ts";
import { checkExchange, checkedFetch, type ExchangeCheck, usesOf } from "../src/index.ts";
import { readRecordings } from "../src/recordings.ts";

const account = "https://platform.ringcentral.com/restapi/v1.0/account/~";
const json = { "Content-Type": "application/json" };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-hostile-"));
});
afterEach(() => rm(folder, { recursive: true }));

const saved = async (value: unknown, name = "a.har"): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
};
const entryOf = (response: object, request: object = {}) => ({
  request: { method: "GET", url: account, ...request },
  response: { status: 200, ...response },
});

test.each(["constructor", "__proto__"])("a Content-Type that every object has a member for is none: %s", async (type) => {
  const headers = { "Content-Type": type };
  const request = { method: "PUT", url: `${account}/extension/1`, headers, body: "{}" };
  const response = { status: 200, headers, body: "{}" };
  const { problems } = await checkExchange(request, response);
  expect(problems.map(({ part, pointer }) => [part, pointer])).toEqual([
    ["request.header", "/Content-Type"],
    ["response.header", "/Content-Type"],
  ]);
  expect(usesOf([{ request, response }])).toEqual({ updateExtension: {} });
});

test("an address that is none leads to no operation, and is not told", async () => {
  const request = { method: "GET", url: "https://[platform/restapi/v1.0/account/~?access_token=U0pDMTFQMDFQQVMw" };
  const check = await checkExchange(request, { status: 200 });
  expect(check).toMatchObject({ operation: undefined, problems: [{ part: "request.path", kind: "unknown" }] });
  expect(inspect(check, { depth: 9 })).not.toContain("U0pDMTFQ");
  expect(usesOf([{ request, response: { status: 200 } }])).toEqual({});
});

// JSON has objects whose text nobody can have.
const textless = { toString: 1, valueOf: 1 };

test("what a HAR has in the place of texts and numbers is let be", () => {
  const entry = entryOf(
    { status: textless, headers: [null, { name: textless, value: textless }], content: { size: textless }, bodySize: textless },
    { headers: textless, postData: { params: [null, { name: textless, value: null }] }, bodySize: textless },
  );
  expect(readHar({ log: { entries: [entry] } }).skipped.unanswered).toBe(1);
  const { exchanges } = readHar({ log: { entries: [{ ...entry, response: { ...entry.response, status: 200 } }] } });
  expect(exchanges).toHaveLength(1);
});

test.each([[[null]], [[[1, 2], "ab"]], [{ accept: null, a: 7, b: [textless] }], ["text"], [{ get: "a" }]])(
  "headers of a recording that are none are let be: %j",
  async (headers) => {
    await saved([{ request: { method: "GET", url: account, headers }, response: { status: 404, headers } }], "a.json");
    const [exchange] = (await readRecordings(folder)).exchanges;
    expect((await checkExchange(exchange?.request as never, exchange?.response as never)).operation).toBe("readAccount");
  },
);

test("a HAR may have more entries than a function takes arguments", async () => {
  const file = await saved({ log: { entries: Array.from({ length: 150_000 }, () => entryOf({})) } });
  expect((await readRecordings(file)).exchanges).toHaveLength(150_000);
});

test("a list in one of several alternatives may break at more places than a function takes arguments", async () => {
  const result = { affectedItems: Array.from({ length: 150_000 }, () => ({ status: 1 })) };
  const request = { method: "GET", url: `${account}/extension-bulk-update/tasks/1-2` };
  const response = { status: 200, headers: json, body: JSON.stringify({ result }) };
  const { problems } = await checkExchange(request, response);
  expect(problems.find(({ place }) => place === "/result/affectedItems/*/status")?.count).toBe(150_000);
});

test.each(["..", ".", "", "a\0b", "missing"])("what is no file beside a HAR was not recorded: %j", async (name) => {
  const file = await saved({ log: { entries: [entryOf({ content: { mimeType: "application/json", _file: name } })] } });
  const [exchange] = (await readRecordings(file)).exchanges;
  expect(exchange?.response.body).toBeUndefined();
});

test("a file that is no JSON keeps what it says to itself", async () => {
  const file = await saved('{"Authorization": U0pDMTFQMDFQQVMw}', "a.json");
  const error: unknown = await readRecordings(file).catch((thrown: unknown) => thrown);
  expect(inspect(error, { depth: 9 })).toMatch(/a\.json: is no JSON/);
  expect(inspect(error, { depth: 9 })).not.toContain("U0pDMTFQ");
});

test("what a listener fails with later is not heard", async () => {
  const unheard: unknown[] = [];
  const listener = (error: unknown) => unheard.push(error);
  process.on("unhandledRejection", listener);
  const fails = async (): Promise<void> => {
    throw new Error("no room for the report");
  };
  const send = checkedFetch(async (_: string) => Response.json({}), { onCheck: fails, onProblem: fails });
  await send(account);
  await send.settled();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", listener);
  expect(unheard).toEqual([]);
});

test("an answer that somebody reads already is counted, and its body is not looked at", async () => {
  const checks: ExchangeCheck[] = [];
  const send = checkedFetch(
    async (_: string) => {
      const response = Response.json({});
      response.body?.getReader();
      return response;
    },
    { onCheck: (check) => checks.push(check) },
  );
  await send(account);
  await send.settled();
  expect(checks).toMatchObject([{ operation: "readAccount", unchecked: ["response.body"] }]);
});
