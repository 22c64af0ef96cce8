import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { openDatabase } from "../src/state/database.ts";
import { internalApp, type Service, send, serviceOf, verdict } from "./support/service.ts";

// How long a request takes that is as large as can be, tools/endurance measures; here is what is refused for its size, and that
// what was made fast does what it did.

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const repeat = (count: number, made: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => made(index)).join("");
const form = (text: string) => send(sandbox, "POST", "/oauth/token", { body: new URLSearchParams(text) });

describe("a form", () => {
  test("with more fields than any has is refused unread", async () => {
    const answer = await form(`grant_type=refresh_token${repeat(10_000, (index) => `&f${index}=1`)}`);
    expect(verdict(answer)).toEqual([400, "CMN-104", undefined]);
    expect(answer.body).toMatchObject({ error_description: "Form has more than 200 fields" });
  });

  test("may have more fields than anybody reads", async () => {
    expect(
      verdict(await form(`grant_type=nonsense&client_id=tidewater-onboarding${repeat(198, (index) => `&f${index}=1`)}`)),
    ).toEqual([400, "OAU-250", "grant_type"]);
  });

  test("that gives a field twice is refused for the first such", async () => {
    expect(verdict(await form("grant_type=x&a=1&b=1&b=2&a=2"))).toEqual([400, "CMN-101", "b"]);
  });
});

describe("JSON", () => {
  const put = (body: string) => admin.call("PUT", "/v1.0/account/~/device/804111004", { body });

  test.each([
    ["values", `[${"1,".repeat(20_000)}1]`],
    ["members", `{${repeat(20_000, (index) => `"m${index}":0,`)}"name":"x"}`],
    ["empty lists", `[${"[],".repeat(20_000)}[]]`],
  ])("of more %s than any body has is refused", async (_, body) => {
    const answer = await put(body);
    expect(verdict(answer)).toEqual([400, "CMN-103", undefined]);
    expect(answer.body).toMatchObject({ message: "JSON holds more than 20000 values" });
  });

  test.each(["[", '{"a":'])("nested with %s deeper than any body is refused", async (opening) => {
    for (const closing of ["", "}".repeat(200_000)]) {
      const answer = await put(`${opening.repeat(200_000)}${closing}`);
      expect(answer.body).toMatchObject({ message: "JSON is nested deeper than 64 levels" });
    }
  });

  test("may say in a text what would be too much outside of it", async () => {
    const name = `\\"[[[{{{,,,${"[,{".repeat(10)}\\\\`;
    expect((await put(`{"name":"${name}","more":"${"[{,:]}".repeat(30_000)}"}`)).body["name"]).toBe(JSON.parse(`"${name}"`));
  });

  test.each(['{"name":"', '{"name":"\\', '"', "{", "", "]]]]", "}{"])("that ends after %j is refused as ever", async (body) => {
    expect(verdict(await put(body))[0]).toBe(400);
  });
});

describe("a list", () => {
  const queue = "/v1.0/account/~/call-queues/2719601004/bulk-assign";
  const ids = (count: number) => ({ addedExtensionIds: Array.from({ length: count }, () => "2719501004") });

  test("of more than 500 items is refused with its name", async () => {
    const answer = await admin.call("POST", queue, { body: ids(501) });
    expect(verdict(answer)).toEqual([400, "CMN-101", "addedExtensionIds"]);
    expect(answer.body["message"]).toBe("Parameter [addedExtensionIds] has more than 500 items");
    expect((await admin.call("POST", queue, { body: ids(500) })).status).toBe(204);
  });

  test("inside of others is named with its place", async () => {
    const body = { items: [{ departmentId: "2719601004" }, { departmentId: "2719601004", ...ids(501) }] };
    expect(verdict(await admin.call("POST", "/v1.0/account/~/department/bulk-assign", { body }))).toEqual([
      400,
      "CMN-101",
      "items[1].addedExtensionIds",
    ]);
  });

  test("that the contract bounds is refused for the contract's bound", async () => {
    const body = { originalStrings: Array.from({ length: 600 }, () => "5035550100") };
    const answer = await admin.call<{ readonly errors: readonly object[] }>("POST", "/v2/number-parser/parse", { body });
    expect(answer.body.errors[0]).toMatchObject({ parameterName: "originalStrings", parameterMaxItemCount: 64 });
  });
});

test("phones that ask for any number get the first free ones, in order, however many there are", async () => {
  const phone = { type: "OtherPhone", extension: { id: "2719501004" }, emergency: { location: { id: "340101004" } } };
  const records = Array.from({ length: 6 }, (_, index) => ({
    ...phone,
    ...(index === 2 ? { extension: { id: "10" } } : {}),
    phoneInfo: { preferredAreaCode: index < 4 ? "212" : "646" },
  }));
  const bulk = await admin.call<{ results: { phoneNumber?: string }[] }>("POST", "/v2/accounts/~/devices/bulk-add", {
    body: { records },
  });
  const numbers = bulk.body.results.map(({ phoneNumber }) => phoneNumber);
  const free = async (npa: string, count: number) => {
    await using fresh = await createSandbox();
    const path = `/v1.0/number-pool/lookup?countryId=1&npa=${npa}&perPage=${count}`;
    const { body } = await serviceOf(fresh, "admin", internalApp).call<{ records: { phoneNumber: string }[] }>("POST", path);
    return body.records.map(({ phoneNumber }) => phoneNumber);
  };
  const [first, second, third] = await free("212", 3);
  expect(numbers).toEqual([first, second, undefined, third, ...(await free("646", 2))]);
});

test.each([
  ["phoneNumbers", "temporaryNumberId"],
  ["phoneNumbers", "phoneNumber"],
  ["phoneNumbers", "extensionId"],
  ["extensions", "jwt"],
  ["devices", "boxBillingId"],
  ["devices", "extensionId"],
  ["lines", "phoneNumberId"],
  ["lines", "deviceId"],
  ["forwardingNumbers", "deviceId"],
  ["forwardingNumbers", "extensionId"],
  ["licenses", "extensionId"],
  ["memberships", "memberId"],
  ["reservations", "phoneNumber"],
  ["tokens", "sessionId"],
  ["codes", "extensionId"],
])("%s are found by %s without looking through all of them", (kind, member) => {
  const database = openDatabase(":memory:");
  const plan = database.prepare(`EXPLAIN QUERY PLAN SELECT id FROM ${kind} WHERE doc ->> '$.${member}' = ?`).all("1");
  expect(plan).toEqual([expect.objectContaining({ detail: expect.stringContaining(`SEARCH ${kind} USING`) })]);
  database.close();
});
