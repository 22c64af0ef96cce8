import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const account = "/v1.0/account/~";
const ines = "2719501004";
const path = "/restapi/v1.0/account/{accountId}/custom-fields";
const list = async () => (await admin.call<Schemas["CustomFieldList"]>("GET", `${account}/custom-fields`)).body;
const create = (displayName?: string) =>
  admin.call<Schemas["CustomField"]>("POST", `${account}/custom-fields`, { body: { displayName } });
const rename = (id: string, displayName?: string) =>
  admin.call<Schemas["CustomField"]>("PUT", `${account}/custom-fields/${id}`, { body: { displayName } });
const valuesOf = async (id: string) =>
  (await admin.call<Schemas["Extension"]>("GET", `${account}/extension/${id}`)).body.customFields;
const write = (id: string, customFields: unknown) => admin.call("PUT", `${account}/extension/${id}`, { body: { customFields } });

describe("custom fields", () => {
  test("are listed, created and renamed as in the contract's examples", async () => {
    expect(await list()).toEqual(exampleOf(sandbox, path, "get", "two"));
    expect((await create("Boat licence")).body).toEqual(exampleOf(sandbox, path, "post", "boat"));
    expect((await rename("2", "Team")).body).toEqual(exampleOf(sandbox, `${path}/{fieldId}`, "put", "team"));
    expect((await list()).records.map(({ displayName }) => displayName)).toEqual(["Employee number", "Team", "Boat licence"]);
  });

  test("a new one takes values, a renamed one keeps them", async () => {
    const { id } = (await create("Boat licence")).body;
    expect(
      (
        await write(ines, [
          { id: "2", value: "North" },
          { id, value: "B-7" },
        ])
      ).status,
    ).toBe(200);
    await rename("2", "Team");
    expect(await valuesOf(ines)).toEqual([
      { id: "2", value: "North", displayName: "Team" },
      { id, value: "B-7", displayName: "Boat licence" },
    ]);
  });

  test("the values go with their field, and its id does not come back", async () => {
    await write(ines, [
      { id: "1", value: "E-1" },
      { id: "2", value: "North" },
    ]);
    const answer = await admin.call("DELETE", `${account}/custom-fields/2`);
    expect([answer.status, answer.body]).toEqual([204, ""]);
    expect(await valuesOf(ines)).toEqual([{ id: "1", value: "E-1", displayName: "Employee number" }]);
    expect(verdict(await write(ines, [{ id: "2", value: "South" }]))).toEqual([400, "CMN-102", "customFields[0].id"]);
    expect((await create("Crew")).body.id).not.toBe("2");
    await admin.call("DELETE", `${account}/custom-fields/1`);
    expect(await valuesOf(ines)).toBeUndefined();
  });

  test("five at most", async () => {
    for (const name of ["Boat licence", "Tide table", "Berth"]) expect((await create(name)).status).toBe(200);
    expect(verdict(await create("Mooring"))).toEqual([400, "CMN-111", undefined]);
    expect((await list()).records).toHaveLength(5);
  });

  test("a name must be there, and one field's alone", async () => {
    expect(verdict(await create())).toEqual([400, "CMN-100", "displayName"]);
    expect(verdict(await create(" "))).toEqual([400, "CMN-101", "displayName"]);
    expect(verdict(await create("Crew"))).toEqual([400, "CMN-406", "displayName"]);
    expect(verdict(await rename("1", "Crew"))).toEqual([400, "CMN-406", "displayName"]);
    expect((await rename("1", "Employee number")).status).toBe(200);
    expect((await rename("1")).body.displayName).toBe("Employee number");
  });
});
