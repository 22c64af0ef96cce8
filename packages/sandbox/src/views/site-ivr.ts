import type { Schema } from "../contract/schemas.ts";
import type { Site, SiteIvr } from "../state/types.ts";
import { extensionName } from "./extension-name.ts";
import { given } from "./given.ts";
import type { ViewContext } from "./view-context.ts";

/** How a site's keys and menu are until somebody changes them. */
export const usualSiteIvr: SiteIvr = { promptRepeatCount: 1, actions: [] };

/** What callers of a site hear first, and what their keys do. */
export function siteIvrView(context: ViewContext, { ivr = usualSiteIvr }: Site): Schema<"SiteIvr"> {
  const { topMenuId, promptRepeatCount, actions } = ivr;
  return {
    ...given({ topMenu: extensionView(context, topMenuId) }),
    promptRepeatCount,
    actions: actions.map(({ input, action, extensionId }) => ({
      input,
      action,
      ...given({ extension: extensionView(context, extensionId) }),
    })),
  };
}

function extensionView({ state, uris }: ViewContext, id: string | undefined): Schema<"SiteIvrExtension"> | undefined {
  const extension = id === undefined ? undefined : state.extensions.get(id);
  if (extension === undefined) return undefined;
  return {
    id: extension.id,
    uri: uris.extension(extension.accountId, extension.id),
    ...given({ name: extensionName(extension) }),
  };
}
