import { isSiteType } from "../data/extension-types.ts";
import { passes } from "../http/filters.ts";
import { pageV1 } from "../http/paging.ts";
import { invalid, notFound, refuse } from "../http/refusal.ts";
import { giveNumber, removeNumber } from "../numbers/ownership.ts";
import { isOfExtensionIn, isShown, maySee } from "../numbers/usage.ts";
import type { State } from "../state/state.ts";
import type { Extension, PhoneNumber } from "../state/types.ts";
import { extensionPhoneNumberView, phoneNumberView, provisionedNumberView, reassignedNumberView } from "../views/phone-number.ts";
import { buyNumber } from "./number-purchase.ts";
import { needFit, needMovable, targetOf } from "./number-use.ts";
import type { Call, Topic } from "./types.ts";

type Operations =
  | "listAccountPhoneNumbers"
  | "provisionPhoneNumber"
  | "readPhoneNumber"
  | "reassignPhoneNumber"
  | "deletePhoneNumber"
  | "listExtensionPhoneNumbers";

// Of the company's numbers these are for everybody to call from; its fax number is for administrators, as are those of its menus.
const shared: readonly PhoneNumber["usageType"][] = ["MainCompanyNumber", "AdditionalCompanyNumber", "CompanyNumber"];

const movable: readonly PhoneNumber["usageType"][] = [
  "CompanyNumber",
  "DirectNumber",
  "ForwardedNumber",
  "ForwardedCompanyNumber",
  "ContactCenterNumber",
];

/** Numbers of the account in v1. */
export const phoneNumbers: Topic<Operations> = {
  listAccountPhoneNumbers(call) {
    const { state, account, query, caller } = call;
    const wanted = state.phoneNumbers
      .find({ accountId: account.id })
      .filter((number) => isShown("v1", number) && maySee(caller, number))
      // Whatever others ask for, they get direct numbers.
      .filter(({ usageType }) => !caller.admin || passes<string>(query.usageType, usageType))
      .filter(({ paymentType, status }) => passes(query.paymentType, paymentType) && passes(query.status, status))
      .filter((number) => isOfExtensionIn(state, query.extensionStatus, number));
    return { status: 200, body: pageV1(call, wanted, (number) => phoneNumberView(call, number)) };
  },

  listExtensionPhoneNumbers(call) {
    const { state, account, extension, query, caller } = call;
    const own = caller.admin || caller.extension.id === extension.id;
    const itself = caller.admin && caller.extension.id === extension.id;
    const wanted = state.phoneNumbers
      .find({ accountId: account.id })
      .filter((number) => isShown("v1", number))
      .filter((number) => {
        const { usageType, extensionId } = number;
        if (!own) return extensionId === extension.id && usageType === "DirectNumber";
        if (itself && isAnsweredByCompany(state, number)) return true;
        return isUsable(usageType, extensionId, extension.id) || isOfMenuOf(state, extension, number);
      })
      .filter(({ usageType, status }) => (!own || passes<string>(query.usageType, usageType)) && passes(query.status, status));
    const view = (number: PhoneNumber): ReturnType<typeof extensionPhoneNumberView> =>
      extensionPhoneNumberView(call, number, own);
    return { status: 200, body: pageV1(call, wanted, view) };
  },

  readPhoneNumber(call) {
    const number = numberOf(call);
    return { status: 200, body: maySee(call.caller, number) ? phoneNumberView(call, number) : notFound("phoneNumberId") };
  },

  provisionPhoneNumber(call) {
    return { status: 200, body: provisionedNumberView(call, buyNumber(call)) };
  },

  reassignPhoneNumber(call) {
    const { state, account, body } = call;
    const number = numberOf(call);
    const { usageType } = body;
    if (body.id !== undefined && body.id !== number.id) refuse(400, "CMN-108", { parameterName: "id" });
    needMovable(number, movable);
    const forwarded = number.paymentType === "External";
    if (forwarded !== (usageType === "ForwardedNumber")) {
      invalid("usageType", `A number with payment type ${number.paymentType} cannot be a ${usageType}`);
    }
    const target = targetOf(state, account, usageType, body.extension);
    needFit(state, account, number, { usageType, type: number.type });
    const moved = giveNumber(state, number, { usageType, ...(target === undefined ? {} : { extensionId: target.id }) });
    return { status: 200, body: reassignedNumberView(call, moved) };
  },

  deletePhoneNumber(call) {
    const number = numberOf(call);
    // The contract has no 400 here, and an account without its main number is none.
    if (number.usageType === "MainCompanyNumber") {
      refuse(403, "CMN-111", { message: "The main number cannot be deleted; replace it" });
    }
    removeNumber(call.state, number);
    return { status: 204 };
  },
};

/** The number that the path names, if v1 shows it. */
function numberOf({ state, account, path }: Pick<Call<"readPhoneNumber">, "state" | "account" | "path">): PhoneNumber {
  const number = state.phoneNumbers.get(path.phoneNumberId);
  return number?.accountId === account.id && isShown("v1", number) ? number : notFound("phoneNumberId");
}

// The company's fax number, and the numbers of its voice menus.
function isAnsweredByCompany(state: State, number: PhoneNumber): boolean {
  return number.usageType === "CompanyFaxNumber" || menuOf(state, number) !== undefined;
}

// A site has the numbers of its voice menus beside its own.
function isOfMenuOf(state: State, { type, siteId }: Extension, number: PhoneNumber): boolean {
  return isSiteType(type) && menuOf(state, number)?.siteId === siteId;
}

function menuOf(state: State, { extensionId }: PhoneNumber): Extension | undefined {
  const owner = extensionId === undefined ? undefined : state.extensions.get(extensionId);
  return owner?.type === "IvrMenu" ? owner : undefined;
}

function isUsable(usageType: PhoneNumber["usageType"], ownerId: string | undefined, extensionId: string): boolean {
  return ownerId === extensionId || (ownerId === undefined && shared.includes(usageType));
}
