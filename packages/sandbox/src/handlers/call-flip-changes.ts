import type { Schema } from "../contract/schemas.ts";
import { invalid, missing, placed, refuse, unknownReference } from "../http/refusal.ts";
import { isFlipNumber } from "../numbers/call-flip.ts";
import { forwardingNumbersOf, freeFlipNumber, numberBehind } from "../numbers/forwarding-phones.ts";
import type { ForwardingNumber } from "../state/types.ts";
import { callFlipTypeOf } from "../views/call-flip.ts";
import { given } from "../views/given.ts";
import { changedEntry, type ForwardingOwner, newEntry } from "./forwarding-entry.ts";
import { possibleNumber } from "./forwarding-target.ts";

type Wish = Schema<"CallFlipNumber">;

/** A number that a request names, with where it stands there. */
interface Named {
  readonly place: string;
  readonly wish: Wish;
  /** What is there already; missing for one that is to come. */
  readonly record: ForwardingNumber | undefined;
}

/**
 * Makes the numbers that calls can be flipped to what a request says: others that people have entered are for it no more, and
 * phones stay.
 */
export function changeCallFlip(owner: ForwardingOwner, wishes: readonly Wish[]): void {
  const { state, account, extension } = owner;
  const present = forwardingNumbersOf(state, extension);
  const named = wishes.map((wish, index) => find(owner, present, wish, `records[${index}]`));
  needOnce(named);
  const ids = new Set(named.map(({ record }) => record?.id));
  for (const record of present) if (!ids.has(record.id) && record.deviceId === undefined) endFlip(owner, record);

  // What each shall be is compared with what the others shall be, so that two can change places.
  const wanted = named.flatMap(({ wish, record }) => (record === undefined ? [] : [asWished(record, wish)]));
  const others = forwardingNumbersOf(state, extension).filter(({ id }) => !ids.has(id));
  for (const { record, wish, place } of named) {
    if (record === undefined) continue;
    const rest = [...others, ...wanted.filter(({ id }) => id !== record.id)];
    const { phoneNumber, label, flipNumber } = wish;
    const changes = placed(place, () => changedEntry(owner, record, rest, given({ phoneNumber, label, flipNumber })));
    state.forwardingNumbers.update(record.id, { ...changes, features: [...new Set([...record.features, "CallFlip" as const])] });
  }

  const taken = named.flatMap(({ wish: { flipNumber } }) => (flipNumber === undefined ? [] : [{ flipNumber }]));
  for (const { record, wish, place } of named) {
    if (record !== undefined) continue;
    const entries = forwardingNumbersOf(state, extension);
    const phoneNumber = wish.phoneNumber ?? missing(`${place}.phoneNumber`);
    const { label = phoneNumber, flipNumber = freeFlipNumber([...entries, ...taken]) } = wish;
    // The older list has the number as a whole one.
    const body = { phoneNumber, label, flipNumber: Number(flipNumber) };
    state.forwardingNumbers.insert({
      id: state.nextId("forwardingNumber"),
      accountId: account.id,
      extensionId: extension.id,
      ...placed(place, () => newEntry(owner, entries, body)),
      features: ["CallFlip"],
    });
  }
}

// By its id, else by its digits: a repeat finds what the call before has made.
function find({ state, account }: ForwardingOwner, present: readonly ForwardingNumber[], wish: Wish, place: string): Named {
  const { id, phoneNumber, type } = wish;
  const digits = (): string | undefined =>
    phoneNumber === undefined ? undefined : placed(place, () => possibleNumber(account, phoneNumber).number);
  const record =
    id === undefined
      ? present.find((one) => numberBehind(state, one) === (digits() ?? missing(`${place}.phoneNumber`)))
      : (present.find((one) => one.id === id && isFlipNumber(one)) ?? unknownReference(`${place}.id`));
  if (type !== undefined && type !== (record === undefined ? "External" : callFlipTypeOf(record))) {
    invalid(`${place}.type`, record === undefined ? "Phones come by themselves" : "The type of a number cannot be changed");
  }
  return { place, wish, record };
}

function needOnce(named: readonly Named[]): void {
  const seen = new Set<string>();
  for (const { place, wish, record } of named) {
    const key = record?.id ?? wish.phoneNumber ?? "";
    if (seen.has(key)) refuse(400, "CMN-406", { parameterName: record === undefined ? `${place}.phoneNumber` : `${place}.id` });
    seen.add(key);
  }
}

function endFlip({ state }: ForwardingOwner, record: ForwardingNumber): void {
  const features = record.features.filter((feature) => feature !== "CallFlip");
  if (features.length === 0) state.forwardingNumbers.delete(record.id);
  else state.forwardingNumbers.update(record.id, { features });
}

function asWished(record: ForwardingNumber, { label, flipNumber }: Wish): ForwardingNumber {
  return { ...record, ...given({ label, flipNumber }) };
}
