import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Added = Schemas["DeviceAdded"];
type Refused = Schemas["DeviceRefused"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const [ines, priya, unassigned, frontDesk] = ["2719501004", "2719503004", "2719509004", "2719601004"] as const;
const office = { location: { id: "340101004" } };
const street = { street: "1 Marine Drive", city: "Astoria", state: "OR", zip: "97103", country: "US" };

const bulkAdd = (...records: unknown[]) =>
  admin.call<Schemas["DevicesBulkAdded"]>("POST", "/v2/accounts/~/devices/bulk-add", { body: { records } });
const phone = (phoneInfo: unknown, rest: object = {}) => ({
  extension: { id: priya },
  type: "OtherPhone",
  emergency: office,
  phoneInfo,
  ...rest,
});
const addOne = async (record: unknown) => {
  const answer = await bulkAdd(record);
  expect([answer.status, answer.body.results.length]).toEqual([200, 1]);
  return answer.body.results[0];
};
const added = async (record: unknown) => {
  const result = await addOne(record);
  expect(result).toMatchObject({ successful: true });
  return result as Added;
};
const refused = async (record: unknown) => {
  const result = await addOne(record);
  expect(result).toMatchObject({ successful: false });
  const [error] = (result as Refused).errors;
  return [error?.errorCode, error?.["parameterName"]];
};
const read = async (id: string) => (await admin.call<Schemas["Device"]>("GET", `/v1.0/account/~/device/${id}`)).body;
const numberOf = (phoneNumber: string) => sandbox.state.phoneNumbers.first({ phoneNumber });
const reserve = async (phoneNumber: string, service = admin) => {
  const body = { records: [{ phoneNumber, reservedTill: "Max" }] };
  const answer = await service.call<{ records: { reservationId: string }[] }>("POST", "/v1.0/number-pool/reserve", { body });
  return answer.body.records[0]?.reservationId ?? "";
};

describe("bulkAddDevices", () => {
  test("gives a phone with line, number and place", async () => {
    const { id, extension, phoneNumber } = await added(
      phone({ phoneNumberId: "1162823004" }, { costCenterId: "224149", extension: { id: ines } }),
    );
    expect([extension.id, phoneNumber]).toEqual([ines, "+15035550190"]);
    expect(await read(id)).toMatchObject({
      type: "OtherPhone",
      name: "Existing phone",
      sku: "DV-2",
      status: "Offline",
      extension: { id: 2719501004, extensionNumber: "102" },
      emergency: { location: { name: "Astoria Office" }, address: { customerName: "Ines Okafor" } },
      phoneLines: [{ lineType: "Standalone", phoneInfo: { phoneNumber, usageType: "DirectNumber", type: "VoiceFax" } }],
      linePooling: "Host",
      site: { id: "main-site" },
    });
    const line = sandbox.state.lines.first({ deviceId: id });
    expect(line).toMatchObject({ extensionId: ines, costCenterId: "224149" });
    expect(numberOf(phoneNumber)).toMatchObject({ usageType: "DirectNumber", extensionId: ines });
  });

  describe("the contract's examples", () => {
    const add = (example: string) => {
      const operation = sandbox.document.paths["/restapi/v2/accounts/{accountId}/devices/bulk-add"]?.["post"];
      const request = operation?.requestBody as { content: Record<string, { examples: Record<string, { value: unknown }> }> };
      const body = request.content["application/json"]?.examples[example]?.value;
      return admin.call<Schemas["DevicesBulkAdded"]>("POST", "/v2/accounts/~/devices/bulk-add", { body });
    };

    test("one is added, one refused as its extension is unassigned", async () => {
      expect((await add("location")).body.results).toMatchObject([
        { successful: true, extension: { id: ines }, phoneNumber: "+15035550190" },
        { successful: false, errors: [{ errorCode: "CMN-101", parameterName: "extension.id", parameterValue: unassigned }] },
      ]);
    });

    test("an address, and the number that the company keeps", async () => {
      const { body } = await add("address");
      expect(body.results).toMatchObject([{ successful: true, phoneNumber: "+15035550142" }]);
      expect((await read((body.results[0] as Added).id)).emergency?.address?.street).toBe("114 Pier Street");
    });
  });

  test("what one record refuses leaves nothing behind, and takes nothing from the others", async () => {
    const before = sandbox.state.devices.count();
    const { body } = await bulkAdd(
      phone({ phoneNumberId: "1162823004" }, { emergency: { location: { id: "340199004" } } }),
      phone({ phoneNumberId: "1162823004" }),
      phone({ phoneNumberId: "1162823004" }),
    );
    expect(body.results.map(({ successful }) => successful)).toEqual([false, true, false]);
    expect(sandbox.state.devices.count()).toBe(before + 1);
    expect(sandbox.state.lines.count({ phoneNumberId: "1162823004" })).toBe(1);
  });

  describe("the number", () => {
    test("any of a toll type; each record gets another", async () => {
      const { body } = await bulkAdd(phone({ tollType: "Toll" }), phone({ tollType: "Toll" }), phone({ tollType: "TollFree" }));
      const numbers = body.results.map((result) => (result as Added).phoneNumber);
      expect(new Set(numbers).size).toBe(3);
      expect(numbers.map((number) => numberOf(number)?.paymentType)).toEqual(["Local", "Local", "TollFree"]);
    });

    test("of an area if it can be; of another where that area has none", async () => {
      expect((await added(phone({ preferredAreaCode: "971" }))).phoneNumber).toMatch(/^\+1971/);
      expect((await added(phone({ preferredAreaCode: "99" }))).phoneNumber).toMatch(/^\+1503/);
      expect((await added(phone({ preferredAreaCode: "971", tollType: "TollFree" }))).phoneNumber).toMatch(/^\+18/);
    });

    test("of the kind that is wished for", async () => {
      const { phoneNumber } = await added(phone({ tollType: "Toll", type: "VoiceOnly" }));
      expect(numberOf(phoneNumber)).toMatchObject({ type: "VoiceOnly", usageType: "DirectNumber", primary: true });
    });

    test("one of a contact centre", async () => {
      const { phoneNumber } = await added(phone({ tollType: "Toll" }, { contactCenterPhoneLine: true }));
      expect(numberOf(phoneNumber)).toMatchObject({ usageType: "ContactCenterNumber", extensionId: priya });
    });

    test("by its digits, of the inventory or the pool", async () => {
      expect((await added(phone({ phoneNumber: "+15035550190" }))).phoneNumber).toBe("+15035550190");
      expect(sandbox.state.phoneNumbers.get("1162823004")).toMatchObject({ extensionId: priya, usageType: "DirectNumber" });
      expect((await added(phone({ phoneNumber: "+15035550147" }))).phoneNumber).toBe("+15035550147");
      expect(numberOf("+15035550147")).toMatchObject({ extensionId: priya });
    });

    test("a reserved one, which is reserved no longer", async () => {
      const reservationId = await reserve("+15035550147");
      const { phoneNumber } = await added(phone({ phoneNumber: "+15035550147", reservationId }));
      expect(phoneNumber).toBe("+15035550147");
      expect(sandbox.state.reservations.first({ phoneNumber })).toBeUndefined();
    });

    test("a direct number of the extension that rings nowhere yet", async () => {
      const { id } = await added(phone({ tollType: "Toll" }));
      const numberId = sandbox.state.lines.first({ deviceId: id })?.phoneNumberId ?? "";
      expect(await refused(phone({ phoneNumberId: numberId }))).toEqual(["CMN-101", "phoneInfo.phoneNumberId"]);
      sandbox.state.lines.deleteAll({ deviceId: id });
      expect((await added(phone({ phoneNumberId: numberId }))).extension.id).toBe(priya);
    });

    test.each([
      ["an id that is not there", { phoneNumberId: "1162899004" }, ["CMN-102", "phoneInfo.phoneNumberId"]],
      ["a number on another line", { phoneNumberId: "1162821004" }, ["CMN-101", "phoneInfo.phoneNumberId"]],
      ["the company's number", { phoneNumber: "+15035550100" }, ["CMN-101", "phoneInfo.phoneNumber"]],
      ["a number that is not in the pool", { phoneNumber: "+15559990000" }, ["CMN-101", "phoneInfo.phoneNumber"]],
      ["an unknown reservation", { phoneNumber: "+15035550147", reservationId: "none" }, ["CMN-101", "phoneInfo.reservationId"]],
      [
        "an id of a wrong type beside a toll type",
        { tollType: "Toll", phoneNumberId: {} },
        ["CMN-101", "phoneInfo.phoneNumberId"],
      ],
      ["a kind of a wrong type beside an id", { phoneNumberId: "1162823004", type: 7 }, ["CMN-101", "phoneInfo.type"]],
    ])("refuses %s", async (_, phoneInfo, expected) => {
      expect(await refused(phone(phoneInfo))).toEqual(expected);
    });

    test("one that somebody else keeps is refused", async () => {
      await reserve("+15035550147", serviceOf(sandbox, "102", internalApp));
      expect(await refused(phone({ phoneNumber: "+15035550147" }))).toEqual(["CMN-101", "phoneInfo.phoneNumber"]);
    });
  });

  test("a browser phone has a line of its own as well", async () => {
    const { id } = await added(phone({ tollType: "Toll" }, { type: "WebRTC" }));
    expect(await read(id)).toMatchObject({ type: "WebRTC", name: "Browser phone", phoneLines: [{ lineType: "Standalone" }] });
  });

  test("an address of its own, where the account takes it", async () => {
    const record = phone({ tollType: "Toll" }, { emergency: { address: street } });
    const { id } = await added(record);
    expect((await read(id)).emergency).toMatchObject({
      address: { street: "1 Marine Drive", stateName: "Oregon" },
      visibility: "Private",
    });
    sandbox.state.accounts.update("2719404004", { acceptsDeviceAddresses: false });
    expect(await refused(record)).toEqual(["EME-384", "emergency.address"]);
  });

  test.each([
    ["an extension that is not there", { extension: { id: "2719599004" } }, ["CMN-102", "extension.id"]],
    ["a call queue", { extension: { id: frontDesk } }, ["CMN-101", "extension.id"]],
    ["a cost centre that is not there", { costCenterId: "224999" }, ["CMN-102", "costCenterId"]],
    ["a location that is not there", { emergency: { location: { id: "340199004" } } }, ["CMN-102", "emergency.location.id"]],
    [
      "an address in the US without a state",
      { emergency: { address: { ...street, state: undefined } } },
      ["CMN-100", "emergency.address.state"],
    ],
    ["an address that fails validation", { emergency: { address: { ...street, zip: "971" } } }, ["EME-201", undefined]],
    [
      "a location of a wrong type beside an address",
      { emergency: { address: street, location: { id: {} } } },
      ["CMN-101", "emergency.location.id"],
    ],
  ])("refuses %s", async (_, rest, expected) => {
    expect(await refused(phone({ tollType: "Toll" }, rest))).toEqual(expected);
  });

  test("refuses the whole call for what is no record at all", async () => {
    expect(verdict(await bulkAdd())).toEqual([400, "CMN-101", "records"]);
    expect(verdict(await bulkAdd(phone({ tollType: "Toll" }, { type: "HardPhone" })))).toEqual([
      400,
      "CMN-101",
      "records[0].type",
    ]);
    expect(verdict(await bulkAdd({ ...phone({ tollType: "Toll" }), phoneInfo: undefined }))).toEqual([
      400,
      "CMN-100",
      "records[0].phoneInfo",
    ]);
  });

  test("is not for everybody", async () => {
    const body = { records: [phone({ tollType: "Toll" })] };
    const answer = await serviceOf(sandbox, "user").call("POST", "/v2/accounts/~/devices/bulk-add", { body });
    expect(verdict(answer)).toEqual([403, "CMN-408", "AddRemoveDevices"]);
  });
});
