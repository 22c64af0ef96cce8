import type { Schema } from "../contract/schemas.ts";
import { ownPhone } from "../data/device-models.ts";
import { invalid, refuse } from "../http/refusal.ts";
import type { PoolNumber } from "../numbers/pool-contents.ts";
import type { State } from "../state/state.ts";
import type { Account, Device, Extension, LineEmergency, PhoneNumber, Session } from "../state/types.ts";
import { given } from "../views/given.ts";
import { atAddress, atLocation, mayCallFrom } from "./device-emergency.ts";
import { lineNumber } from "./device-number.ts";
import { addressOf } from "./emergency-address.ts";

/** Whose account it is, and who asks. */
export interface AdditionContext {
  readonly state: State;
  readonly account: Account;
  readonly session: Session;
  /** For the numbers of many devices: see `freeNumber`. */
  readonly found?: Map<string, PoolNumber>;
}

/** A device that was added, with its number. */
export interface Addition {
  readonly device: Device;
  readonly number: PhoneNumber;
}

/**
 * Gives an extension a phone that the customer brings, with a line, a number and a place for emergency calls.
 *
 * @param extension - one that may have devices: `ownerOf`
 * @param options - the cost centre that pays for it, checked already; where the definition stands in the body, such as
 *   `device.deviceInfo.`
 */
export function addDevice(
  context: AdditionContext,
  extension: Extension,
  definition: Schema<"DeviceDefinition">,
  options: { readonly costCenterId?: string | undefined; readonly prefix?: string } = {},
): Addition {
  const { state, account } = context;
  const { costCenterId, prefix = "" } = options;
  const emergency = placeOf(context, extension, definition.emergency, `${prefix}emergency`);
  const number = lineNumber(context, extension, definition, `${prefix}phoneInfo`);
  const device = state.devices.insert({
    ...(definition.type === "OtherPhone" ? ownPhone : { name: "Browser phone" }),
    id: state.nextId("device"),
    accountId: account.id,
    type: definition.type,
    status: "Offline",
    extensionId: extension.id,
    siteId: extension.siteId,
    linePooling: "Host",
  });
  state.lines.insert({
    id: state.nextId("line"),
    accountId: account.id,
    lineType: "Standalone",
    deviceId: device.id,
    extensionId: extension.id,
    phoneNumberId: number.id,
    emergency,
    ...given({ costCenterId }),
  });
  return { device, number };
}

// The contract has alternatives that let each other's members pass, so the one that is not meant may hold anything.
function placeOf(
  { state, account }: AdditionContext,
  extension: Extension,
  emergency: { readonly location?: unknown; readonly address?: unknown },
  parameterName: string,
): LineEmergency {
  const id = isObject(emergency.location) ? emergency.location["id"] : undefined;
  if (id !== undefined) {
    const details = { parameterName: `${parameterName}.location.id` };
    const location = typeof id === "string" ? state.emergencyLocations.get(id) : invalid(details.parameterName);
    if (location?.accountId !== account.id || !mayCallFrom(location, extension.id)) {
      return refuse(400, "CMN-102", { ...details, parameterValue: String(id) });
    }
    return atLocation(location);
  }
  if (!account.acceptsDeviceAddresses) refuse(400, "EME-384", { parameterName: `${parameterName}.address` });
  if (!isObject(emergency.address)) return invalid(`${parameterName}.address`);
  const { street, street2, city, state: region, zip, country } = emergency.address;
  return atAddress(addressOf(given({ street, street2, city, state: region, zip, country }), `${parameterName}.address`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
