import { invalid } from "../http/refusal.ts";
import { numberParts } from "../numbers/numbering.ts";
import { choosePrimary } from "../numbers/ownership.ts";
import { readNumber } from "../numbers/phone-library.ts";
import { reservedNumber, standingOf, takeNumber, withPlus } from "../numbers/pool.ts";
import { digitsOf } from "../numbers/vanity.ts";
import type { PhoneNumber } from "../state/types.ts";
import { given } from "../views/given.ts";
import { type NumberTarget, needFit, targetOf } from "./number-use.ts";
import type { Call } from "./types.ts";

/** Adds a number to the account: one of the pool, or one that another carrier forwards into it. */
export function buyNumber(call: Call<"provisionPhoneNumber">): PhoneNumber {
  const { state, account, body } = call;
  const { usageType = "DirectNumber", type = "VoiceFax", label } = body;
  const phoneNumber = withPlus(body.phoneNumber);
  if (body.extension !== undefined && body.extensionId !== undefined && !isSame(body.extension, body.extensionId)) {
    invalid("extensionId", "extension and extensionId name different extensions");
  }
  const member = body.extension === undefined && body.extensionId !== undefined ? "extensionId" : "extension";
  const target = targetOf(state, account, usageType, body[member], member);
  if (label !== undefined && usageType !== "CompanyNumber")
    invalid("label", "Only numbers of usage type CompanyNumber have a label");
  if (usageType === "MainCompanyNumber" && state.phoneNumbers.first({ accountId: account.id, usageType }) !== undefined) {
    invalid("usageType", "The account has a main number already; replace it");
  }
  const use = {
    usageType,
    type,
    ...(target === undefined ? {} : { extensionId: target.id }),
    ...(usageType === "MainCompanyNumber" ? { primary: true } : {}),
    ...given({ label, vanityPattern: vanityOf(phoneNumber, body.vanityPattern) }),
  };
  const forwarded = usageType === "ForwardedNumber" || usageType === "ForwardedCompanyNumber";
  const bought = forwarded ? bringIn(call, phoneNumber, use) : takeFromPool(call, phoneNumber, use);
  if (target === undefined) return bought;
  choosePrimary(state, target.id);
  return state.phoneNumbers.get(bought.id) ?? bought;
}

type Use = Pick<PhoneNumber, "usageType" | "type"> & Partial<Pick<PhoneNumber, "extensionId" | "label" | "vanityPattern">>;

function takeFromPool(
  { state, account, body, caller }: Call<"provisionPhoneNumber">,
  phoneNumber: string,
  use: Use,
): PhoneNumber {
  const { reservationId } = body;
  const number = reservedNumber(state, caller.session, { phoneNumber, reservationId });
  needFit(state, account, { phoneNumber, paymentType: number.tollFree ? "TollFree" : "Local" }, use);
  return takeNumber(state, account, number, use);
}

// It stays with its carrier, so the pool has nothing to do with it.
function bringIn({ state, account, body }: Call<"provisionPhoneNumber">, phoneNumber: string, use: Use): PhoneNumber {
  if (body.reservationId !== undefined) invalid("reservationId", "A forwarded number is not of the pool");
  if (!readNumber(phoneNumber)?.isPossible()) invalid("phoneNumber");
  if (standingOf(state, phoneNumber) !== "free")
    invalid("phoneNumber", "The number belongs to an account already, or is reserved");
  return state.phoneNumbers.insert({
    id: state.nextId("phoneNumber"),
    accountId: account.id,
    phoneNumber,
    paymentType: "External",
    status: "Normal",
    countryId: numberParts(phoneNumber)?.countryId ?? account.contractedCountryId,
    features: [],
    ...use,
  });
}

function isSame(one: NumberTarget, other: NumberTarget): boolean {
  return one.id === other.id && one.partnerId === other.partnerId;
}

function vanityOf(phoneNumber: string, pattern: string | undefined): string | undefined {
  if (pattern !== undefined && !phoneNumber.endsWith(digitsOf(pattern).replace(/\D/g, ""))) {
    invalid("vanityPattern", `${pattern} does not spell ${phoneNumber}`);
  }
  return pattern;
}
