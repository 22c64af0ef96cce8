import type { Caller } from "../access/caller.ts";
import type { Schema } from "../contract/schemas.ts";
import { isSiteType, isUserType } from "../data/extension-types.ts";
import { nationalFormat } from "../numbers/phone-library.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension, Federation, PhoneNumber } from "../state/types.ts";
import { nameOrSiteName } from "./extension-name.ts";
import { given } from "./given.ts";
import { siteReference } from "./site.ts";

type Entry = Schema<"DirectoryEntry">;

/** What a view of the directory depends on. */
export interface DirectoryContext {
  readonly state: State;
  readonly account: Account;
  readonly caller: Pick<Caller, "admin" | "extension">;
}

/**
 * An extension as the directory shows it. The values of custom fields are for whose they are, and for administrators.
 *
 * @param federated - whether entries say whose they are
 */
export function directoryEntryView(
  { state, account, caller }: DirectoryContext,
  extension: Extension,
  federated: boolean,
): Entry {
  const { id, siteId, status, hidden, contact = {}, extensionNumber } = extension;
  const { email, department, jobTitle } = contact;
  const numbers = state.phoneNumbers.find({ extensionId: id }).map(directoryNumberView);
  const customFields = caller.admin || caller.extension.id === id ? fieldValues(account, extension) : [];
  return {
    id,
    type: directoryType(extension.type),
    status: status as Entry["status"] & string,
    ...given({ account: federated && account.federation ? accountView(state, account, account.federation) : undefined }),
    ...given({ department, email, extensionNumber }),
    ...namesOf(state, extension),
    ...given({ jobTitle }),
    ...(numbers.length === 0 ? {} : { phoneNumbers: numbers }),
    site: { ...siteReference(state, account.id, siteId), ...given({ code: state.sites.get(siteId)?.code }) },
    hidden,
    ...(customFields.length === 0 ? {} : { customFields }),
  };
}

/** What the directory calls a kind of extension: people are all the same. */
export function directoryType(type: Extension["type"]): Entry["type"] & string {
  if (isUserType(type)) return "User";
  return (type === "CompanyExtension" ? "Site" : type) as Entry["type"] & string;
}

/** A federation with its accounts. */
export function federationView(state: State, account: Account, federation: Federation): Schema<"DirectoryFederation"> {
  const { id, displayName, type, accounts, creationTime, lastModifiedTime } = federation;
  return {
    id,
    displayName,
    type,
    creationTime,
    lastModifiedTime,
    accounts: accounts.map(({ id: accountId, companyName, federatedName, linkCreationTime }) => ({
      id: accountId,
      ...given({ companyName: accountId === account.id ? account.company : companyName, federatedName }),
      conflictCount: 0,
      ...given({ linkCreationTime, mainNumber: mainNumberOf(state, accountId) }),
    })),
  };
}

function accountView(state: State, { id, company }: Account, { accounts }: Federation): Schema<"DirectoryAccount"> {
  const federatedName = accounts.find((one) => one.id === id)?.federatedName;
  return { id, companyName: company, ...given({ federatedName, mainNumber: mainNumberOf(state, id) }) };
}

function mainNumberOf(state: State, accountId: string): Schema<"DirectoryPhoneNumber"> | undefined {
  const number = state.phoneNumbers.first({ accountId, usageType: "MainCompanyNumber" });
  return number && directoryNumberView(number);
}

function directoryNumberView({ phoneNumber, type, usageType, label, primary }: PhoneNumber): Schema<"DirectoryPhoneNumber"> {
  return {
    phoneNumber,
    formattedPhoneNumber: nationalFormat(phoneNumber),
    ...given({ type: type ?? undefined, label }),
    usageType: usageType as Schema<"DirectoryPhoneNumber">["usageType"] & string,
    ...given({ primary }),
  };
}

function namesOf(state: State, extension: Extension): Pick<Entry, "firstName" | "lastName" | "name"> {
  const { firstName, lastName } = extension.contact ?? {};
  if (isUserType(extension.type) && !isSiteType(extension.type)) return given({ firstName, lastName });
  return given({ name: nameOrSiteName(state, extension) });
}

function fieldValues({ customFields }: Account, extension: Extension): Schema<"DirectoryFieldValue">[] {
  return (extension.customFields ?? []).map(({ id, value }) => ({
    id,
    ...given({ name: customFields.find((field) => field.id === id)?.displayName }),
    value,
  }));
}
