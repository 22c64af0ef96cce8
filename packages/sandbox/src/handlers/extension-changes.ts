import type { Schema } from "../contract/schemas.ts";
import { isSiteType, isUserType } from "../data/extension-types.ts";
import { merge } from "../http/merge.ts";
import { invalid, missing, refuse } from "../http/refusal.ts";
import { revokePasswordSessions } from "../oauth/tokens.ts";
import type { Changes } from "../state/collection.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension } from "../state/types.ts";
import { needTypeOfAccount } from "./extension-creation.ts";
import { costCenterIdOf, customFieldsOf, needFittingContact, partnerIdOf, siteIdOf, usualRoleIds } from "./extension-members.ts";
import { needFreeNumber, nextFreeNumber, releaseNumber } from "./extension-number.ts";
import { needMove, statusInfoAfter } from "./extension-status.ts";
import { needGoodPassword, needGoodPin } from "./login-secrets.ts";
import { regionalChoice } from "./regional-choice.ts";

/** What an update of one extension or of many can change. */
export type ExtensionEdit = Schema<"ExtensionChanges"> &
  Pick<Schema<"ExtensionUpdate">, "site" | "type" | "subType"> &
  Pick<Schema<"ExtensionBulkUpdateRecord">, "costCenter" | "hidden">;

/**
 * Changes what an update names, and leaves the rest as it is. An unassigned extension gets its user here.
 *
 * @param edit - the changes
 * @returns the extension as it is now
 */
export function changeExtension(state: State, account: Account, extension: Extension, edit: ExtensionEdit): Extension {
  const { id } = extension;
  if (isSiteType(extension.type)) refuse(400, "CMN-111", { message: "A site is not changed as an extension" });
  const status = edit.status ?? extension.status;
  const type = typeAfter(account, extension, edit.type);
  const hasPassword = extension.hasPassword || edit.password !== undefined;
  needMove(extension, status, hasPassword);
  needGoodPassword(edit.password);
  needGoodPin(edit.ivrPin);
  const costCenterId = costCenterIdOf(state, account, edit.costCenter);
  if (edit.password !== undefined) revokePasswordSessions(state, id);
  return state.extensions.update(id, {
    type,
    status,
    statusInfo: statusInfoAfter(extension, status, edit.statusInfo),
    hasPassword,
    ...identityAfter(state, account, extension, { edit, status, type }),
    siteId: siteIdOf(state, account, edit.site) ?? extension.siteId,
    regionalSettings: { ...extension.regionalSettings, ...regionalChoice(edit.regionalSettings, "regionalSettings") },
    setupWizardState: edit.setupWizardState ?? extension.setupWizardState,
    subType: subTypeAfter(extension, type, edit.subType),
    callQueueInfo: serviceLevelAfter(extension, type, edit.callQueueInfo),
    costCenterId: costCenterId ?? extension.costCenterId,
    customFields: customFieldsOf(account, edit.customFields) ?? extension.customFields,
    references: edit.references ?? extension.references,
    partnerId: partnerIdOf(edit.partnerId) ?? extension.partnerId,
  });
}

// Name, number and what comes with being somebody; a place without a person has none of it.
function identityAfter(
  state: State,
  account: Account,
  extension: Extension,
  { edit, status, type }: { readonly edit: ExtensionEdit } & Pick<Extension, "status" | "type">,
): Changes<Extension> {
  if (status === "Unassigned") {
    if (edit.contact !== undefined || edit.extensionNumber !== undefined || edit.password !== undefined) missing("status");
    return {};
  }
  const contact = merge<Schema<"Contact">>(extension.contact ?? {}, edit.contact);
  needFittingContact(type, contact);
  if (edit.extensionNumber !== undefined) needFreeNumber(state, account, edit.extensionNumber, extension.id);
  if (edit.hidden === true && !isUserType(type)) invalid("hidden", "Users alone can be hidden");
  // A new first name goes before a name of another origin, such as a seed's.
  const name = edit.contact?.firstName === undefined ? {} : { name: undefined };
  const changes = { contact, ...name, ...hiddenAfter(extension, edit.hidden) };
  if (extension.status !== "Unassigned") {
    if (edit.extensionNumber === undefined) return changes;
    releaseNumber(state, account, extension.extensionNumber);
    return { ...changes, extensionNumber: edit.extensionNumber };
  }
  for (const name of ["firstName", "email"] as const) if (contact[name] === undefined) missing(`contact.${name}`);
  return {
    ...changes,
    extensionNumber: edit.extensionNumber ?? nextFreeNumber(state, account),
    roleIds: isUserType(type) ? usualRoleIds(state, account) : [],
  };
}

function hiddenAfter({ status, hidden }: Extension, wish: boolean | undefined): Pick<Extension, "hidden"> {
  return { hidden: wish ?? (status === "Unassigned" ? false : hidden) };
}

// The reference lists kinds to turn into, and says nothing of which: people are what can change in kind, and stay people.
function typeAfter(account: Account, { type }: Extension, wish: Extension["type"] | undefined): Extension["type"] {
  if (wish === undefined || wish === type) return type;
  if (!isUserType(type) || !isUserType(wish)) invalid("type", `An extension of type ${type} cannot become one of type ${wish}`);
  needTypeOfAccount(account, wish);
  return wish;
}

function subTypeAfter(
  { subType }: Extension,
  type: Extension["type"],
  wish: Extension["subType"] | undefined,
): Extension["subType"] {
  if (wish === undefined || wish === subType) return subType;
  const fits: Readonly<Partial<Record<typeof wish, boolean>>> = {
    VideoPro: isUserType(type),
    VideoProPlus: isUserType(type),
    Emergency: type === "Department",
    DigitalSignageOnlyRooms: type === "Room",
  };
  // Of the others no source says which kinds have them.
  if (fits[wish] === false) {
    invalid("subType", `An extension of type ${type} cannot be of subtype ${wish}`);
  }
  return wish;
}

function serviceLevelAfter(
  { callQueueInfo }: Extension,
  type: Extension["type"],
  wish: Schema<"CallQueueServiceLevel"> | undefined,
): Schema<"CallQueueServiceLevel"> | undefined {
  if (wish === undefined) return callQueueInfo;
  if (type !== "Department") refuse(403, "CMN-112", { parameterName: "callQueueInfo" });
  return { ...callQueueInfo, ...wish };
}
