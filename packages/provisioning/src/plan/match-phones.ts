import type { PhoneState } from "../account/account-state.ts";
import type { PersonPhone } from "../company-types.gen.ts";
import { isChosen } from "./phone-stock.ts";

/** How the phones that somebody has differ from those that they shall have. */
export interface PhoneMatch {
  readonly kept: readonly PhoneState[];
  readonly missing: readonly PersonPhone[];
  readonly surplus: readonly PhoneState[];
}

const appTypes: ReadonlySet<string> = new Set(["SoftPhone", "WebPhone", "WebRTC"]);

/** Whether a device is a phone of a person, and no loudspeaker, room or shared line. */
export function isPhone({ type }: PhoneState): boolean {
  return type === "OtherPhone" || type === "HardPhone" || appTypes.has(type);
}

/**
 * Compares phones. Apps without a line come and go with their user's logins, and are never surplus.
 *
 * @param present - those that somebody has
 * @param wanted - those that they shall have, all of them
 */
export function matchPhones(present: readonly PhoneState[], wanted: readonly PersonPhone[]): PhoneMatch {
  const left = new Set(present);
  const kept: PhoneState[] = [];
  const missing: PersonPhone[] = [];
  // Those that are named exactly choose first.
  for (const phone of [...wanted].sort((one, other) => Number(typeof one === "string") - Number(typeof other === "string"))) {
    const match = [...left].sort(byLine).find((candidate) => isMeant(candidate, phone));
    if (match === undefined) missing.push(phone);
    else {
      left.delete(match);
      kept.push(match);
    }
  }
  return { kept, missing, surplus: [...left].filter(({ type, hasLine }) => hasLine || !appTypes.has(type)) };
}

function isMeant(phone: PhoneState, wanted: PersonPhone): boolean {
  if (wanted === "own") return phone.type === "OtherPhone";
  return wanted === "app" ? appTypes.has(phone.type) : isChosen(phone, wanted);
}

function byLine(one: PhoneState, other: PhoneState): number {
  return Number(other.hasLine) - Number(one.hasLine);
}

/** A phone in words. */
export function describePhone(phone: PhoneState | PersonPhone): string {
  if (typeof phone === "string") return phone;
  if (!("type" in phone)) return phone.name ?? phone.serial ?? phone.model ?? "";
  if (phone.type === "OtherPhone") return "own";
  return appTypes.has(phone.type) ? "app" : (phone.name ?? phone.serial ?? phone.model ?? phone.id);
}
