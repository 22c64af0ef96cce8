import type { Schema } from "../contract/schemas.ts";
import { attempt, invalid, serviceError } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { PhoneNumber } from "../state/types.ts";
import { given } from "../views/given.ts";
import { numberParts, paymentTypeOf } from "./numbering.ts";
import { readNumber } from "./phone-library.ts";

type Item = Schema<"InventoryNumber">;

/** How many numbers one call may add as a range; a list holds fewer. */
const mostAtOnce = 1000;

// Fifteen digits and the plus sign, as E.164 has it; of one that is longer the answer could not tell.
const longestNumber = 16;

/**
 * The numbers of a request one by one: a range gives all of its numbers.
 *
 * @throws Refusal CMN-101 for a range beside other records, or one that no numbers are in, for too many numbers, and for
 *   texts that are longer than any number
 */
export function itemsOf(records: readonly Item[]): readonly Item[] {
  const at = records.findIndex(({ phoneNumber }) => phoneNumber.endsWith("*"));
  const range = records[at];
  const tooLong = records.findIndex(({ phoneNumber }) => phoneNumber.length > longestNumber);
  if (tooLong >= 0) invalid(`records[${tooLong}].phoneNumber`, "It is longer than a number");
  if (range === undefined) return records;
  if (records.length > 1) invalid(`records[${at}].phoneNumber`, "A range must be the only record");
  const [prefix = "", ...stars] = range.phoneNumber.split("*");
  const open = openDigits(prefix, stars.length);
  if (open < stars.length) invalid("records[0].phoneNumber", "The range is longer than a number");
  if (10 ** open > mostAtOnce) invalid("records[0].phoneNumber", `The range holds more than ${mostAtOnce} numbers`);
  return Array.from({ length: 10 ** open }, (_, index) => ({
    ...range,
    phoneNumber: `${prefix}${String(index).padStart(open, "0")}`,
  }));
}

/** Adds numbers that carriers bring in, each by itself: one that fails does not keep the others out. */
export function addToInventory(state: State, accountId: string, items: readonly Item[]): Schema<"InventoryAdditionResult">[] {
  return items.map((item) => {
    const { phoneNumber } = item;
    const result = attempt(state, () => addOne(state, accountId, item));
    if (!result.ok) return { phoneNumber, bulkItemSuccessful: false, bulkItemErrors: [serviceError(result.refusal)] };
    const { id, activationStatus } = result.value;
    return { id, phoneNumber, ...given({ activationStatus }), bulkItemSuccessful: true };
  });
}

function addOne(state: State, accountId: string, item: Item): PhoneNumber {
  const { phoneNumber, usageType = "Inventory", activationStatus, providerId } = item;
  if (!readNumber(phoneNumber)?.isPossible()) invalid("phoneNumber");
  if (state.phoneNumbers.first({ phoneNumber }) !== undefined) {
    invalid("phoneNumber", "The number belongs to an account already");
  }
  if (state.reservations.first({ phoneNumber }) !== undefined) invalid("phoneNumber", "The number is reserved");
  return state.phoneNumbers.insert({
    id: state.nextId("phoneNumber"),
    accountId,
    phoneNumber,
    usageType,
    type: null,
    paymentType: payment(usageType, phoneNumber, providerId),
    status: "Normal",
    countryId: numberParts(phoneNumber)?.countryId ?? "1",
    features: ["CallerId", "SmsSender", "MmsSender"],
    ...given({ activationStatus, providerId }),
  });
}

function payment(usageType: Item["usageType"], phoneNumber: string, providerId: string | undefined): PhoneNumber["paymentType"] {
  if (usageType === "InventoryMobileNumber") return "Mobile";
  if (usageType.endsWith("BusinessMobileNumber")) return "BusinessMobileNumberProvider";
  const type = paymentTypeOf(phoneNumber);
  if (providerId === undefined) return type;
  return type === "TollFree" ? "ExternalNumberProviderTollFree" : "ExternalNumberProvider";
}

// In North America numbers have eleven digits with the country's, so one asterisk is enough for all that are missing.
function openDigits(prefix: string, asterisks: number): number {
  return prefix.startsWith("+1") ? 12 - prefix.length : asterisks;
}
