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
const [nora, ines, tomas, place, frontDesk] = ["2719404004", "2719501004", "2719502004", "2719509004", "2719601004"] as const;
const [deskPhone, webPhone, softPhone] = ["804111004", "804115004", "804112004"] as const;
const [numberOfInes, numberOfTomas, spare] = ["1162821004", "1162822004", "1162823004"] as const;
const remove = (ids: readonly string[], keepAssetsInInventory?: boolean) =>
  admin.call<Schemas["UsersDeleted"]>("DELETE", "/v2/accounts/~/extensions", {
    body: { ...(keepAssetsInInventory === undefined ? {} : { keepAssetsInInventory }), records: ids.map((id) => ({ id })) },
  });

describe("deleteUsers", () => {
  test("answers as in the contract's example", async () => {
    expect((await remove([tomas, frontDesk])).body).toEqual(
      exampleOf(sandbox, "/restapi/v2/accounts/{accountId}/extensions", "delete", "partial"),
    );
  });

  test("numbers and the vendor's phones go to the inventory, programs are gone", async () => {
    // On no line of hers.
    sandbox.state.phoneNumbers.update(spare, { usageType: "DirectNumber", type: "VoiceFax", extensionId: ines });
    expect((await remove([ines, tomas])).body.records).toEqual([
      { bulkItemSuccessful: true, id: ines },
      { bulkItemSuccessful: true, id: tomas },
    ]);
    for (const id of [ines, tomas]) {
      expect(verdict(await admin.call("GET", `${account}/extension/${id}`))).toEqual([404, "CMN-102", "extensionId"]);
      expect(sandbox.state.lines.count({ extensionId: id })).toBe(0);
      expect(sandbox.state.memberships.count({ memberId: id, role: "member" })).toBe(0);
    }
    const phone = sandbox.state.devices.get(deskPhone);
    expect(phone).toMatchObject({ type: "HardPhone" });
    expect(phone).not.toHaveProperty("extensionId");
    for (const id of [webPhone, softPhone]) expect(sandbox.state.devices.get(id)).toBeUndefined();
    for (const id of [numberOfInes, numberOfTomas, spare]) {
      const number = sandbox.state.phoneNumbers.get(id);
      expect(number).toMatchObject({ usageType: "Inventory", type: null });
      expect(number).not.toHaveProperty("extensionId");
    }
  });

  test("a phone that the customer brought is deleted", async () => {
    sandbox.state.devices.update(deskPhone, { type: "OtherPhone" });
    await remove([ines]);
    expect(sandbox.state.devices.get(deskPhone)).toBeUndefined();
    expect(sandbox.state.phoneNumbers.get(numberOfInes)).toMatchObject({ usageType: "Inventory" });
  });

  test("a number that another carrier forwards is no spare one: it becomes the company's", async () => {
    sandbox.state.phoneNumbers.update(spare, { usageType: "ForwardedNumber", paymentType: "External", extensionId: ines });
    await remove([ines]);
    expect(sandbox.state.phoneNumbers.get(spare)).toMatchObject({ usageType: "ForwardedCompanyNumber", paymentType: "External" });
  });

  test("a number of the company's on their line stays the company's, and rings nowhere", async () => {
    sandbox.state.lines.update("804211004", { phoneNumberId: "1162820004" });
    await remove([ines]);
    expect(sandbox.state.phoneNumbers.get("1162820004")).toMatchObject({ usageType: "MainCompanyNumber" });
    expect(sandbox.state.lines.count({ phoneNumberId: "1162820004" })).toBe(0);
    expect(sandbox.state.phoneNumbers.get(numberOfInes)).toMatchObject({ usageType: "Inventory" });
  });

  test.each([true, false])("nothing names them or their phones any more, with what they had kept: %s", async (keep) => {
    const { state } = sandbox;
    state.forwardingNumbers.insert({
      ...{ id: "470109004", accountId: nora, extensionId: tomas, type: "PhoneLine", features: ["CallFlip"], flipNumber: "9" },
      deviceId: deskPhone,
    });
    state.sites.update("2719701004", { operatorId: ines });
    for (const feature of ["RingOut", "RingMe"] as const) {
      const shown = { type: "PhoneNumber", phoneNumberId: numberOfInes, feature } as const;
      state.callerIds.insert({ id: `${ines}/${feature}`, accountId: nora, extensionId: ines, ...shown });
    }
    await remove([ines], keep);
    const phones = [deskPhone, webPhone].filter((id) => state.devices.get(id)?.extensionId === undefined);
    expect(phones).toEqual([deskPhone, webPhone]);
    // The phone that is kept stays in its paging group, and was ordered by whom it was ordered.
    const gone = keep ? [ines, webPhone] : [ines, deskPhone, webPhone];
    const holding = Object.entries(sandbox.snapshot().image).flatMap(([kind, rows]) =>
      gone.flatMap((id) => (JSON.stringify(rows).includes(id) ? [`${kind} name ${id}`] : [])),
    );
    // The trail is there to remember them.
    expect(holding.filter((text) => !/^(meta|auditTrail) /.test(text))).toEqual([]);
    expect(state.forwardingNumbers.get("470109004")).toBeUndefined();
  });

  test("all of it is given up where nothing is to be kept", async () => {
    await remove([ines], false);
    for (const id of [deskPhone, webPhone]) expect(sandbox.state.devices.get(id)).toBeUndefined();
    expect(sandbox.state.phoneNumbers.get(numberOfInes)).toBeUndefined();
    expect(sandbox.state.lines.count({ extensionId: ines })).toBe(0);
  });

  test("what is no user, the owner, and what is not there are refused one by one", async () => {
    sandbox.state.extensions.update(tomas, { type: "Limited" });
    const { status, body } = await remove([frontDesk, tomas, nora, "77", place]);
    expect(status).toBe(200);
    expect(body.records.map(({ id, bulkItemErrors }) => [id, bulkItemErrors?.[0]?.errorCode])).toEqual([
      [frontDesk, "CMN-111"],
      [tomas, undefined],
      [nora, "CMN-111"],
      ["77", "CMN-102"],
      [place, undefined],
    ]);
  });

  test("fifty at most", async () => {
    const ids = Array.from({ length: 51 }, (_, index) => String(3_000_000_000 + index));
    expect(verdict(await remove(ids))).toEqual([400, "CMN-101", "records"]);
    expect((await remove(ids.slice(1))).status).toBe(200);
  });
});
