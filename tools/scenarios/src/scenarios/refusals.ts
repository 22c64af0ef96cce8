import { expect } from "vitest";
import { readCompany } from "../company.ts";
import type { Service } from "../service.ts";
import { groups, numbers as ids, people, phones, pierStreet, places } from "../tidewater.ts";
import { type Verdict, verdictOf } from "../verdict.ts";

type Refusal = readonly [what: string, call: () => PromiseLike<unknown>, verdict: Verdict];

/** What the contract allows and the company's state does not: each is refused with its code, and nothing changes. */
export async function refusals(service: Service): Promise<void> {
  const before = await readCompany(service);
  for (const [what, call, verdict] of [...ofPeople(service), ...ofNumbers(service), ...ofDevices(service)]) {
    expect(await verdictOf(call()), what).toEqual(verdict);
  }
  expect(await readCompany(service)).toEqual(before);
}

function ofPeople({ accounts: { extensions, callQueues, pagingGroups, parkLocations } }: Service): Refusal[] {
  const contact = { firstName: "Twice", lastName: "Okafor", email: "ines.okafor@tidewater.example", emailAsLoginName: true };
  const create = (body: object) => () => extensions.create({ body: { type: "User", contact, ...body } });
  const move = (extensionId: string, status: "Disabled" | "Enabled" | "NotActivated") => () =>
    extensions.update({ extensionId, body: { status } });
  const queue = (body: object) => () => callQueues.members.assign({ groupId: groups.frontDesk, body });
  return [
    ["a login that is taken", create({}), [400, "CMN-406", "contact.email"]],
    [
      "an extension number that is taken",
      create({ extensionNumber: "103", contact: { ...contact, email: "new@tidewater.example" } }),
      [400, "CMN-406", "extensionNumber"],
    ],
    ["deleting the owner", () => extensions.delete({ extensionId: people.nora }), [400, "CMN-111", undefined]],
    ["disabling the owner", move(people.nora, "Disabled"), [400, "CMN-101", "status"]],
    ["enabling without a password", move(people.priya, "Enabled"), [400, "CMN-100", "password"]],
    ["a way back to not activated", move(people.ines, "NotActivated"), [400, "CMN-101", "status"]],
    ["a place without a name", move(people.nobody, "NotActivated"), [400, "CMN-100", "contact.firstName"]],
    ["a paging group in a queue", queue({ addedExtensionIds: [groups.yardPaging] }), [400, "EXT-405", "addedExtensionIds"]],
    [
      "a member who comes and goes at once",
      queue({ addedExtensionIds: [people.ines], removedExtensionIds: [people.ines] }),
      [400, "EXT-401", "removedExtensionIds"],
    ],
    [
      "a soft phone in a paging group",
      () => pagingGroups.assign({ pagingOnlyGroupId: groups.yardPaging, body: { addedDeviceIds: [phones.tomas] } }),
      [400, "CMN-101", "addedDeviceIds"],
    ],
    [
      "a queue as a park location",
      () => parkLocations.users.assign({ parkLocationId: groups.frontDesk, body: {} }),
      [404, "CMN-102", "parkLocationId"],
    ],
  ];
}

function ofNumbers({ numbers }: Service): Refusal[] {
  const assign =
    (phoneNumberId: string, body: { usageType: "CompanyNumber" | "DirectNumber"; extension?: { id: string } }) => () =>
      numbers.assign({ phoneNumberId, body });
  const replace = (phoneNumberId: string, targetPhoneNumberId: string) => () =>
    numbers.replace({ phoneNumberId, body: { targetPhoneNumberId } });
  const buy = (body: { phoneNumber: string; usageType: "CompanyNumber" | "DirectNumber" | "MainCompanyNumber" }) => () =>
    numbers.provision({ body });
  return [
    ["deleting the main number", () => numbers.delete({ phoneNumberId: ids.main }), [403, "CMN-111", undefined]],
    ["another use for the main number", assign(ids.main, { usageType: "CompanyNumber" }), [400, "CMN-111", undefined]],
    ["another use for the fax number", assign(ids.fax, { usageType: "CompanyNumber" }), [400, "CMN-111", undefined]],
    [
      "another use for the additional number",
      () => numbers.reassign({ phoneNumberId: ids.tollFree, body: { usageType: "CompanyNumber" } }),
      [400, "CMN-111", undefined],
    ],
    ["a direct number of nobody", assign(ids.spare, { usageType: "DirectNumber" }), [400, "CMN-100", "extension.id"]],
    [
      "a direct number of somebody who is not there",
      assign(ids.spare, { usageType: "DirectNumber", extension: { id: "2719999004" } }),
      [400, "CMN-102", "extension.id"],
    ],
    ["a number in use in another's place", replace(ids.ines, ids.tomas), [400, "CMN-101", "targetPhoneNumberId"]],
    ["replacing the additional number", replace(ids.tollFree, ids.spare), [400, "CMN-111", undefined]],
    [
      "buying a number that is not for sale",
      buy({ phoneNumber: "+15035550161", usageType: "CompanyNumber" }),
      [400, "CMN-101", "phoneNumber"],
    ],
    ["buying what one has", buy({ phoneNumber: "+15035550112", usageType: "CompanyNumber" }), [400, "CMN-101", "phoneNumber"]],
    ["a second main number", buy({ phoneNumber: "+15035550106", usageType: "MainCompanyNumber" }), [400, "CMN-101", "usageType"]],
  ];
}

function ofDevices({ devices }: Service): Refusal[] {
  const replace = (extensionId: string, deviceId: string, targetDeviceId: string) => () =>
    devices.replace({ extensionId, deviceId, body: { targetDeviceId } });
  const order = (extensionId: string, modelId: string) => () =>
    devices.orders.create({
      body: {
        devices: [
          { type: "HardPhone", model: { id: modelId }, extension: { id: extensionId }, emergencyServiceAddress: pierStreet },
        ],
      },
    });
  return [
    ["replacing somebody else's phone", replace(people.tomas, phones.ines, phones.spare), [404, "CMN-102", "deviceId"]],
    ["a soft phone for a desk phone", replace(people.ines, phones.ines, phones.tomas), [400, "CMN-101", "targetDeviceId"]],
    ["a phone for itself", replace(people.ines, phones.ines, phones.ines), [400, "CMN-101", "targetDeviceId"]],
    ["a line of a phone that has none", () => devices.removeLine({ deviceId: phones.spare }), [400, "CMN-111", undefined]],
    [
      "an address for a phone without a line",
      () => devices.emergency.update({ deviceId: phones.spare, body: { emergency: { location: { id: places.yard } } } }),
      [400, "CMN-101", "emergency"],
    ],
    [
      "a place that is not there",
      () => devices.emergency.update({ deviceId: phones.ines, body: { emergency: { location: { id: "340199004" } } } }),
      [400, "CMN-102", "emergency.location.id"],
    ],
    ["a phone for a place without a user", order(people.nobody, "60"), [400, "CMN-101", "devices[0].extension.id"]],
    ["a phone that is not sold", order(people.priya, "999"), [400, "CMN-102", "devices[0].model.id"]],
    ["SIP settings without a line", () => devices.sipInfo.read({ deviceId: phones.spare }), [404, "CMN-102", "deviceId"]],
  ];
}
