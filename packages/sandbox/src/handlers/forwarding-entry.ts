import { countries } from "../data/countries.ts";
import { invalid, missing, refuse, unknownReference } from "../http/refusal.ts";
import { freeFlipNumber, hasNumber, phoneEntry } from "../numbers/forwarding-phones.ts";
import { readNumber } from "../numbers/phone-library.ts";
import type { State } from "../state/state.ts";
import type { Account, ForwardingNumber } from "../state/types.ts";
import type { BodyOf } from "./types.ts";

type Entry = Pick<ForwardingNumber, "type" | "label" | "features" | "flipNumber"> &
  Partial<Pick<ForwardingNumber, "phoneNumber" | "deviceId">>;
type Creation = BodyOf<"createForwardingNumber">;
type Kind = ForwardingNumber["type"];

// Home, mobile and work, and seven with labels of one's own. The guide calls the third Office, the reference Work.
const places: readonly Kind[] = ["Home", "Mobile", "Work"];
const mostOwnLabels = 7;
const most = places.length + mostOwnLabels;

/** What a new forwarding number shall be. */
export function newEntry(state: State, account: Account, present: readonly ForwardingNumber[], body: Creation): Entry {
  const flipNumber = flipOf(present, body.flipNumber) ?? freeFlipNumber(present);
  if (body.type === "PhoneLine") return { ...phoneOf(state, account, present, body), flipNumber };
  if (body.device !== undefined) invalid("device", "Only forwarding numbers of type PhoneLine have a device");
  if (body.phoneNumber === undefined) missing("phoneNumber");
  // Forwarding numbers that people enter count; phones do not, they come by themselves.
  if (entered(present).length >= most) refuse(400, "FPN-103");
  const named = nameOf(present, body);
  return { phoneNumber: dialable(account, body.phoneNumber), ...named, features: ["CallForwarding", "CallFlip"], flipNumber };
}

/** What changes in a forwarding number. */
export function changedEntry(
  account: Account,
  record: ForwardingNumber,
  others: readonly ForwardingNumber[],
  body: BodyOf<"updateForwardingNumber">,
): Partial<Entry> {
  const { phoneNumber, label, type } = body;
  const flipNumber = flipOf(others, body.flipNumber) ?? record.flipNumber;
  if (record.type === "PhoneLine") {
    for (const [name, value] of Object.entries({ phoneNumber, label, type })) {
      if (value !== undefined && value !== record[name as "type"]) {
        invalid(name, "Of a phone of the account only the flipNumber can be changed");
      }
    }
    return { flipNumber };
  }
  // A label of one's own says that the number is no longer that of the place.
  const wanted = type ?? (label === undefined || label === record.label ? record.type : placeOf(label));
  const renamed =
    type !== undefined || label !== undefined ? nameOf(others, { type: wanted, label: label ?? ownLabel(record) }) : {};
  return { flipNumber, ...renamed, ...(phoneNumber === undefined ? {} : { phoneNumber: dialable(account, phoneNumber) }) };
}

/** The ones that people have entered. */
export function entered(present: readonly ForwardingNumber[]): ForwardingNumber[] {
  return present.filter(({ type }) => type !== "PhoneLine");
}

// A place has the label that the service gives it, and stands there once; all others need a label that none has.
function nameOf(
  others: readonly ForwardingNumber[],
  { type, label }: { readonly type?: Kind | undefined; readonly label?: string | undefined },
): Pick<Entry, "type" | "label"> {
  const kind = type ?? (label === undefined ? "Other" : placeOf(label));
  if (kind !== "Other" && !places.includes(kind)) invalid("type", `People cannot enter forwarding numbers of type ${kind}`);
  if (kind !== "Other") {
    if (others.some((one) => one.type === kind)) refuse(400, "FPN-104", { parameterName: "type" });
    return { type: kind, label: kind };
  }
  if (label === undefined || label.trim() === "") return missing("label");
  const sameLabel = others.some((one) => one.label?.toLowerCase() === label.toLowerCase());
  const ownLabels = entered(others).filter((one) => one.type === "Other").length;
  if (sameLabel || placeOf(label) !== "Other" || ownLabels >= mostOwnLabels) refuse(400, "FPN-104", { parameterName: "label" });
  return { type: "Other", label };
}

function placeOf(label: string): Kind {
  const lower = label.toLowerCase() === "office" ? "work" : label.toLowerCase();
  return places.find((place) => place.toLowerCase() === lower) ?? "Other";
}

function ownLabel({ type, label }: ForwardingNumber): string | undefined {
  return type === "Other" ? label : undefined;
}

function phoneOf(
  state: State,
  account: Account,
  present: readonly ForwardingNumber[],
  { phoneNumber, device }: Creation,
): Omit<Entry, "flipNumber"> {
  if (phoneNumber !== undefined) invalid("phoneNumber", "A phone of the account has the number of its line");
  const phone = device?.id === undefined ? missing("device.id") : state.devices.get(device.id);
  if (phone?.accountId !== account.id) return unknownReference("device.id");
  if (!hasNumber(state, phone.id)) invalid("device.id", "The phone has no line with a number");
  if (present.some(({ deviceId }) => deviceId === phone.id)) refuse(400, "CMN-406", { parameterName: "device.id" });
  return phoneEntry(phone);
}

function flipOf(others: readonly ForwardingNumber[], wanted: string | number | undefined): string | undefined {
  if (wanted === undefined) return undefined;
  const flip = String(wanted);
  if (!/^[1-9]\d{0,2}$/.test(flip)) invalid("flipNumber", "It must be a number from 1 to 999");
  if (others.some(({ flipNumber }) => flipNumber === flip)) refuse(400, "CMN-406", { parameterName: "flipNumber" });
  return flip;
}

function dialable(account: Account, text: string): string {
  const home = countries.find(({ id }) => id === (account.regionalSettings.homeCountryId ?? account.contractedCountryId));
  const number = readNumber(text, home?.isoCode);
  return number?.isPossible() ? number.number : invalid("phoneNumber");
}
