import { fits, passes } from "../http/filters.ts";
import { pageV2 } from "../http/paging.ts";
import { attempt, invalid, missing, notFound, refuse, serviceError, unknownReference } from "../http/refusal.ts";
import { giveNumber, removeNumber, replaceNumber } from "../numbers/ownership.ts";
import { isByoc, isMobile, isOfExtensionIn, isShown, maySee, tollTypeOf, usageTypeV2 } from "../numbers/usage.ts";
import type { State } from "../state/state.ts";
import type { Account, PhoneNumber } from "../state/types.ts";
import { phoneNumberV2View } from "../views/phone-number.ts";
import { needFit, needMovable, targetOf } from "./number-use.ts";
import { renaming } from "./refusal-names.ts";
import type { BodyOf, Call, QueryOf, Topic } from "./types.ts";

type Operations = "listAccountPhoneNumbersV2" | "assignPhoneNumber" | "replacePhoneNumber" | "deletePhoneNumbersFromInventory";

const assignable: readonly PhoneNumber["usageType"][] = ["Inventory", "DirectNumber", "CompanyNumber", "ContactCenterNumber"];
const replaceable: readonly PhoneNumber["usageType"][] = [
  "MainCompanyNumber",
  "CompanyNumber",
  "DirectNumber",
  "CompanyFaxNumber",
];
const removable: readonly PhoneNumber["usageType"][] = ["Inventory", "ForwardedNumber", "ForwardedCompanyNumber"];

/** Numbers of the account with its inventory, in v2. */
export const phoneNumbersV2: Topic<Operations> = {
  listAccountPhoneNumbersV2(call) {
    const { state, account, query, caller } = call;
    const wanted = state.phoneNumbers
      .find({ accountId: account.id })
      .filter((number) => isShown("v2", number) && maySee(caller, number))
      // Whatever others ask for, they get direct numbers.
      .filter((number) => !caller.admin || passesUsage(state, query.usageType, number))
      .filter((number) => isWanted(state, query, number));
    return { status: 200, body: pageV2(call, wanted, (number) => phoneNumberV2View(call, number)) };
  },

  assignPhoneNumber(call) {
    const { state, account, body } = call;
    const number = numberOf(call);
    const { usageType, costCenterId, contactCenterProvider } = body;
    const type = body.type ?? number.type ?? "VoiceFax";
    needMovable(number, assignable);
    const target = targetOf(state, account, usageType, body.extension);
    needFit(state, account, number, { usageType, type });
    if (costCenterId !== undefined && state.costCenters.get(costCenterId)?.accountId !== account.id) {
      unknownReference("costCenterId");
    }
    if (usageType === "ContactCenterNumber") {
      if (contactCenterProvider?.id === undefined) missing("contactCenterProvider.id");
    } else if (contactCenterProvider !== undefined) {
      invalid("contactCenterProvider", `A number of usage type ${usageType} has no contact centre`);
    }
    const assigned = giveNumber(state, number, {
      usageType,
      type,
      ...(target === undefined ? {} : { extensionId: target.id }),
      ...(costCenterId === undefined ? {} : { costCenterId }),
      ...(contactCenterProvider === undefined ? {} : { contactCenterProvider }),
    });
    return { status: 200, body: phoneNumberV2View(call, assigned) };
  },

  replacePhoneNumber(call) {
    const { state, account, body } = call;
    const number = numberOf(call);
    const target = state.phoneNumbers.get(body.targetPhoneNumberId);
    if (target?.accountId !== account.id) return unknownReference("targetPhoneNumberId");
    if (!replaceable.includes(number.usageType)) {
      refuse(400, "CMN-111", { message: `A number of usage type ${usageTypeV2(state, number)} cannot be replaced` });
    }
    if (target.usageType !== "Inventory") {
      invalid("targetPhoneNumberId", `The target is a ${usageTypeV2(state, target)}; it must be in the inventory`);
    }
    renaming(
      () => "targetPhoneNumberId",
      () => needFit(state, account, target, number),
    );
    return { status: 200, body: phoneNumberV2View(call, replaceNumber(state, number, target)) };
  },

  deletePhoneNumbersFromInventory({ state, account, body }) {
    const { records } = body;
    const byId = records.filter((record) => "id" in record).length;
    if (byId > 0 && byId < records.length) invalid("records", "Name all numbers by id, or all by phoneNumber");
    return {
      status: 200,
      body: {
        records: records.map((record) => {
          const result = attempt(state, () => removeSpare(state, account, record));
          return result.ok
            ? { ...record, bulkItemSuccessful: true }
            : { ...record, bulkItemSuccessful: false, bulkItemErrors: [serviceError(result.refusal)] };
        }),
      },
    };
  },
};

/** The number that the path names, if v2 shows it. */
function numberOf({ state, account, path }: Pick<Call<"assignPhoneNumber">, "state" | "account" | "path">): PhoneNumber {
  const number = state.phoneNumbers.get(path.phoneNumberId);
  return number?.accountId === account.id && isShown("v2", number) ? number : notFound("phoneNumberId");
}

function isWanted(state: State, query: QueryOf<"listAccountPhoneNumbersV2">, number: PhoneNumber): boolean {
  return (
    passes(query.type, number.type ?? undefined) &&
    passes(query.status, number.status) &&
    passes(query.tollType, tollTypeOf(number)) &&
    passes(query.byocNumber, isByoc(number)) &&
    passes(query.mobileNumber, isMobile(number)) &&
    isOfExtensionIn(state, query.extensionStatus, number) &&
    // A plus sign that nobody encoded arrives as a space.
    fits(query.phoneNumber?.replace(/^[+ ]/, ""), number.phoneNumber.slice(1))
  );
}

function passesUsage(state: State, wanted: QueryOf<"listAccountPhoneNumbersV2">["usageType"], number: PhoneNumber): boolean {
  return wanted === undefined || passes(wanted, usageTypeV2(state, number));
}

type Removal = BodyOf<"deletePhoneNumbersFromInventory">["records"][number];

function removeSpare(state: State, account: Account, record: Removal): void {
  const parameterName = "id" in record ? "id" : "phoneNumber";
  const number =
    "id" in record ? state.phoneNumbers.get(record.id) : state.phoneNumbers.first({ phoneNumber: record.phoneNumber });
  if (number?.accountId !== account.id) unknownReference(parameterName);
  if (!removable.includes(number.usageType)) {
    invalid(parameterName, `A number of usage type ${usageTypeV2(state, number)} is in use`);
  }
  removeNumber(state, number);
}
