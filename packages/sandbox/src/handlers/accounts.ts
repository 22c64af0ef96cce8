import { merge } from "../http/merge.ts";
import { invalid } from "../http/refusal.ts";
import { accountView, companyAddressView, serviceInfoView } from "../views/account.ts";
import { createdAccountView } from "../views/created-account.ts";
import { mainSiteId } from "../views/site.ts";
import { openAccount } from "./account-creation.ts";
import { needSiteName } from "./need-name.ts";
import type { Topic } from "./types.ts";

type Operations = "createAccount" | "readAccount" | "readServiceInfo" | "readBusinessAddress" | "updateBusinessAddress";

/** The account: what it is, what it has subscribed to, where it has its seat. */
export const accounts: Topic<Operations> = {
  createAccount(call) {
    return { status: 200, body: createdAccountView(call, openAccount(call)) };
  },

  readAccount(call) {
    return { status: 200, body: accountView(call, call.account) };
  },

  readServiceInfo({ uris, account }) {
    return { status: 200, body: serviceInfoView(uris, account) };
  },

  readBusinessAddress({ uris, account }) {
    return { status: 200, body: companyAddressView(uris, account) };
  },

  updateBusinessAddress({ body, state, account, uris }) {
    if (body.company?.trim() === "") invalid("company", "company must not be empty");
    if (body.mainSiteName !== undefined) {
      needSiteName(state, account, body.mainSiteName, { parameterName: "mainSiteName", ownId: mainSiteId });
    }
    const { company = account.company, mainSiteName = account.mainSiteName, email = account.email } = body;
    const businessAddress = merge(account.businessAddress, body.businessAddress);
    const changed = state.accounts.update(account.id, { company, email, businessAddress, mainSiteName });
    return { status: 200, body: companyAddressView(uris, changed) };
  },
};
