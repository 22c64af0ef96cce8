import type { State } from "@ringwright/sandbox";

/**
 * Makes a large company of the sandbox's small one: for each new person a phone with its line and number, a place in a queue and
 * a spare number. What looks through all of them for each part of a request shows itself.
 *
 * @param people - how many more there shall be
 */
export function populate(state: State, people: number): void {
  const person = state.extensions.first({ extensionNumber: "102" });
  const queue = state.extensions.first({ type: "Department" });
  const phone = state.devices.first({ type: "HardPhone" });
  const line = state.lines.first({ deviceId: phone?.id ?? "" });
  const number = state.phoneNumbers.first({ usageType: "DirectNumber" });
  if (!person || !queue || !phone || !line || !number) throw new Error("The seed has nobody to take as a model");
  const { accountId, partnerId: _, jwt: __, ...model } = person;
  state.transaction(() => {
    for (let index = 0; index < people; index += 1) {
      const extensionId = state.nextId("user");
      const email = `colleague${index}@tidewater.example`;
      const extensionNumber = String(20_000 + index);
      state.extensions.insert({ ...model, accountId, id: extensionId, extensionNumber, contact: { ...person.contact, email } });
      const deviceId = state.nextId("device");
      state.devices.insert({ ...phone, id: deviceId, extensionId, serial: `SN${index}` });
      const numbered = { ...number, accountId, phoneNumber: `+1303555${String(index).padStart(4, "0")}` };
      const phoneNumberId = state.nextId("phoneNumber");
      state.phoneNumbers.insert({ ...numbered, id: phoneNumberId, extensionId });
      state.lines.insert({ ...line, id: state.nextId("line"), deviceId, extensionId, phoneNumberId });
      const { extensionId: ___, primary, label, ...spare } = number;
      const spareNumber = `+1313555${String(index).padStart(4, "0")}`;
      state.phoneNumbers.insert({ ...spare, id: state.nextId("phoneNumber"), phoneNumber: spareNumber, usageType: "Inventory" });
      state.memberships.insert({
        id: state.nextId("membership"),
        accountId,
        groupId: queue.id,
        role: "member",
        memberId: extensionId,
      });
    }
  });
}
