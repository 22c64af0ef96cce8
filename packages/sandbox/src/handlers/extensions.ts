import type { Caller } from "../access/caller.ts";
import type { Schema } from "../contract/schemas.ts";
import { passes } from "../http/filters.ts";
import { pageV1 } from "../http/paging.ts";
import { refuse } from "../http/refusal.ts";
import type { Match } from "../state/collection.ts";
import type { Extension } from "../state/types.ts";
import { extensionSummary, extensionView } from "../views/extension.ts";
import { changeExtension } from "./extension-changes.ts";
import { addExtension } from "./extension-creation.ts";
import { removeExtension } from "./extension-removal.ts";
import { groupsOfMember } from "./group-members.ts";
import type { Call, Topic } from "./types.ts";

type Operations = "listExtensions" | "createExtension" | "readExtension" | "updateExtension" | "deleteExtension";

/** Extensions: lists, creating, reading, changing, deleting. */
export const extensions: Topic<Operations> = {
  listExtensions(call) {
    const { state, account, query } = call;
    const { extensionNumber, status, type } = query;
    const match: Match<Extension> = {
      accountId: account.id,
      ...(extensionNumber === undefined ? {} : { extensionNumber }),
      ...(status === undefined || status.length === 0 ? {} : { status }),
      // The main site shows itself to those alone who ask for its kind.
      type: type === undefined || type.length === 0 ? { not: "CompanyExtension" } : type,
    };
    const emails = query.email?.map((email) => email.toLowerCase());
    const source =
      emails === undefined
        ? (page: number, perPage: number) => state.extensions.page(match, page, perPage)
        : state.extensions.find(match).filter(({ contact }) => passes(emails, contact?.email?.toLowerCase()));
    return { status: 200, body: pageV1(call, source, (extension) => extensionSummary(call, extension)) };
  },

  createExtension(call) {
    const { state, account, body, nowMs } = call;
    return { status: 200, body: extensionView(call, addExtension(state, account, body, nowMs)) };
  },

  readExtension(call) {
    const { extension } = call;
    const view = extensionView(call, extension);
    if (extension.status === "Unassigned") return { status: 200, body: view };
    const { extensionNumber } = extension;
    const departments = departmentsOf(call);
    return {
      status: 200,
      body: {
        ...view,
        ...(extensionNumber === undefined ? {} : { extensionNumbers: [extensionNumber] }),
        ...(departments.length === 0 ? {} : { departments }),
      },
    };
  },

  updateExtension(call) {
    const { state, account, extension, caller, body } = call;
    needMembers(body, caller, extension);
    return { status: 200, body: extensionView(call, changeExtension(state, account, extension, body)) };
  },

  deleteExtension({ state, account, extension, query, nowMs }) {
    const { savePhoneLines = false, savePhoneNumbers = true } = query;
    removeExtension(state, account, extension, { savePhoneLines, savePhoneNumbers }, nowMs);
    return { status: 204 };
  },
};

// What users may change of their own extension; its place in the company is for those who may change others' too.
const ownMembers: readonly string[] = [
  "contact",
  "regionalSettings",
  "setupWizardState",
  "password",
  "ivrPin",
  "customFields",
] satisfies (keyof Schema<"ExtensionUpdate">)[];

// What somebody logs in with, which the permission for it is about.
const credentials: readonly string[] = ["password", "ivrPin"] satisfies (keyof Schema<"ExtensionUpdate">)[];

function needMembers(body: object, caller: Caller, extension: Extension): void {
  if (caller.may("EditUserInfo")) return;
  const allowed = caller.may("EditUserInfo", extension.id) ? ownMembersOf(extension) : credentials;
  const beyond = Object.keys(body).find((name) => !allowed.includes(name));
  if (beyond !== undefined) refuse(403, "CMN-402", { parameterName: beyond });
}

// Activating oneself is what the setup wizard does.
function ownMembersOf({ status }: Extension): readonly string[] {
  return status === "NotActivated" ? [...ownMembers, "status"] : ownMembers;
}

function departmentsOf({ state, uris, extension }: Call<"readExtension">): Schema<"ExtensionDepartment">[] {
  return groupsOfMember(state, extension.id, "Department").map(({ id, accountId, extensionNumber }) => ({
    id,
    uri: uris.extension(accountId, id),
    ...(extensionNumber === undefined ? {} : { extensionNumber }),
  }));
}
