import { createAccounts } from "@ringwright/accounts";
import type { Client } from "@ringwright/core";
import { createDevices } from "@ringwright/devices";

/** A phone whose emergency calls may bring help to the wrong place. */
export interface UnverifiedPhone {
  readonly person: string;
  readonly phone: string;
  /** How far the provider of emergency calls has got with its address; undefined where it has none. */
  readonly syncStatus: string | undefined;
}

const good = ["Verified", "NotRequired"];

/** Looks through the phones of everybody who can make calls, one person after the other. */
export async function* unverifiedPhones(client: Client<"ReadAccounts">): AsyncGenerator<UnverifiedPhone> {
  const { extensions } = createAccounts(client);
  const devices = createDevices(client);
  for await (const { id, name = "" } of extensions.list({ type: ["User"], status: ["Enabled"] })) {
    for await (const device of devices.listForExtension({ extensionId: id })) {
      const syncStatus = device.emergency?.syncStatus;
      // One without a line of its own, such as a browser, calls from the place of another.
      const hasLine = (device.phoneLines ?? []).length > 0;
      if (hasLine && !good.includes(syncStatus ?? "")) yield { person: name, phone: device.name ?? device.id, syncStatus };
    }
  }
}
