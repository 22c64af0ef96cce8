import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Settings = components["schemas"]["ConferencingSettings"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const [nora, ines, tomas, frontDesk] = ["2719404004", "2719501004", "2719502004", "2719601004"] as const;
const [portland, ottawa] = ["+15035550180", "+16135550180"] as const;
const path = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing";
const of = (id: string) => `/v1.0/account/~/extension/${id}/conferencing`;
const read = (id: string, query = "") => admin.call<Settings>("GET", `${of(id)}${query}`);
const change = (id: string, body: object, who = admin) => who.call<Settings>("PUT", of(id), { body });

describe("a conference", () => {
  test("is read and changed as in the contract's examples", async () => {
    expect((await read(ines)).body).toEqual(exampleOf(sandbox, path, "get", "all"));
    const body = { phoneNumbers: [{ phoneNumber: ottawa, default: true }], allowJoinBeforeHost: true };
    expect((await change(ines, body)).body).toEqual(exampleOf(sandbox, path, "put", "ottawa"));
    expect((await read(ines)).body).toEqual(exampleOf(sandbox, path, "put", "ottawa"));
  });

  test("has the numbers of one country where that is asked for", async () => {
    const { body } = await read(ines, "?countryId=39");
    expect(body.phoneNumbers?.map(({ phoneNumber }) => phoneNumber)).toEqual([ottawa]);
    expect(body.phoneNumber).toBe(portland);
    expect(verdict(await read(ines, "?countryId=99999"))).toEqual([400, "CMN-102", "countryId"]);
  });

  test("has codes of its own, and keeps what is left out", async () => {
    const codes = async (id: string) => [(await read(id)).body.hostCode, (await read(id)).body.participantCode];
    expect(new Set([...(await codes(ines)), ...(await codes(tomas))]).size).toBe(4);
    await change(ines, { phoneNumbers: [{ phoneNumber: ottawa, default: true }] });
    const { body } = await change(ines, { phoneNumbers: [{ phoneNumber: portland, default: false }], allowJoinBeforeHost: true });
    expect(body).toMatchObject({ phoneNumber: ottawa, allowJoinBeforeHost: true });
    expect((await change(ines, {})).body).toEqual(body);
  });

  test.each<[string, object[], string, string]>([
    ["a number that is none of its", [{ phoneNumber: "+15035550112", default: true }], "CMN-102", "phoneNumbers[0].phoneNumber"],
    ["no number", [{ default: true }], "CMN-100", "phoneNumbers[0].phoneNumber"],
    ["two defaults", [portland, ottawa].map((phoneNumber) => ({ phoneNumber, default: true })), "CMN-101", "phoneNumbers"],
  ])("is not changed to %s", async (_, phoneNumbers, code, parameter) => {
    expect(verdict(await change(ines, { phoneNumbers }))).toEqual([400, code, parameter]);
  });

  test("is for people, while the account has conferences", async () => {
    expect(verdict(await read(frontDesk))).toEqual([403, "CMN-403", undefined]);
    sandbox.state.accounts.update(nora, { serviceFeatures: [] });
    for (const answer of [await read(ines), await change(ines, {})]) {
      expect(verdict(answer)).toEqual([403, "CMN-109", undefined]);
    }
  });

  test("is changed by its user", async () => {
    const user = serviceOf(sandbox, "user");
    expect((await change(ines, {}, user)).status).toBe(200);
    expect(verdict(await change(tomas, {}, user))).toEqual([403, "CMN-419", "OrganizeConference"]);
  });
});
