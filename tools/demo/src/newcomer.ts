import type { CallQueue } from "@ringwright/accounts";
import type { Device, DeviceModelOffer } from "@ringwright/devices";
import type { PhoneNumberV2 } from "@ringwright/numbers";
import type { Person } from "./roster.ts";

/** A phone of their own, on the desk or in the browser: made with them, with a number of the inventory. */
export interface OwnPhone {
  readonly kind: "own";
  readonly type: "OtherPhone" | "WebRTC";
  readonly number: PhoneNumberV2;
}

/** A phone that the company has and nobody uses, with its line and number. */
export interface SparePhone {
  readonly kind: "spare";
  readonly device: Device;
}

/** A phone of the catalogue, with a number of the pool. */
export interface OrderedPhone {
  readonly kind: "ordered";
  readonly offer: DeviceModelOffer;
  readonly phoneNumber: string;
}

/** A person of the roster, with what the account has for them. */
export interface Newcomer {
  readonly person: Person;
  readonly phone: OwnPhone | SparePhone | OrderedPhone;
  readonly queue: CallQueue | undefined;
}

/** A newcomer who has an extension. */
export interface Hired extends Newcomer {
  readonly extensionId: string;
}

/** A newcomer whose phone is to be ordered. */
export type Awaiting = Hired & { readonly phone: OrderedPhone };

/** Whether somebody's phone is to be ordered. */
export function isAwaiting(hired: Hired): hired is Awaiting {
  return hired.phone.kind === "ordered";
}
