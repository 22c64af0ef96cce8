import type { Schema } from "../contract/schemas.ts";
import { featureOfType, hasUserId, isTypeOfPlan, isUserType } from "../data/extension-types.ts";
import { servicePlans } from "../data/service-plans.ts";
import { invalid, missing, refuse } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension } from "../state/types.ts";
import { given } from "../views/given.ts";
import { mainSiteId } from "../views/site.ts";
import { costCenterIdOf, customFieldsOf, needFittingContact, partnerIdOf, siteIdOf, usualRoleIds } from "./extension-members.ts";
import { needFreeNumber, nextFreeNumber } from "./extension-number.ts";
import { needGoodPassword, needGoodPin } from "./login-secrets.ts";
import { longestGroupName, needName } from "./need-name.ts";
import { regionalChoice } from "./regional-choice.ts";

type Creation = Schema<"ExtensionCreation">;

/** What a new extension can have beside what the body of `createExtension` says. */
export interface CreationOptions {
  /** Its roles; the usual one of a user when left out. */
  readonly roleIds?: readonly string[];
  /** Whether the user chooses the password later, although the extension is enabled from the start. */
  readonly passwordLater?: boolean;
  /** Regional settings that stand somewhere else in the body. */
  readonly regional?: { readonly settings: Schema<"RegionalSettingsUpdate">; readonly path: string };
}

/**
 * Adds an extension to the account.
 *
 * @param wish - what it shall be
 * @param nowMs - when
 */
export function addExtension(
  state: State,
  account: Account,
  wish: Creation,
  nowMs: number,
  { roleIds, passwordLater = false, regional }: CreationOptions = {},
): Extension {
  const type = wish.type ?? missing("type");
  const status = wish.status ?? "NotActivated";
  const isUser = isUserType(type);
  needTypeOfAccount(account, type);
  if (wish.hidden === true && !isUser) invalid("hidden", "Users alone can be hidden");
  if (wish.statusInfo !== undefined && status !== "Disabled") invalid("statusInfo", "Goes with the state Disabled alone");
  if (status === "Enabled" && isUser && wish.password === undefined && !passwordLater) missing("password");
  needGoodPassword(wish.password);
  needGoodPin(wish.ivrPin);
  return state.extensions.insert({
    id: state.nextId(hasUserId(type) ? "user" : "group"),
    accountId: account.id,
    type,
    status,
    ...(status === "Unassigned" ? emptyPlace(wish, isUser) : identity(state, account, wish, type)),
    siteId: siteIdOf(state, account, wish.site) ?? mainSiteId,
    roleIds: isUser && status !== "Unassigned" ? (roleIds ?? usualRoleIds(state, account)) : [],
    regionalSettings: {
      ...withoutCurrency(account),
      ...regionalChoice(regional?.settings ?? wish.regionalSettings, regional?.path ?? "regionalSettings"),
    },
    setupWizardState: wish.setupWizardState ?? "NotStarted",
    internationalCalling: isUser,
    hasPassword: wish.password !== undefined,
    creationTime: new Date(nowMs).toISOString(),
    ...given({
      statusInfo: wish.statusInfo,
      costCenterId: costCenterIdOf(state, account, wish.costCenter),
      customFields: customFieldsOf(account, wish.customFields),
      references: wish.references,
      partnerId: partnerIdOf(wish.partnerId),
    }),
  });
}

/** The kind of user that the account's plan has, where nobody chose one. */
export function usualUserType(account: Account, withPhone: boolean): Schema<"ExtensionCreationType"> {
  if (!isUserBased(account)) return "User";
  return withPhone ? "DigitalUser" : "VirtualUser";
}

/** Refuses a kind of extension that the account's plan or features do not have. */
export function needTypeOfAccount(account: Account, type: Extension["type"]): void {
  if (!isTypeOfPlan(type, isUserBased(account))) invalid("type", `The account's plan has no extensions of type ${type}`);
  const feature = featureOfType(type);
  if (feature !== undefined && !account.serviceFeatures.includes(feature)) {
    refuse(403, "CMN-109", { parameterName: "type", message: `Feature [${feature}] is not available` });
  }
}

function isUserBased({ servicePlanId }: Account): boolean {
  return servicePlans.find(({ id }) => id === servicePlanId)?.type === "UserBased";
}

function emptyPlace(wish: Creation, isUser: boolean): Pick<Extension, "hidden"> {
  if (!isUser) invalid("status", "A place without a person is one of a user");
  for (const name of ["contact", "extensionNumber", "name", "password"] as const) {
    if (wish[name] !== undefined) invalid(name, "An unassigned extension has none");
  }
  return { hidden: true };
}

function identity(
  state: State,
  account: Account,
  wish: Creation,
  type: Extension["type"],
): Pick<Extension, "contact" | "extensionNumber" | "hidden"> {
  // What is no user has its name where users have the first one; a user's name is made of both.
  const name = isUserType(type) ? undefined : wish.name;
  if (name !== undefined) needName(name, "name", longestGroupName);
  const contact: Schema<"Contact"> = { ...wish.contact, ...(name === undefined ? {} : { firstName: name }) };
  if (contact.firstName === undefined) missing("contact");
  needFittingContact(type, contact);
  if (wish.extensionNumber !== undefined) needFreeNumber(state, account, wish.extensionNumber);
  return {
    contact,
    extensionNumber: wish.extensionNumber ?? nextFreeNumber(state, account),
    hidden: wish.hidden ?? false,
  };
}

function withoutCurrency({ regionalSettings: { currencyId, ...settings } }: Account): Extension["regionalSettings"] {
  return settings;
}
