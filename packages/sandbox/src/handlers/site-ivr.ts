import type { Schema } from "../contract/schemas.ts";
import { isSiteType } from "../data/extension-types.ts";
import { invalid, missing, unknownReference } from "../http/refusal.ts";
import type { Extension, SiteIvr, SiteIvrAction } from "../state/types.ts";
import { given } from "../views/given.ts";
import { siteIvrView, usualSiteIvr } from "../views/site-ivr.ts";
import { siteOfPath } from "./sites.ts";
import type { Call, Topic } from "./types.ts";

type Where = Pick<Call<"updateSiteIvr">, "state" | "account">;

/** What callers of a site hear first, and what their keys do. */
export const siteIvr: Topic<"readSiteIvr" | "updateSiteIvr"> = {
  readSiteIvr(call) {
    return { status: 200, body: siteIvrView(call, siteOfPath(call)) };
  },

  updateSiteIvr(call) {
    const { state, body } = call;
    const { id, ivr } = siteOfPath(call);
    return { status: 200, body: siteIvrView(call, state.sites.update(id, { ivr: siteIvrOf(call, body, ivr) })) };
  },
};

/**
 * What callers of a site hear, as a request or a seed says it.
 *
 * @param before - stays in what is not said
 */
export function siteIvrOf(where: Where, wish: Schema<"SiteIvrUpdate">, before: SiteIvr = usualSiteIvr): SiteIvr {
  const { topMenu, actions, promptRepeatCount } = wish;
  const changes = given({
    topMenuId: topMenu && menuIdOf(where, topMenu),
    actions: actions && actionsOf(where, actions),
    promptRepeatCount,
  });
  return { ...before, ...changes };
}

function menuIdOf(where: Where, { id = missing("topMenu.id") }: Schema<"SiteIvrTopMenuChoice">): string {
  const { type } = extensionOf(where, id, "topMenu.id");
  return type === "IvrMenu" ? id : invalid("topMenu.id", `An extension of type ${type} is no voice menu`);
}

// As the vendor's reference tells it; of the other actions it does not say which keys can have them.
const inputsOf: { readonly [Action in Schema<"SiteIvrActionType">]?: readonly Schema<"SiteIvrKey">[] } = {
  Repeat: ["Star", "Hash"],
  ReturnToRoot: ["Star", "Hash"],
  ReturnToPrevious: ["Star", "Hash"],
  Connect: ["NoInput", "0"],
  Disconnect: ["NoInput"],
};

function actionsOf(where: Where, actions: readonly Schema<"SiteIvrAction">[]): SiteIvrAction[] {
  const inputs = new Set<string>();
  return actions.map(({ input, action, extension }, index) => {
    const place = `actions[${index}]`;
    if (input === undefined) return missing(`${place}.input`);
    if (action === undefined) return missing(`${place}.action`);
    if (inputs.has(input)) invalid(`${place}.input`, `There is an action for ${input} before this`);
    inputs.add(input);
    const allowed = inputsOf[action];
    if (allowed?.includes(input) === false) invalid(`${place}.action`, `${action} is for ${allowed.join(" and ")} alone`);
    if (action !== "Connect") {
      if (extension !== undefined) invalid(`${place}.extension`, `${action} leads to no extension; Connect does`);
      return { input, action };
    }
    const name = `${place}.extension.id`;
    const target = extensionOf(where, extension?.id ?? missing(name), name);
    if (isSiteType(target.type)) invalid(name, "A site takes no calls for another");
    return { input, action, extensionId: target.id };
  });
}

function extensionOf({ state, account }: Where, id: string, parameterName: string): Extension {
  const extension = state.extensions.get(id);
  return extension?.accountId === account.id ? extension : unknownReference(parameterName);
}
