import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { type Refused, type Service, serviceOf, verdict } from "./support/service.ts";

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

interface Part<T> {
  readonly resourceId: string;
  readonly status: number;
  readonly body: T;
}

const asList = { headers: { Accept: "application/vnd.ringcentral.multipart+json" } };
const path = (ids: string, query = "") => `/v1.0/account/~/extension/${ids}/device${query}`;

describe("a batch", () => {
  test("is answered in parts: the states first, then a body for each id", async () => {
    const { status, headers, body } = await admin.call<string>("GET", path("2719501004,99,~"));
    expect(status).toBe(207);
    const type = headers.get("content-type") ?? "";
    expect(type).toMatch(/^multipart\/mixed; boundary=Boundary_\d+_\d+_\d+$/);
    const boundary = type.split("boundary=")[1];
    expect(body.endsWith(`--${boundary}--\r\n`)).toBe(true);
    const parts = body.split(`--${boundary}`).slice(1, -1);
    const [states, ines, unknown, own] = parts.map((part) => {
      const [head, text = ""] = part.split("\r\n\r\n");
      expect(head).toContain("Content-Type: application/json");
      return JSON.parse(text);
    });
    expect(parts).toHaveLength(4);
    const href = (id: string) => `${sandbox.url}/restapi/v1.0/account/2719404004/extension/${id}/device`;
    expect(states).toEqual({
      response: [
        { href: href("2719501004"), status: 200, responseDescription: "OK" },
        { href: href("99"), status: 404, responseDescription: "Not Found" },
        { href: href("2719404004"), status: 200, responseDescription: "OK" },
      ],
    });
    expect(ines.records).toHaveLength(2);
    expect((unknown as Refused).errors[0]).toMatchObject({ errorCode: "CMN-102", parameterName: "extensionId" });
    expect(own.records).toHaveLength(0);
  });

  test("is a JSON list when Accept asks for it", async () => {
    const headers = { Accept: "application/vnd.ringcentral.multipart+json" };
    const answer = await admin.call<{ resourceId: string; status: number; body: { records: unknown[] } }[]>(
      "GET",
      path("2719501004%2C2719999004", "?type=HardPhone"),
      { headers },
    );
    expect([answer.status, answer.headers.get("content-type")]).toEqual([207, "application/vnd.ringcentral.multipart+json"]);
    expect(answer.body.map(({ resourceId, status }) => [resourceId, status])).toEqual([
      ["2719501004", 200],
      ["2719999004", 404],
    ]);
    expect(answer.body[0]?.body.records).toHaveLength(1);
  });

  test("asks for each id's permission", async () => {
    const headers = { Accept: "application/vnd.ringcentral.multipart+json" };
    const { body } = await serviceOf(sandbox, "102").call<{ status: number }[]>("GET", path("2719501004,2719502004"), {
      headers,
    });
    expect(body.map(({ status }) => status)).toEqual([200, 403]);
  });

  test("is refused as a whole where the rest of the request is wrong", async () => {
    expect(verdict(await admin.call("GET", path("2719501004,2719502004", "?page=0")))).toEqual([400, "CMN-101", "page"]);
    expect((await admin.call("GET", path("2719501004,"))).status).toBe(400);
    const many = Array.from({ length: 31 }, (_, index) => 2719501004 + index).join(",");
    expect(verdict(await admin.call("GET", path(many)))).toEqual([400, "CMN-106", "extensionId"]);
    const account = await admin.call("GET", "/v1.0/account/!/extension/2719501004,2719502004/device");
    expect(verdict(account)).toEqual([400, "CMN-101", "accountId"]);
  });

  test("one id is no batch", async () => {
    expect((await admin.call("GET", path("2719501004"))).status).toBe(200);
  });

  test("reads extensions and devices by several ids", async () => {
    const extensions = await admin.call<Part<{ name: string }>[]>("GET", "/v1.0/account/~/extension/~,2719501004,99", asList);
    expect(extensions.status).toBe(207);
    expect(extensions.body.map(({ status, body }) => [status, body.name])).toEqual([
      [200, "Nora Whitfield"],
      [200, "Ines Okafor"],
      [404, undefined],
    ]);
    const devices = await admin.call<Part<{ id: string }>[]>("GET", "/v1.0/account/~/device/804111004,99", asList);
    expect(devices.body.map(({ status, body }) => [status, body.id])).toEqual([
      [200, "804111004"],
      [404, undefined],
    ]);
    const many = Array.from({ length: 31 }, (_, index) => 804111004 + index).join(",");
    expect(verdict(await admin.call("GET", `/v1.0/account/~/device/${many}`))).toEqual([400, "CMN-106", "deviceId"]);
  });

  test("deletes extensions: 204 when all are gone, else each has its fate and those that could be deleted are gone", async () => {
    const remove = (ids: string) => admin.call<Part<Partial<Refused>>[]>("DELETE", `/v1.0/account/~/extension/${ids}`, asList);
    const some = await remove("2719501004,2719404004,2719502004");
    expect(some.status).toBe(207);
    expect(some.body.map(({ resourceId, status, body }) => [resourceId, status, body?.errors?.[0]?.errorCode])).toEqual([
      ["2719501004", 204, undefined],
      ["2719404004", 400, "CMN-111"],
      ["2719502004", 204, undefined],
    ]);
    const all = await remove("2719503004,2719510003");
    expect(all.status).toBe(207); // the second is not there
    const { body } = await admin.call<{ records: { id: number }[] }>("GET", "/v1.0/account/~/extension");
    const ids = body.records.map(({ id }) => id);
    expect(ids).toContain(2719404004);
    for (const gone of [2719501004, 2719502004, 2719503004]) expect(ids).not.toContain(gone);
    const left = body.records.filter(({ id }) => id !== 2719404004).slice(0, 2);
    expect((await remove(left.map(({ id }) => id).join(","))).status).toBe(204);
    expect((await admin.call("GET", `/v1.0/account/~/extension/${left[0]?.id}`)).status).toBe(404);
  });
});

// The forms of the vendor's guide, "Bulk requests"; there with messages.
describe("a batch that changes", () => {
  const [ines, tomas, spare] = ["804111004", "804112004", "804113004"] as const;
  const device = (ids: string) => `/v1.0/account/~/device/${ids}`;
  const listType = "application/vnd.ringcentral.multipart+json";
  const partsType = "multipart/mixed; boundary=Boundary_1_15567762_1355833573664";
  const inParts = (bodies: readonly object[], end = "\r\n") =>
    [...bodies, undefined]
      .flatMap((body) => [
        `--Boundary_1_15567762_1355833573664${body === undefined ? "--" : ""}`,
        ...(body === undefined ? [""] : ["Content-Type: application/json", "", JSON.stringify(body)]),
      ])
      .join(end);
  const put = (ids: string, body: unknown, type = "application/json", accept = listType) =>
    admin.call<Part<Partial<Refused> & { name?: string }>[]>("PUT", device(ids), {
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "Content-Type": type, ...(accept === "" ? {} : { Accept: accept }) },
    });
  const names = () => [ines, tomas, spare].map((id) => sandbox.state.devices.get(id)?.name);

  test("with one body for all", async () => {
    const { status, body } = await put(`${ines},99,${tomas}`, { name: "Hot desk" });
    expect(status).toBe(207);
    expect(body.map((part) => [part.resourceId, part.status, part.body.name])).toEqual([
      [ines, 200, "Hot desk"],
      ["99", 404, undefined],
      [tomas, 200, "Hot desk"],
    ]);
    expect(names()).toEqual(["Hot desk", "Hot desk", "Spare phone"]);
  });

  test("with a body for each, in the order of the path", async () => {
    const bodies = [{ body: { name: "One" } }, { body: { name: "Two" } }];
    const { status, headers, body } = await put(`${ines},${tomas}`, bodies, listType, "");
    expect([status, headers.get("content-type")]).toEqual([207, listType]);
    expect(body.map((part) => part.body.name)).toEqual(["One", "Two"]);
    expect(names()).toEqual(["One", "Two", "Spare phone"]);
  });

  test("with the ids beside the bodies", async () => {
    const bodies = [
      { resourceId: tomas, body: { name: "Two" } },
      { resourceId: Number(ines), body: { name: "One" } },
    ];
    const { status, body } = await put("*", bodies, listType);
    expect([status, body.map((part) => part.resourceId)]).toEqual([207, [tomas, ines]]);
    expect(names()).toEqual(["One", "Two", "Spare phone"]);
    const one = await put(spare, [{ resourceId: spare, body: { name: "Three" } }], listType);
    expect([one.status, one.body.map((part) => part.status)]).toEqual([207, [200]]);
    expect(names()).toEqual(["One", "Two", "Three"]);
  });

  test.each(["\r\n", "\n"])("with a part for each, lines ending in %j", async (end) => {
    const parts = inParts([{ name: "One" }, { name: "Two" }], end);
    expect((await put(`${ines},${tomas}`, parts, partsType, "")).headers.get("content-type")).toMatch(/^multipart\/mixed/);
    expect(names()).toEqual(["One", "Two", "Spare phone"]);
  });

  test("takes whole numbers as the ids in its bodies", async () => {
    const owner = sandbox.state.devices.get(ines)?.extensionId;
    const bodies = [{ body: { name: "One", extension: { id: Number(owner) } } }];
    const { body } = await put(ines, bodies, listType);
    expect(body).toMatchObject([{ status: 200, body: { name: "One" } }]);
    expect(sandbox.state.devices.get(ines)?.extensionId).toBe(owner);
  });

  test("has a fate for each body: a wrong one takes nobody with it", async () => {
    const { body } = await put(`${ines},${tomas}`, [{ body: { name: 7 } }, { body: { name: "Two" } }], listType);
    expect(body.map((part) => [part.status, part.body.errors?.[0]?.parameterName])).toEqual([
      [400, "name"],
      [200, undefined],
    ]);
    expect(names()).toEqual(["Ines at the window", "Two", "Spare phone"]);
  });

  test.each<readonly [what: string, ids: string, body: unknown, type: string, expected: readonly unknown[]]>([
    ["one body that is wrong", `${ines},${tomas}`, { name: 7 }, "application/json", [400, "CMN-101", "name"]],
    ["fewer bodies than ids", `${ines},${tomas}`, [{ body: {} }], listType, [400, "CMN-101", "body"]],
    ["fewer parts than ids", `${ines},${tomas}`, inParts([{}]), partsType, [400, "CMN-101", "body"]],
    ["no bodies", ines, [], listType, [400, "CMN-101", "body"]],
    ["bodies that are no list", ines, { body: {} }, listType, [400, "CMN-101", "body"]],
    ["an entry without a body", ines, [{}], listType, [400, "CMN-100", "[0].body"]],
    ["an entry without its id", "*", [{ body: {} }], listType, [400, "CMN-100", "[0].resourceId"]],
    ["an id that is none", "*", [{ resourceId: {}, body: {} }], listType, [400, "CMN-101", "[0].resourceId"]],
    ["two ids in one", "*", [{ resourceId: `${ines},${tomas}`, body: {} }], listType, [400, "CMN-101", "[0].resourceId"]],
    ["an id of a megabyte", "*", [{ resourceId: "1".repeat(1e6), body: {} }], listType, [400, "CMN-101", "[0].resourceId"]],
    [
      "an id that the path does not have there",
      ines,
      [{ resourceId: tomas, body: {} }],
      listType,
      [400, "CMN-108", "[0].resourceId"],
    ],
    ["more bodies than a batch has", "*", Array(31).fill({ resourceId: ines, body: {} }), listType, [400, "CMN-106", undefined]],
    ["more parts than a batch has", ines, inParts(Array(31).fill({})), partsType, [400, "CMN-106", undefined]],
    ["parts that are no JSON", ines, inParts([{}]).replace("{}", "{"), partsType, [400, "CMN-103", undefined]],
    ["parts that break off", ines, inParts([{}]).slice(0, -6), partsType, [400, "CMN-104", undefined]],
    ["no boundary", ines, inParts([{}]), "multipart/mixed", [400, "CMN-407", undefined]],
    ["`*` without a body for each", "*", { name: "All" }, "application/json", [400, "CMN-101", "deviceId"]],
  ])("is refused for %s", async (_, ids, body, type, expected) => {
    const before = names();
    expect(verdict(await put(ids, body, type))).toEqual(expected);
    expect(names()).toEqual(before);
  });

  test("is not for operations that take one id", async () => {
    const answer = await admin.call("PUT", "/v1.0/account/~/extension/2719501004,2719502004", {
      body: "[]",
      headers: { "Content-Type": listType },
    });
    expect(verdict(answer)).toEqual([400, "CMN-407", undefined]);
  });
});
