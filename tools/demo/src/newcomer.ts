import type { CallQueue } from "@ringwright/accounts";
import type { DeviceModelOffer } from "@ringwright/devices";
import type { Person } from "./roster.ts";

/** A person of the roster, with what the account has for them. */
export interface Newcomer {
  readonly person: Person;
  /** What to order. */
  readonly phone: DeviceModelOffer;
  /** Of the pool, in the area that the roster names; nobody has it yet. */
  readonly phoneNumber: string;
  readonly queue: CallQueue | undefined;
}

/** A newcomer who has an extension. */
export interface Hired extends Newcomer {
  readonly extensionId: string;
}
