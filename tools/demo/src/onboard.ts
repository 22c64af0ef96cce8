import { createAccounts, type Extension } from "@ringwright/accounts";
import type { Client } from "@ringwright/core";
import { createDevices, type Device } from "@ringwright/devices";
import { createNumbers, type ExtensionPhoneNumber } from "@ringwright/numbers";
import type { Person } from "./roster.ts";

/** A person with what the service gave them. */
export interface Onboarded {
  readonly person: Person;
  readonly extension: Extension;
  readonly device: Device;
  readonly numbers: readonly ExtensionPhoneNumber[];
}

/**
 * Onboards people one after the other: an extension, a phone, and a look at the numbers they got.
 *
 * @param client - of an app that may edit the account
 * @param people - a roster that has been checked whole
 * @param onDone - told of each person, for progress
 */
export async function onboard(
  client: Client<"EditAccounts" | "ReadAccounts">,
  people: readonly Person[],
  onDone: (person: Onboarded) => void,
): Promise<Onboarded[]> {
  const accounts = createAccounts(client);
  const devices = createDevices(client);
  const numbers = createNumbers(client);
  const onboarded: Onboarded[] = [];
  for (const person of people) {
    const { firstName, lastName, email, extensionNumber, deviceId } = person;
    const extension = await accounts.extensions.create({
      body: { type: "User", extensionNumber, contact: { firstName, lastName, email } },
    });
    const device = await devices.update({
      deviceId,
      body: { name: `${firstName} ${lastName}`, extension: { id: String(extension.id) } },
    });
    const owned = await numbers.listForExtension({ extensionId: extension.id }).toArray();
    const result = { person, extension, device, numbers: owned };
    onboarded.push(result);
    onDone(result);
  }
  return onboarded;
}
