import { invalid, refuse } from "../http/refusal.ts";
import { freeFlipNumber, numberBehind } from "../numbers/forwarding-phones.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension, ForwardingNumber } from "../state/types.ts";
import { needCallFlip, needCallHandling, needExternalForwarding } from "./forwarding-features.ts";
import { forwardingPhone } from "./forwarding-phone.ts";
import { forwardingTarget } from "./forwarding-target.ts";
import type { BodyOf } from "./types.ts";

type Entry = Pick<ForwardingNumber, "type" | "label" | "features" | "flipNumber"> &
  Partial<Pick<ForwardingNumber, "phoneNumber" | "deviceId">>;
type Kind = ForwardingNumber["type"];

/** Whose forwarding numbers they are. */
export interface ForwardingOwner {
  readonly state: State;
  readonly account: Account;
  readonly extension: Extension;
}

// Home, mobile and work, and seven with labels of one's own. The guide calls the third Office, the reference Work.
const places: readonly Kind[] = ["Home", "Mobile", "Work"];
const mostOwnLabels = 7;
const most = places.length + mostOwnLabels;

/** What a new forwarding number shall be. */
export function newEntry(
  { state, account, extension }: ForwardingOwner,
  present: readonly ForwardingNumber[],
  body: BodyOf<"createForwardingNumber">,
): Entry {
  const { phoneNumber, device, label } = body;
  needCallHandling(account);
  if (phoneNumber !== undefined && device !== undefined) {
    refuse(400, "FPN-112", { message: "[phoneNumber] and [device] cannot stand together" });
  }
  const flipNumber = flipOf(present, body.flipNumber) ?? freeFlipNumber(present);
  if (body.type === "PhoneLine") return { ...forwardingPhone(state, account, present, body), flipNumber };
  needExternalForwarding(account, extension);
  const type = body.type ?? placeOf(label) ?? "Other";
  if (type !== "Other" && !places.includes(type)) invalid("type", `People cannot enter forwarding numbers of type ${type}`);
  if (device !== undefined) refuse(400, "FPN-111", { message: `A forwarding number of type [${type}] takes no [device]` });
  if (phoneNumber === undefined) {
    return refuse(400, "FPN-110", { message: `A forwarding number of type [${type}] needs [phoneNumber]` });
  }
  // Forwarding numbers that people enter count; phones do not, they come by themselves.
  const entered = present.filter((one) => one.type !== "PhoneLine");
  if (entered.length >= most) refuse(400, "FPN-103", { message: `There are ${most} forwarding numbers already` });
  return {
    phoneNumber: forwardingTarget(state, account, extension, phoneNumber),
    type,
    label: type === "Other" ? newOwnLabel(present, label) : newPlace(present, type, body.type !== undefined),
    features: ["CallForwarding", "CallFlip"],
    flipNumber,
  };
}

/** What changes in a forwarding number. */
export function changedEntry(
  { state, account, extension }: ForwardingOwner,
  record: ForwardingNumber,
  others: readonly ForwardingNumber[],
  body: BodyOf<"updateForwardingNumber">,
): Partial<Entry> {
  const { phoneNumber, label, type, device } = body;
  if (type !== undefined && type !== record.type) {
    refuse(400, "FPN-125", { parameterName: "type", message: "The type of a forwarding number cannot be changed" });
  }
  if (device?.id !== undefined && String(device.id) !== record.deviceId) {
    const message = `The device of a forwarding number of type [${record.type}] cannot be changed`;
    refuse(400, "FPN-124", { parameterName: "device.id", message });
  }
  const renamed = label !== undefined && label !== record.label;
  if (renamed && record.type !== "Other") {
    const message = `The label of a forwarding number of type [${record.type}] cannot be changed`;
    refuse(400, "FPN-122", { parameterName: "label", message });
  }
  if (body.flipNumber !== undefined) needCallFlip(account);
  const redirected = phoneNumber !== undefined && phoneNumber !== numberBehind(state, record);
  if (redirected && record.deviceId !== undefined) invalid("phoneNumber", "A phone of the account has the number of its line");
  return {
    flipNumber: flipOf(others, body.flipNumber) ?? record.flipNumber,
    ...(renamed ? { label: newOwnLabel(others, label) } : {}),
    ...(redirected ? { phoneNumber: forwardingTarget(state, account, extension, phoneNumber) } : {}),
  };
}

// A place stands there once, and has the label that the service gives it.
function newPlace(present: readonly ForwardingNumber[], place: Kind, isNamedByType: boolean): string {
  if (!present.some(({ type }) => type === place)) return place;
  if (!isNamedByType) return refuseLabel(place);
  return refuse(400, "FPN-119", { parameterName: "type", message: `There is a forwarding number of type [${place}] already` });
}

function newOwnLabel(others: readonly ForwardingNumber[], label: string | undefined): string {
  if (label === undefined || label.trim() === "") {
    return refuse(400, "FPN-116", { parameterName: "label", message: "A forwarding number of type [Other] needs [label]" });
  }
  if (placeOf(label) !== undefined) invalid("label", `${label} is the label of a place; leave out the type, or name the place`);
  if (others.some((one) => one.label?.toLowerCase() === label.toLowerCase())) refuseLabel(label);
  if (others.filter(({ type }) => type === "Other").length >= mostOwnLabels) {
    const message = `There are ${mostOwnLabels} forwarding numbers with labels of their own already`;
    refuse(400, "FPN-104", { parameterName: "label", message });
  }
  return label;
}

function refuseLabel(label: string): never {
  return refuse(400, "FPN-102", { parameterName: "label", message: `Another forwarding number has the label ${label}` });
}

function placeOf(label: string | undefined): Kind | undefined {
  const lower = label?.toLowerCase() === "office" ? "work" : label?.toLowerCase();
  return places.find((place) => place.toLowerCase() === lower);
}

function flipOf(others: readonly ForwardingNumber[], wanted: string | number | undefined): string | undefined {
  if (wanted === undefined) return undefined;
  const flip = String(wanted);
  if (!/^[1-9]\d{0,2}$/.test(flip)) invalid("flipNumber", "It must be a number from 1 to 999");
  if (others.some(({ flipNumber }) => flipNumber === flip)) {
    refuse(400, "FPN-106", { parameterName: "flipNumber", message: `Flip number ${flip} is in use already` });
  }
  return flip;
}
