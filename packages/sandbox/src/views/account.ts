import type { Schema } from "../contract/schemas.ts";
import { serviceFeatures } from "../data/service-features.ts";
import { servicePlans } from "../data/service-plans.ts";
import type { Uris } from "../http/uris.ts";
import type { State } from "../state/state.ts";
import type { Account } from "../state/types.ts";
import { brandReference, countryReference, servicePlanReference } from "./dictionary.ts";
import { given } from "./given.ts";
import { accountRegionalSettingsView } from "./regional-settings.ts";
import type { ViewContext } from "./view-context.ts";

/** An account as v1 shows it. */
export function accountView({ state, uris }: ViewContext, account: Account): Schema<"Account"> {
  const { id, partnerId } = account;
  const operator = state.extensions.get(id);
  return {
    id: Number(id),
    uri: uris.account(id),
    ...given({ mainNumber: mainNumberOf(state, id) }),
    operator: {
      id: Number(id),
      uri: uris.extension(id, id),
      ...given({ extensionNumber: operator?.extensionNumber, partnerId: operator?.partnerId }),
    },
    ...given({ partnerId }),
    serviceInfo: serviceSummaryView(uris, account),
    setupWizardState: account.setupWizardState,
    ...given({ signupInfo: account.signupInfo }),
    status: account.status,
    ...given({ statusInfo: account.status === "Disabled" ? account.statusInfo : undefined }),
    regionalSettings: accountRegionalSettingsView(uris, account.regionalSettings),
    federated: false,
    limits: account.limits,
  };
}

/** The number that people call the company by; a new account may have none. */
export function mainNumberOf(state: State, accountId: string): string | undefined {
  return state.phoneNumbers.first({ accountId, usageType: "MainCompanyNumber" })?.phoneNumber;
}

/** What an account has subscribed to, in short. */
export function serviceSummaryView(uris: Uris, account: Account): Schema<"AccountServiceSummary"> {
  return {
    uri: serviceInfoUri(uris, account),
    ...given({ billingPlan: account.billingPlan }),
    brand: brandReference(uris, account.brandId),
    servicePlan: servicePlanReference(account.servicePlanId),
    ...given({ contractedCountry: countryReference(uris, account.contractedCountryId) }),
  };
}

/** What an account has subscribed to, with each feature of the service and the limits. */
export function serviceInfoView(uris: Uris, account: Account): Schema<"ServiceInfo"> {
  const { uri, ...summary } = serviceSummaryView(uris, account);
  const on = new Set<string>(account.serviceFeatures);
  return {
    uri: serviceInfoUri(uris, account),
    ...given({ servicePlanName: servicePlans.find(({ id }) => id === account.servicePlanId)?.name }),
    ...summary,
    serviceFeatures: serviceFeatures.map((featureName) => ({ featureName, enabled: on.has(featureName) })),
    limits: account.limits,
    ...given({ package: account.packageId === undefined ? undefined : { version: "1", id: account.packageId } }),
  };
}

/** The company's name, mail address and seat. */
export function companyAddressView(uris: Uris, account: Account): Schema<"CompanyAddress"> {
  const { id, company, email, businessAddress, mainSiteName } = account;
  return { uri: uris.inAccount(id, "business-address"), businessAddress, company, ...given({ email }), mainSiteName };
}

function serviceInfoUri(uris: Uris, { id }: Account): string {
  return uris.inAccount(id, "service-info");
}
