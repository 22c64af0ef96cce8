import { expect } from "vitest";
import { idsOf, queueMembers } from "../company.ts";
import type { Service } from "../service.ts";
import { day, groups, hour, people, pierStreet } from "../tidewater.ts";

const roster = [
  { firstName: "Katrin", lastName: "Vogel", email: "katrin.vogel@tidewater.example" },
  { firstName: "Samir", lastName: "Haddad", email: "samir.haddad@tidewater.example" },
] as const;

/** People come: an extension, a number of the pool and a phone that is sent, then a place in the queue, for each. */
export async function onboarding(service: Service): Promise<void> {
  const { accounts, devices, numbers } = service;

  const ids: string[] = [];
  for (const contact of roster) {
    const created = await accounts.extensions.create({ body: { type: "User", contact: { ...contact, emailAsLoginName: true } } });
    expect(created).toMatchObject({ status: "NotActivated", contact: { email: contact.email } });
    ids.push(String(created.id));
  }
  const listed = await accounts.extensions.list({ status: ["NotActivated"] }).toArray();
  expect(listed.map(({ extensionNumber }) => extensionNumber)).toEqual(["104", "105", "106"]);

  const wanted = await reserve(service, ids.length);
  for (const [index, { phoneNumber, reservationId }] of wanted.entries()) {
    const extension = { id: ids[index] ?? "" };
    const bought = await numbers.provision({ body: { phoneNumber, reservationId, usageType: "DirectNumber", extension } });
    expect(await numbers.read({ phoneNumberId: bought.id })).toMatchObject({ phoneNumber, primary: true });
    const own = await numbers.listForExtension({ extensionId: extension.id, usageType: ["DirectNumber"] }).toArray();
    expect(own.map((number) => number.phoneNumber)).toEqual([phoneNumber]);
  }

  const order = await devices.orders.create({
    body: {
      devices: ids.map((id) => ({
        type: "HardPhone",
        model: { id: "60" },
        extension: { id },
        emergencyServiceAddress: pierStreet,
      })),
    },
  });
  const phones = idsOf(order.devices ?? []);
  expect(phones).toHaveLength(ids.length);
  expect(await shippingOf(service, phones)).toEqual(["Initial", "Initial"]);
  service.pass(hour);
  expect(await shippingOf(service, phones)).toEqual(["Accepted", "Accepted"]);
  service.pass(day);
  expect(await shippingOf(service, phones)).toEqual(["Shipped", "Shipped"]);
  for (const [index, id] of ids.entries()) {
    const [phone] = await devices.listForExtension({ extensionId: id }).toArray();
    expect(phone).toMatchObject({
      id: phones[index],
      serial: expect.stringMatching(/^[\dA-F]{12}$/),
      phoneLines: [{ phoneInfo: { phoneNumber: wanted[index]?.phoneNumber } }],
    });
    expect((await devices.sipInfo.read({ deviceId: phone?.id ?? "" })).userName).toBe(wanted[index]?.phoneNumber.slice(1));
  }

  await accounts.callQueues.members.assign({ groupId: groups.frontDesk, body: { addedExtensionIds: ids } });
  expect(await queueMembers(accounts, groups.frontDesk)).toEqual([people.ines, people.tomas, ...ids]);

  for (const id of ids) {
    await accounts.extensions.update({ extensionId: id, body: { status: "Enabled", password: "Tide7water" } });
    const person = await accounts.extensions.read({ extensionId: id });
    expect(person).toMatchObject({ status: "Enabled", departments: [{ id: groups.frontDesk }] });
    const self = await service.as(id).accounts.extensions.read();
    expect(self.id).toBe(Number(id));
  }
}

interface Kept {
  readonly phoneNumber: string;
  readonly reservationId: string;
}

// Numbers that were found, kept for us, and that others no longer find.
async function reserve({ numbers }: Service, count: number): Promise<Kept[]> {
  const query = { npa: "503", nxx: "555", line: "01**", perPage: count };
  const found = (await numbers.pool.lookup(query)).records.map(({ phoneNumber }) => phoneNumber);
  expect(found).toHaveLength(count);
  const { records } = await numbers.pool.reserve({
    body: { records: found.map((phoneNumber) => ({ phoneNumber, reservedTill: "Max" })) },
  });
  const left = (await numbers.pool.lookup(query)).records.map(({ phoneNumber }) => phoneNumber);
  expect(left.filter((number) => found.includes(number))).toEqual([]);
  return records.map(({ phoneNumber, reservationId }) => {
    if (reservationId === undefined) throw new Error(`${phoneNumber} was not reserved`);
    return { phoneNumber, reservationId };
  });
}

async function shippingOf({ devices }: Service, ids: readonly string[]): Promise<(string | undefined)[]> {
  const states: (string | undefined)[] = [];
  for (const deviceId of ids) states.push((await devices.read({ deviceId })).shipping?.status);
  return states;
}
