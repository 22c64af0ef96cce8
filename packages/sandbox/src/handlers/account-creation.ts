import type { Schema } from "../contract/schemas.ts";
import { type BrandEntry, brands } from "../data/brands.ts";
import { type ServicePlanEntry, servicePlans } from "../data/service-plans.ts";
import { merge } from "../http/merge.ts";
import { invalid, refuse } from "../http/refusal.ts";
import { addMainSite } from "../seed/site-extensions.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension, RegionalChoice } from "../state/types.ts";
import { given } from "../views/given.ts";
import { openOperator } from "./account-operator.ts";
import { giveMainNumber } from "./main-number.ts";
import { regionalChoice } from "./regional-choice.ts";
import type { Call } from "./types.ts";

type Body = Schema<"AccountCreation">;

/**
 * Opens an account of the caller's brand with its owner and its main number. Only its own users see it: the caller, who
 * belongs to another account, reads no more of it than this answer.
 */
export function openAccount(call: Call<"createAccount">): { readonly account: Account; readonly operator: Extension } {
  const { state, body, nowMs } = call;
  needFreePartnerId(state, body.partnerId);
  const brand = brandOf(call.account);
  const plan = planOf(call.account, body.serviceInfo?.servicePlanName);
  const account = state.accounts.insert(accountOf(body, { id: freeId(state), brand, plan, nowMs }));
  const operator = openOperator(state, { account, creator: call.account, plan }, body.operator ?? {});
  addMainSite(state, account);
  giveMainNumber(call, account);
  return { account, operator };
}

function accountOf(
  body: Body,
  { id, brand, plan, nowMs }: { readonly id: string; readonly brand: BrandEntry; readonly plan: ServicePlanEntry; nowMs: number },
): Account {
  const { operator, serviceInfo, signupInfo, status = "Initial", partnerId } = body;
  const { maxFreeDigitalLines, ...planLimits } = plan.limits;
  const creationTime = new Date(nowMs).toISOString();
  return {
    id,
    ...given({ partnerId }),
    company: operator?.contact?.company ?? "",
    ...given({ email: operator?.contact?.email }),
    businessAddress: operator?.contact?.businessAddress ?? {},
    mainSiteName: "Main Site",
    status,
    setupWizardState: "NotStarted",
    signupInfo: {
      tosAccepted: false,
      signupState: status === "Confirmed" ? ["AccountCreated", "AccountConfirmed"] : ["AccountCreated"],
      marketingAccepted: signupInfo?.marketingAccepted ?? false,
      creationTime,
    },
    brandId: brand.id,
    servicePlanId: plan.id,
    contractedCountryId: brand.countryId,
    regionalSettings: { ...regionOf(brand), ...regionalChoice(operator?.regionalSettings, "operator.regionalSettings") },
    limits: merge({ ...planLimits, ...plan.accountLimits }, serviceInfo?.limits),
    serviceFeatures: featuresOf(plan, serviceInfo?.serviceFeatures),
    acceptsDeviceAddresses: true,
    customFields: [],
    creationTime,
  };
}

function needFreePartnerId(state: State, partnerId: string | undefined): void {
  if (partnerId !== undefined && state.accounts.first({ partnerId }) !== undefined) {
    refuse(400, "CMN-406", { parameterName: "partnerId", parameterValue: partnerId });
  }
}

// The system extension gets the account's id, so that no extension may have it.
function freeId(state: State): string {
  for (;;) {
    const id = state.nextId("account");
    if (state.extensions.get(id) === undefined) return id;
  }
}

function brandOf({ brandId }: Account): BrandEntry {
  return brands.find(({ id }) => id === brandId) ?? firstOf(brands);
}

// Without a name it is the plan of the account that creates.
function planOf({ servicePlanId }: Account, name: string | undefined): ServicePlanEntry {
  if (name === undefined) return servicePlans.find(({ id }) => id === servicePlanId) ?? firstOf(servicePlans);
  const plan = servicePlans.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (plan !== undefined) return plan;
  const names = servicePlans.map((one) => one.name).join(", ");
  return invalid("serviceInfo.servicePlanName", `There is no service plan ${name}; there are ${names}`);
}

function firstOf<T>(entries: readonly T[]): T {
  const [first] = entries;
  if (first === undefined) throw new Error("The dictionary is empty");
  return first;
}

function regionOf(brand: BrandEntry): RegionalChoice {
  return {
    homeCountryId: brand.countryId,
    timezoneId: "101",
    languageId: "1033",
    greetingLanguageId: "1033",
    formattingLocaleId: "1033",
    timeFormat: "12h",
    currencyId: brand.currencyId,
  };
}

// Those of the plan; the body turns some off, and cannot turn on what the plan lacks.
function featuresOf(plan: ServicePlanEntry, wanted: readonly Schema<"AccountServiceFeature">[] = []): string[] {
  wanted.forEach(({ featureName, enabled }, index) => {
    if (enabled && !plan.features.includes(featureName)) {
      refuse(400, "BIL-101", {
        parameterName: `serviceInfo.serviceFeatures[${index}].featureName`,
        message: `The plan ${plan.name} does not have the feature ${featureName}`,
      });
    }
  });
  const off = wanted.filter(({ enabled }) => !enabled).map(({ featureName }) => featureName);
  return plan.features.filter((name) => !off.includes(name));
}
