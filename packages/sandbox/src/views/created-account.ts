import type { Schema } from "../contract/schemas.ts";
import type { Account, Extension } from "../state/types.ts";
import { mainNumberOf, serviceSummaryView } from "./account.ts";
import { extensionName } from "./extension-name.ts";
import { given } from "./given.ts";
import { regionalSettingsView } from "./regional-settings.ts";
import type { ViewContext } from "./view-context.ts";

/** A new account with its owner in full, in the form of release 9.x. */
export function createdAccountView(
  context: ViewContext,
  { account, operator }: { readonly account: Account; readonly operator: Extension },
): Schema<"CreatedAccount"> {
  const { state, uris } = context;
  const { id, partnerId } = account;
  return {
    id: Number(id),
    uri: uris.account(id),
    ...given({ mainNumber: mainNumberOf(state, id) }),
    operator: operatorView(context, operator),
    ...given({ partnerId }),
    serviceInfo: serviceSummaryView(uris, account),
    setupWizardState: account.setupWizardState,
    status: account.status,
    regionalSettings: regionalSettingsView(uris, account.regionalSettings),
    federated: false,
  };
}

function operatorView({ uris }: ViewContext, operator: Extension): Schema<"CreatedOperator"> {
  const { id, accountId, extensionNumber, partnerId, contact, references, statusInfo } = operator;
  const uri = uris.extension(accountId, id);
  return {
    id: Number(id),
    uri,
    ...given({ partnerId, extensionNumber, name: extensionName(operator) }),
    // Only kinds of user can own an account, and those are named today as they were then.
    type: operator.type as Schema<"LegacyExtensionType">,
    status: operator.status,
    ...given({ statusInfo }),
    setupWizardState: operator.setupWizardState,
    ...given({ contact, references: references && [...references] }),
    permissions: { admin: { enabled: true }, internationalCalling: { enabled: operator.internationalCalling } },
    profileImage: { uri: `${uri}/profile-image` },
  };
}
