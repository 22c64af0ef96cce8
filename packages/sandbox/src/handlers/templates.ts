import type { Schema } from "../contract/schemas.ts";
import { pageV1 } from "../http/paging.ts";
import { notFound } from "../http/refusal.ts";
import type { Uris } from "../http/uris.ts";
import type { Template } from "../state/types.ts";
import { given } from "../views/given.ts";
import type { Topic } from "./types.ts";

/** Templates: sets of settings that the seed brings along. The service lets nobody change them. */
export const templates: Topic<"listUserTemplates" | "readUserTemplate"> = {
  listUserTemplates(call) {
    const { state, account, query, uris } = call;
    const match = { accountId: account.id, ...(query.type === undefined ? {} : { type: query.type }) };
    const page = pageV1(
      call,
      (number, perPage) => state.templates.page(match, number, perPage),
      (template) => templateView(uris, template),
    );
    return { status: 200, body: page };
  },

  readUserTemplate({ state, account, path, uris }) {
    const template = state.templates.get(path.templateId);
    if (template?.accountId !== account.id) return notFound("templateId");
    return { status: 200, body: templateView(uris, template) };
  },
};

function templateView(uris: Uris, template: Template): Schema<"Template"> {
  const { id, accountId, type, name, description, creationTime, lastModifiedTime } = template;
  return {
    uri: uris.inAccount(accountId, `templates/${id}`),
    id,
    type,
    name,
    ...given({ description }),
    creationTime,
    lastModifiedTime,
  };
}
