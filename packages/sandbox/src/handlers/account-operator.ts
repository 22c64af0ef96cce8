import type { Schema } from "../contract/schemas.ts";
import { isTypeOfPlan, isUserType } from "../data/extension-types.ts";
import type { ServicePlanEntry } from "../data/service-plans.ts";
import { invalid, unknownReference } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension } from "../state/types.ts";
import { given } from "../views/given.ts";
import { mainSiteId } from "../views/site.ts";
import { needFreeNumber } from "./extension-number.ts";
import { renaming } from "./refusal-names.ts";

type Operator = Schema<"AccountCreationOperatorInput">;

/**
 * Makes the system extension of a new account, whose user may do everything in it.
 *
 * @param operator - as the body of the creation has it; what the service assigns itself counts for nothing
 */
export function openOperator(
  state: State,
  { account, creator, plan }: { readonly account: Account; readonly creator: Account; readonly plan: ServicePlanEntry },
  operator: Operator,
): Extension {
  const type = typeOf(plan, operator.type);
  const { status = "NotActivated", setupWizardState = "NotStarted", extensionNumber = "101", contact, name } = operator;
  if (status === "Unassigned") invalid("operator.status", "An account cannot be without its owner");
  operator.departments?.forEach((_, index) => {
    // A new account has no call queues yet.
    unknownReference(`operator.departments[${index}].id`);
  });
  if (operator.callQueueInfo !== undefined) invalid("operator.callQueueInfo", "The owner of an account is no call queue");
  const isNamed = [contact?.firstName, contact?.lastName].some((part) => part !== undefined && part !== "");
  needNumber(state, account, extensionNumber);
  const extension: Extension = {
    id: account.id,
    accountId: account.id,
    type,
    status,
    ...given({ statusInfo: status === "Disabled" ? operator.statusInfo : undefined }),
    extensionNumber,
    ...given({ name: isNamed ? undefined : name, contact }),
    siteId: mainSiteId,
    roleIds: copyRoles(state, creator, account),
    ...given({ partnerId: operator.partnerId, references: operator.references }),
    setupWizardState,
    internationalCalling: operator.permissions?.internationalCalling?.enabled ?? true,
    hidden: false,
    hasPassword: false,
    creationTime: account.creationTime,
  };
  return renaming(
    (name) => `operator.${name}`,
    () => state.extensions.insert(extension),
  );
}

// Only kinds of extension that stand for a person can own an account; which ones there are is the plan's matter.
function typeOf(plan: ServicePlanEntry, wanted: Operator["type"]): Extension["type"] {
  const userBased = plan.type === "UserBased";
  const type = wanted ?? (userBased ? "DigitalUser" : "User");
  if (type !== "PagingOnlyGroup" && isUserType(type) && isTypeOfPlan(type, userBased)) return type;
  return invalid("operator.type", `On the plan ${plan.name} no extension of type ${type} can own an account`);
}

function needNumber(state: State, account: Account, extensionNumber: string): void {
  const parameterName = "operator.extensionNumber";
  if (!/^\d{3,}$/.test(extensionNumber)) invalid(parameterName, "An extension number has three digits or more");
  renaming(
    () => parameterName,
    () => needFreeNumber(state, account, extensionNumber),
  );
}

// Roles belong to an account: the new one gets those of its creator's that the service defines, and the owner the one that
// may do everything.
function copyRoles(state: State, from: Account, to: Account): string[] {
  const copies = state.roles
    .find({ accountId: from.id })
    .filter(({ custom }) => custom !== true)
    .map((role) => state.roles.insert({ ...role, id: freeRoleId(state), accountId: to.id }));
  return copies
    .filter(({ admin }) => admin)
    .map(({ id }) => id)
    .slice(0, 1);
}

function freeRoleId(state: State): string {
  for (;;) {
    const id = String(state.count("role"));
    if (state.roles.get(id) === undefined) return id;
  }
}
