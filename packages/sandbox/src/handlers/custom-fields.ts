import type { Schema } from "../contract/schemas.ts";
import { invalid, missing, notFound, refuse } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, CustomField } from "../state/types.ts";
import type { Call, Topic } from "./types.ts";

type Operations = "listCustomFields" | "createCustomField" | "updateCustomField" | "deleteCustomField";

const mostFields = 5;

/** The fields that an account has added to its users; their values are in the extensions. */
export const customFields: Topic<Operations> = {
  listCustomFields({ account }) {
    return { status: 200, body: { records: account.customFields.map(fieldView) } };
  },

  createCustomField({ state, account, body }) {
    const displayName = nameFor(account, body.displayName ?? missing("displayName"));
    if (account.customFields.length >= mostFields) {
      refuse(400, "CMN-111", { message: `An account has ${mostFields} custom fields at most` });
    }
    const field = { id: String(highestId(state, account) + 1), displayName };
    state.accounts.update(account.id, { customFields: [...account.customFields, field] });
    return { status: 200, body: fieldView(field) };
  },

  updateCustomField(call) {
    const { state, account, body } = call;
    const field = fieldOfPath(call);
    const { displayName = field.displayName } = body;
    const changed = { ...field, displayName: nameFor(account, displayName, field.id) };
    state.accounts.update(account.id, {
      customFields: account.customFields.map((one) => (one.id === field.id ? changed : one)),
    });
    return { status: 200, body: fieldView(changed) };
  },

  deleteCustomField(call) {
    const { state, account } = call;
    const { id } = fieldOfPath(call);
    state.setMeta(highestKey(account), String(highestId(state, account)));
    state.accounts.update(account.id, { customFields: account.customFields.filter((field) => field.id !== id) });
    for (const extension of state.extensions.find({ accountId: account.id })) {
      const values = extension.customFields?.filter((value) => value.id !== id);
      if (values === undefined || values.length === extension.customFields?.length) continue;
      state.extensions.update(extension.id, { customFields: values.length === 0 ? undefined : values });
    }
    return { status: 204 };
  },
};

function fieldOfPath({ account, path }: Pick<Call<"deleteCustomField">, "account" | "path">): CustomField {
  return account.customFields.find(({ id }) => id === path.fieldId) ?? notFound("fieldId");
}

// The largest id that a field of the account has or had: who still knows one that is gone shall not write into another.
function highestId(state: State, account: Account): number {
  const gone = Number(state.meta(highestKey(account)) ?? 0);
  return Math.max(gone, ...account.customFields.map(({ id }) => Number(id)));
}

function highestKey({ id }: Account): string {
  return `highest custom field ${id}`;
}

// People find a field by its name.
function nameFor({ customFields }: Account, displayName: string, ownId?: string): string {
  if (displayName.trim() === "") invalid("displayName", "A custom field's name must not be empty");
  if (customFields.some((field) => field.displayName === displayName && field.id !== ownId)) {
    refuse(400, "CMN-406", { parameterName: "displayName", parameterValue: displayName });
  }
  return displayName;
}

function fieldView({ id, displayName }: CustomField): Schema<"CustomField"> {
  return { id, category: "User", displayName };
}
