import { invalid, missing, refuse, unknownReference } from "../http/refusal.ts";
import { tollTypeOf } from "../numbers/usage.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension, PhoneNumber } from "../state/types.ts";

/** How a request names the extension that gets a number. */
export interface NumberTarget {
  readonly id?: string;
  readonly partnerId?: string;
}

// They are reached by their short number alone; the main site's numbers are the company's.
const withoutNumbers: readonly Extension["type"][] = ["PagingOnly", "ParkLocation", "CompanyExtension"];

/**
 * The extension that gets a number, where the use asks for one.
 *
 * @param parameterName - the body's member that names it
 * @returns undefined for a number of the company
 */
export function targetOf(
  state: State,
  account: Account,
  usageType: PhoneNumber["usageType"],
  target: NumberTarget | undefined,
  parameterName = "extension",
): Extension | undefined {
  const needed = usageType === "DirectNumber" || usageType === "ForwardedNumber";
  if (!needed) {
    if (target !== undefined) invalid(parameterName, `A number of usage type ${usageType} is not an extension's`);
    return undefined;
  }
  if (target?.id === undefined && target?.partnerId === undefined) return missing(`${parameterName}.id`);
  const member = target.id === undefined ? "partnerId" : "id";
  const { partnerId = "" } = target;
  const extension =
    target.id === undefined ? state.extensions.first({ accountId: account.id, partnerId }) : state.extensions.get(target.id);
  if (extension?.accountId !== account.id) return unknownReference(`${parameterName}.${member}`);
  if (extension.status === "Unassigned" || withoutNumbers.includes(extension.type)) {
    const what = extension.status === "Unassigned" ? "An unassigned extension" : `An extension of type ${extension.type}`;
    invalid(`${parameterName}.${member}`, `${what} cannot have a number`);
  }
  return extension;
}

/** Refuses a use that the number is not fit for, or that the account has a number for already. */
export function needFit(
  state: State,
  account: Account,
  number: Pick<PhoneNumber, "phoneNumber" | "paymentType">,
  use: { readonly usageType: PhoneNumber["usageType"]; readonly type: PhoneNumber["type"] },
): void {
  const { usageType, type } = use;
  if (usageType === "MainCompanyNumber" && type === "FaxOnly") invalid("type", "The main number cannot be for fax alone");
  if (usageType === "CompanyFaxNumber" && type === "VoiceOnly") invalid("type", "A fax number cannot be for voice alone");
  if (usageType !== "MainCompanyNumber" && usageType !== "AdditionalCompanyNumber") return;
  const otherUse = usageType === "MainCompanyNumber" ? "AdditionalCompanyNumber" : "MainCompanyNumber";
  const other = state.phoneNumbers.first({ accountId: account.id, usageType: otherUse });
  if (other !== undefined && tollTypeOf(other) === tollTypeOf(number)) {
    invalid("usageType", "The additional number must be toll-free where the main one is local, and local where it is toll-free");
  }
  if (usageType === "MainCompanyNumber") return;
  const present = state.phoneNumbers.first({ accountId: account.id, usageType: "AdditionalCompanyNumber" });
  if (present !== undefined && present.phoneNumber !== number.phoneNumber) {
    invalid("usageType", "The account has an additional number already");
  }
}

/** Refuses to move a number whose present use ties it to its place. */
export function needMovable({ usageType }: PhoneNumber, movable: readonly PhoneNumber["usageType"][]): void {
  if (movable.includes(usageType)) return;
  refuse(400, "CMN-111", { message: `A number of usage type ${usageType} cannot be moved` });
}
