import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Shown = components["schemas"]["ExtensionCallerId"];
type Choice = components["schemas"]["CallerIdChoice"] | undefined;

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const [ines, tomas, priya, frontDesk, nobody] = ["2719501004", "2719502004", "2719503004", "2719601004", "2719509004"] as const;
const [main, inesNumber, tomasNumber, spare, tollFree] = ["1162820004", "1162821004", "1162822004", "1162823004", "1162824004"];
const [deskPhone, spareDevice, browser] = ["804111004", "804113004", "804115004"] as const;
const path = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id";
const numbers = "/v2/accounts/~/phone-numbers";

const read = async (id: string) => (await admin.call<Shown>("GET", `/v1.0/account/~/extension/${id}/caller-id`)).body;
const choose = (id: string, body: object, who = admin) =>
  who.call<Shown>("PUT", `/v1.0/account/~/extension/${id}/caller-id`, { body });
const brief = (choice: Choice) => choice?.phoneInfo?.id ?? choice?.type;
const feature = (shown: Shown, name: string) => brief(shown.byFeature?.find((entry) => entry.feature === name)?.callerId);
const device = (shown: Shown, id: string) => brief(shown.byDevice?.find((entry) => entry.device?.id === id)?.callerId);
const ringOut = (id: string | undefined) => ({ byFeature: [{ feature: "RingOut", callerId: { phoneInfo: { id } } }] });
const fromDevice = (id: string | undefined, phoneNumberId: string | undefined) => ({
  byDevice: [{ device: { id }, callerId: { phoneInfo: { id: phoneNumberId } } }],
});

describe("what an extension shows", () => {
  test("is read and chosen as in the contract's examples", async () => {
    expect(await read(ines)).toEqual(exampleOf(sandbox, path, "get", "own"));
    const body = {
      byDevice: [{ device: { id: browser }, callerId: { type: "PhoneNumber", phoneInfo: { id: tollFree } } }],
      byFeature: [
        { feature: "RingOut", callerId: { phoneInfo: { id: main } } },
        { feature: "Delegated", callerId: { type: "Blocked" } },
      ],
      extensionNameForOutboundCalls: false,
    };
    expect((await choose(ines, body)).body).toEqual(exampleOf(sandbox, path, "put", "company"));
    expect(await read(ines)).toEqual(exampleOf(sandbox, path, "put", "company"));
  });

  test("is the company's main number where it has none of its own, and nothing where there is none at all", async () => {
    for (const id of [priya, frontDesk, nobody]) expect(feature(await read(id), "MobileApp")).toBe(main);
    sandbox.state.phoneNumbers.deleteAll({ usageType: "MainCompanyNumber" });
    expect(feature(await read(priya), "MobileApp")).toBeUndefined();
  });

  test("stays for what is not listed, and for all of it where what was read is sent back", async () => {
    await choose(ines, ringOut(main));
    const after = (await choose(ines, { byFeature: [{ feature: "RingMe", callerId: { type: "Blocked" } }] })).body;
    expect([feature(after, "RingOut"), feature(after, "RingMe"), feature(after, "CallFlip")]).toEqual([
      main,
      "Blocked",
      inesNumber,
    ]);
    expect((await choose(ines, after)).body).toEqual(after);
    expect((await choose(ines, { byFeature: [{ feature: "RingMe" }] })).body).toEqual(after);
    expect((await choose(ines, { extensionNumberForInternalCalls: true })).body).toEqual({
      ...after,
      extensionNumberForInternalCalls: true,
    });
  });

  test.each<[string, object, string, string]>([
    ["somebody else's number", ringOut(tomasNumber), "CMN-102", "byFeature[0].callerId.phoneInfo.id"],
    ["a spare number", ringOut(spare), "CMN-102", "byFeature[0].callerId.phoneInfo.id"],
    ["a number that is not there", ringOut("77"), "CMN-102", "byFeature[0].callerId.phoneInfo.id"],
    ["no number", ringOut(undefined), "CMN-100", "byFeature[0].callerId.phoneInfo.id"],
    ["no feature", { byFeature: [{ callerId: { type: "Blocked" } }] }, "CMN-100", "byFeature[0].feature"],
    ["a feature twice", { byFeature: [{ feature: "RingMe" }, { feature: "RingMe" }] }, "CMN-406", "byFeature[1].feature"],
    [
      "a device twice",
      { byDevice: [{ device: { id: browser } }, { device: { id: browser } }] },
      "CMN-406",
      "byDevice[1].device.id",
    ],
    ["somebody else's device", fromDevice("804112004", main), "CMN-102", "byDevice[0].device.id"],
    ["no device", fromDevice(undefined, main), "CMN-100", "byDevice[0].device.id"],
  ])("is not %s", async (_, body, code, parameter) => {
    expect(verdict(await choose(ines, body))).toEqual([400, code, parameter]);
  });

  test("is not a number without the feature", async () => {
    sandbox.state.phoneNumbers.update(tollFree, { features: [] });
    expect(verdict(await choose(ines, ringOut(tollFree)))).toEqual([400, "CMN-102", "byFeature[0].callerId.phoneInfo.id"]);
  });

  test("is for oneself to choose, and for managers", async () => {
    const user = serviceOf(sandbox, "user");
    expect((await choose(ines, ringOut(main), user)).status).toBe(200);
    expect(verdict(await choose(tomas, ringOut(main), user))).toEqual([403, "CMN-419", "EditCallerIDSettings"]);
    expect((await choose(tomas, ringOut(main), serviceOf(sandbox, "manager"))).status).toBe(200);
  });
});

describe("what was chosen", () => {
  // Whose choice the seed has is none of these.
  const seeded = `${tomas}/RingOut`;
  const entries = () => sandbox.state.callerIds.find().flatMap(({ id }) => (id === seeded ? [] : [id]));

  test("goes with the number", async () => {
    await choose(ines, ringOut(tollFree));
    await admin.call("DELETE", `/v1.0/account/~/phone-number/${tollFree}`);
    expect([feature(await read(ines), "RingOut"), entries()]).toEqual([inesNumber, []]);
  });

  test("goes where the number becomes another's, and stays where it becomes the company's", async () => {
    await admin.call("PATCH", `${numbers}/${spare}`, {
      body: { usageType: "DirectNumber", type: "VoiceFax", extension: { id: ines } },
    });
    await choose(ines, ringOut(spare));
    await admin.call("PATCH", `${numbers}/${spare}`, { body: { usageType: "CompanyNumber", type: "VoiceFax" } });
    expect(feature(await read(ines), "RingOut")).toBe(spare);
    await admin.call("PATCH", `${numbers}/${spare}`, {
      body: { usageType: "DirectNumber", type: "VoiceFax", extension: { id: tomas } },
    });
    expect([feature(await read(ines), "RingOut"), entries()]).toEqual([inesNumber, []]);
  });

  test("follows to the number that takes its place", async () => {
    await choose(ines, ringOut(inesNumber));
    expect((await admin.call("POST", `${numbers}/${inesNumber}/replace`, { body: { targetPhoneNumberId: spare } })).status).toBe(
      200,
    );
    expect(feature(await read(ines), "RingOut")).toBe(spare);
  });

  test("goes with the device, and with its number to the next user", async () => {
    await choose(ines, { ...fromDevice(deskPhone, main), ...ringOut(inesNumber) });
    await admin.call("PUT", `/v1.0/account/~/device/${deskPhone}`, { body: { extension: { id: ines } } });
    expect(device(await read(ines), deskPhone)).toBe(main);
    await admin.call("PUT", `/v1.0/account/~/device/${deskPhone}`, { body: { extension: { id: priya } } });
    expect([device(await read(priya), deskPhone), entries()]).toEqual([inesNumber, []]);
  });

  test("stays with the place where another phone takes it", async () => {
    await choose(ines, fromDevice(deskPhone, main));
    const place = `/v2/accounts/~/extensions/${ines}/devices/${deskPhone}/replace`;
    expect((await admin.call("POST", place, { body: { targetDeviceId: spareDevice } })).status).toBe(204);
    expect(device(await read(ines), spareDevice)).toBe(main);
    expect(entries()).toEqual([`${ines}/${spareDevice}`]);
  });

  test("goes with the phone to the inventory, and with its user", async () => {
    await choose(ines, { ...fromDevice(deskPhone, main), ...ringOut(main) });
    await admin.call("DELETE", `/v2/accounts/~/devices/${deskPhone}`);
    expect(entries()).toEqual([`${ines}/RingOut`]);
    await admin.call("DELETE", `/v1.0/account/~/extension/${ines}`);
    expect(entries()).toEqual([]);
  });
});
