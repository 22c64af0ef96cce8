import { refuse } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension } from "../state/types.ts";

// Groups, messages and fax boxes ring no phone of their own.
const mayHaveDevices: readonly Extension["type"][] = [
  "User",
  "DigitalUser",
  "FlexibleUser",
  "Limited",
  "SharedLinesGroup",
  "Room",
];

/**
 * The extension that shall have a device.
 *
 * @param parameterName - where the request names it
 */
export function ownerOf(state: State, account: Account, id: string, parameterName = "extension.id"): Extension {
  const details = { parameterName, parameterValue: id };
  const extension = state.extensions.get(id);
  if (extension?.accountId !== account.id) return refuse(400, "CMN-102", details);
  if (extension.status === "Unassigned") {
    refuse(400, "CMN-101", { ...details, message: "An unassigned extension cannot have a device" });
  }
  if (!mayHaveDevices.includes(extension.type)) {
    refuse(400, "CMN-101", { ...details, message: `An extension of type ${extension.type} cannot have a device` });
  }
  return extension;
}
