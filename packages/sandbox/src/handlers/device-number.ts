import type { Schema } from "../contract/schemas.ts";
import { asRefusal, invalid, notFound, refuse } from "../http/refusal.ts";
import { choosePrimary, giveNumber } from "../numbers/ownership.ts";
import { freeNumber, reservedNumber, takeNumber, type WantedNumber } from "../numbers/pool.ts";
import type { PoolNumber } from "../numbers/pool-contents.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension, PhoneNumber, Session } from "../state/types.ts";
import { given } from "../views/given.ts";

interface NumberContext {
  readonly state: State;
  readonly account: Account;
  readonly session: Session;
  /** The numbers of the pool that were found for the same request. */
  readonly found?: Map<string, PoolNumber>;
}

interface Wish {
  readonly phoneNumberId?: string;
  readonly phoneNumber?: string;
  readonly reservationId?: string;
  readonly preferredAreaCode?: string;
  readonly tollType?: Schema<"PhoneNumberTollType">;
  readonly type?: Exclude<Schema<"PhoneNumberType">, null>;
}

/**
 * The number of a new line, now a number of the line's extension. It is named by its id, by its digits with or without a
 * reservation, by an area code or by a toll type; of several ways the most exact one counts.
 *
 * @param path - where the wish stands in the body
 */
export function lineNumber(
  context: NumberContext,
  extension: Extension,
  { phoneInfo, contactCenterPhoneLine }: Pick<Schema<"DeviceDefinition">, "phoneInfo" | "contactCenterPhoneLine">,
  path: string,
): PhoneNumber {
  const { state, account } = context;
  const wish = wishOf(phoneInfo, path);
  const usageType = contactCenterPhoneLine === true ? "ContactCenterNumber" : "DirectNumber";
  const use = { usageType, extensionId: extension.id, ...given({ type: wish.type }) } as const;
  const own = ownNumber(context, wish, path);
  if (own !== undefined) needSpare(state, extension, own, path);
  const { id } = own === undefined ? takeNumber(state, account, fromPool(context, wish, path), use) : giveNumber(state, own, use);
  choosePrimary(state, extension.id);
  return state.phoneNumbers.get(id) ?? notFound(path);
}

function needSpare(state: State, extension: Extension, { parameterName, ...number }: OwnNumber, path: string): void {
  const { usageType, extensionId } = number;
  if (state.lines.first({ phoneNumberId: number.id }) !== undefined)
    invalid(`${path}.${parameterName}`, "Another line has the number");
  if (usageType === "Inventory" || (usageType === "DirectNumber" && extensionId === extension.id)) return;
  invalid(`${path}.${parameterName}`, "The number is neither in the inventory nor the extension's own");
}

// The contract has alternatives that let each other's members pass, so those that are not meant may hold anything.
function wishOf(phoneInfo: Schema<"DeviceDefinition">["phoneInfo"], path: string): Wish {
  const { phoneNumberId, phoneNumber, reservationId, preferredAreaCode, tollType, type } = phoneInfo as Wish;
  const wish = { phoneNumberId, phoneNumber, reservationId, preferredAreaCode, tollType, type: type ?? undefined };
  for (const [name, value] of Object.entries(wish)) {
    if (value !== undefined && typeof value !== "string") invalid(`${path}.${name}`);
  }
  if (!["Toll", "TollFree", undefined].includes(wish.tollType)) invalid(`${path}.tollType`);
  if (!["VoiceFax", "VoiceOnly", "FaxOnly", undefined].includes(wish.type)) invalid(`${path}.type`);
  return given(wish);
}

type OwnNumber = PhoneNumber & { readonly parameterName: "phoneNumberId" | "phoneNumber" };

// A number that the account has already; one that is named by its digits may be in the pool as well.
function ownNumber({ state, account }: NumberContext, wish: Wish, path: string): OwnNumber | undefined {
  const { phoneNumberId, phoneNumber } = wish;
  if (phoneNumberId !== undefined) {
    const number = state.phoneNumbers.get(phoneNumberId);
    if (number?.accountId !== account.id) {
      return refuse(400, "CMN-102", { parameterName: `${path}.phoneNumberId`, parameterValue: phoneNumberId });
    }
    return { ...number, parameterName: "phoneNumberId" };
  }
  if (phoneNumber === undefined || wish.reservationId !== undefined) return undefined;
  const number = state.phoneNumbers.first({ accountId: account.id, phoneNumber });
  return number && { ...number, parameterName: "phoneNumber" };
}

function fromPool({ state, account, session, found }: NumberContext, wish: Wish, path: string): PoolNumber {
  const { phoneNumber, reservationId, preferredAreaCode: areaCode, tollType } = wish;
  if (phoneNumber !== undefined) return reservedNumber(state, session, { phoneNumber, reservationId }, `${path}.`);
  const any = (wanted: WantedNumber, name: string): PoolNumber => freeNumber(state, account, wanted, `${path}.${name}`, found);
  if (areaCode === undefined) return any({ tollType }, "tollType");
  try {
    return any({ areaCode, tollType }, "preferredAreaCode");
  } catch (error) {
    // Preferred, not demanded.
    if (asRefusal(error) === undefined) throw error;
    return any({ tollType }, "preferredAreaCode");
  }
}
