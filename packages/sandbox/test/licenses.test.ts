import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { tidewaterFiles } from "../src/seed/tidewater.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const path = "/v1.0/account/~/licenses";
const list = async (query = "") => (await admin.call<Schemas["LicenseList"]>("GET", `${path}${query}`)).body;
const buy = (...items: readonly (readonly [sku: string, quantity: number])[]) =>
  admin.call("POST", `${path}/bulk-purchase`, {
    body: { addedLicenses: items.map(([sku, quantity]) => ({ type: { sku }, quantity })) },
  });
const countOf = async (typeId: string) => (await list(`?typeId=${typeId}`)).paging.totalElements;
const [assigned, free] = ["9120004", "9121004"] as const;

describe("listLicenses and readLicense", () => {
  test.each([
    ["", "all"],
    ["?typeId=1004", "ofOneType"],
  ])("%j shows the contract's example %s", async (query, name) => {
    expect(await list(query)).toEqual(exampleOf(sandbox, "/restapi/v1.0/account/{accountId}/licenses", "get", name));
  });

  test("a page holds 25 unless asked otherwise", async () => {
    await buy(["LRM-100", 30]);
    expect((await list()).records).toHaveLength(25);
    const second = await list("?page=2");
    expect(second.records).toHaveLength(7);
    expect(second.paging).toMatchObject({ page: 2, perPage: 25, totalElements: 32 });
    expect((await list("?perPage=32")).records).toHaveLength(32);
  });

  test("reads one, with the name that its user has now", async () => {
    const read = async () => (await admin.call<Schemas["License"]>("GET", `${path}/${assigned}`)).body;
    expect(await read()).toEqual(exampleOf(sandbox, "/restapi/v1.0/account/{accountId}/licenses/{licenseId}", "get", "assigned"));
    sandbox.state.extensions.update("2719501004", { contact: { firstName: "Ines", lastName: "Whitfield" } });
    expect((await read()).extension?.name).toBe("Ines Whitfield");
  });

  test("refuses a type and a licence that are not there", async () => {
    expect(verdict(await admin.call("GET", `${path}?typeId=9`))).toEqual([400, "CMN-102", "typeId"]);
    expect(verdict(await admin.call("GET", `${path}/9`))).toEqual([404, "CMN-102", "licenseId"]);
    sandbox.state.licenses.update(free, { accountId: "1" });
    expect(verdict(await admin.call("GET", `${path}/${free}`))).toEqual([404, "CMN-102", "licenseId"]);
  });
});

describe("purchaseLicenses", () => {
  test("adds licences that nobody has yet", async () => {
    expect((await buy(["LRM-100", 2], ["RMS", 1])).status).toBe(204);
    expect((await list()).records.slice(2)).toMatchObject([
      { id: "9122004", type: { id: "1004" }, creationTime: "2026-04-20T16:00:00.000Z" },
      { id: "9123004", type: { id: "1004" } },
      { id: "9124004", type: { id: "1001", name: "Rooms" } },
    ]);
    expect((await list()).records[2]).not.toHaveProperty("extension");
  });

  test("each call buys anew, up to the limit of the kind", async () => {
    await buy(["WBR-500", 4]);
    await buy(["WBR-500", 5]);
    expect(await countOf("1012")).toBe(10);
    expect(verdict(await buy(["WBR-500", 1]))).toEqual([400, "CMN-111", "addedLicenses[0].quantity"]);
    await admin.call("DELETE", `${path}/${free}`);
    expect((await buy(["WBR-500", 1])).status).toBe(204);
  });

  test.each([
    [
      "past the limit, counting items of the same kind",
      [
        ["WBR-500", 5],
        ["WBR-500", 5],
      ],
      "CMN-111",
      "addedLicenses[1].quantity",
    ],
    [
      "a kind that is not for sale any more",
      [
        ["RMS", 1],
        ["LRM-50", 1],
      ],
      "CMN-101",
      "addedLicenses[1].type.sku",
    ],
    ["a kind that is not known", [["TEA", 1]], "CMN-101", "addedLicenses[0].type.sku"],
    ["no licence", [["RMS", 0]], "CMN-101", "addedLicenses[0].quantity"],
    ["more than anybody counts", [["RMS", 2_147_483_647]], "CMN-111", "addedLicenses[0].quantity"],
  ] as const)("refuses %s, and buys nothing then", async (_, items, code, parameter) => {
    const answer = await buy(...items);
    expect(verdict(answer)).toEqual([400, code, parameter]);
    expect((await list()).paging.totalElements).toBe(2);
  });

  test("a type without a limit of its own has one all the same", async () => {
    sandbox.state.licenseTypes.update("1001", { limit: undefined, feature: undefined });
    expect(verdict(await buy(["RMS", 1001]))).toEqual([400, "CMN-111", "addedLicenses[0].quantity"]);
  });
});

describe("deleteLicense", () => {
  test("gives up what nobody has", async () => {
    expect((await admin.call("DELETE", `${path}/${free}`)).status).toBe(204);
    expect((await list()).records.map(({ id }) => id)).toEqual([assigned]);
    expect(verdict(await admin.call("DELETE", `${path}/${free}`))).toEqual([404, "CMN-102", "licenseId"]);
  });

  test("keeps what somebody has", async () => {
    expect(verdict(await admin.call("DELETE", `${path}/${assigned}`))).toEqual([400, "CMN-111", "licenseId"]);
    expect((await list()).paging.totalElements).toBe(2);
  });
});

describe("listLicenseTypes", () => {
  const types = async () => (await admin.call<Schemas["LicenseTypeList"]>("GET", "/v1.0/dictionary/license-types")).body;

  test("has those of the contract's example, and all others that a purchase takes", async () => {
    const { records, uri } = await types();
    const example = exampleOf(sandbox, "/restapi/v1.0/dictionary/license-types", "get", "types") as Schemas["LicenseTypeList"];
    expect(uri).toBe(example.uri);
    expect(records).toEqual(expect.arrayContaining(example.records));
    for (const { sku } of records) expect((await buy([sku, 1])).status).toBe(204);
    expect((await list()).paging.totalElements).toBe(2 + records.length);
  });

  test("webinars and large meetings can be assigned, and nothing else", async () => {
    for (const { sku, assignable } of (await types()).records) expect(assignable).toBe(/^(WBR|LRM)-/.test(sku));
  });
});

test("licences are for those who may manage meetings", async () => {
  const manager = serviceOf(sandbox, "manager", internalApp);
  for (const [method, to, body] of [
    ["GET", path, undefined],
    ["GET", `${path}/${free}`, undefined],
    ["DELETE", `${path}/${free}`, undefined],
    ["POST", `${path}/bulk-purchase`, { addedLicenses: [{ type: { sku: "RMS" }, quantity: 1 }] }],
    ["GET", "/v1.0/dictionary/license-types", undefined],
  ] as const) {
    expect(verdict(await manager.call(method, to, { body }))).toEqual([403, "CMN-408", "MeetingsPlan"]);
  }
});

test("a seed cannot give an extension what is not assignable", async () => {
  const yaml = readFileSync(tidewaterFiles.yaml, "utf8").replace("sku: LRM-100, extension", "sku: RMS, extension");
  await expect(createSandbox({ seed: { yaml } })).rejects.toThrow(/licenses\[0\]\.extension: a licence RMS cannot be given/);
});
