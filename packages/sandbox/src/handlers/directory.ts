import type { Caller } from "../access/caller.ts";
import type { Schema } from "../contract/schemas.ts";
import { isUserType } from "../data/extension-types.ts";
import { passes } from "../http/filters.ts";
import { refuse } from "../http/refusal.ts";
import type { Account, Extension } from "../state/types.ts";
import { directoryEntryView, directoryType, federationView } from "../views/directory-entry.ts";
import { inOrder } from "./directory-order.ts";
import { wordsIn } from "./directory-words.ts";
import type { Call, Topic } from "./types.ts";

type Operations = "listDirectoryEntries" | "searchDirectoryEntries" | "readDirectoryEntry" | "readDirectoryFederation";
type Entry = Schema<"DirectoryEntry">;

const longestPage = 2000;
const usualPerPage = 1000;

/** Whom the company's people can call. */
export const directory: Topic<Operations> = {
  listDirectoryEntries(call) {
    const { query } = call;
    const { type, typeGroup, siteId, showFederated = true, page = 1, perPage = usualPerPage } = query;
    const found = extensionsOf(call).filter(
      (one) =>
        passes<string>(type, directoryType(one.type)) &&
        passes(siteId, one.siteId) &&
        (typeGroup === undefined || isUserType(one.type) === (typeGroup === "User")),
    );
    const size = perPage === "max" ? longestPage : perPage === "all" ? Math.max(found.length, 1) : perPage;
    return { status: 200, body: pageOf(found, page, size, (one) => directoryEntryView(call, one, showFederated)) };
  },

  searchDirectoryEntries(call) {
    const { account, query, body } = call;
    const { showFederated = true, orderBy = [], page = 1, perPage = usualPerPage } = body;
    const filters: Schema<"DirectorySearch"> = {
      ...(query.department === undefined ? {} : { department: query.department }),
      ...(query.siteId === undefined ? {} : { siteIds: query.siteId }),
      ...(query.extensionType === undefined ? {} : { extensionTypes: query.extensionType }),
      ...body,
    };
    const statuses: readonly string[] | undefined = body.extensionStatuses ?? query.extensionStatus;
    const entries = extensionsOf(call)
      .filter((one) => passes(statuses, one.status) && fitsExtension(one, account, filters))
      .map((one) => directoryEntryView(call, one, showFederated))
      .filter(wordsIn(filters.searchString, filters.searchFields));
    return { status: 200, body: pageOf(inOrder(entries, orderBy), page, perPage, (entry) => entry) };
  },

  readDirectoryEntry(call) {
    const { path } = call;
    const extension = extensionsOf(call).find(({ id }) => id === path.entryId);
    if (extension === undefined) return refuse(404, "ADG-122", { parameterName: "entryId" });
    return { status: 200, body: directoryEntryView(call, extension, true) };
  },

  readDirectoryFederation({ state, account, query }) {
    const { types = "All" } = query;
    const { federation } = account;
    if (federation === undefined || (types !== "All" && types !== federation.type)) refuse(404, "ADG-105");
    return { status: 200, body: federationView(state, account, federation) };
  },
};

const shown: readonly Extension["status"][] = ["Enabled", "Disabled", "NotActivated"];

// Whoever is hidden is so from colleagues, not from administrators. An app's extension is nobody to call.
function extensionsOf({
  state,
  account,
  caller,
}: Pick<Call<"readDirectoryEntry">, "state" | "account" | "caller">): readonly Extension[] {
  return state.extensions
    .find({ accountId: account.id, status: shown })
    .filter(({ type, hidden, id }) => type !== "ApplicationExtension" && type !== "CompanyExtension" && sees(caller, hidden, id));
}

function sees({ admin, extension }: Caller, hidden: boolean, id: string): boolean {
  return !hidden || admin || extension.id === id;
}

function fitsExtension(one: Extension, account: Account, filters: Schema<"DirectorySearch">): boolean {
  const { extensionType, extensionTypes, siteId, siteIds, department, extensionIds, accountIds } = filters;
  // Nobody here comes from an integration, and no number tells how it sends messages.
  const { integrationRoutingTypes, phoneNumberSmsAvailabilityStatuses, phoneNumberSmsCampaignIds } = filters;
  if (integrationRoutingTypes ?? phoneNumberSmsAvailabilityStatuses ?? phoneNumberSmsCampaignIds) return false;
  return (
    passes<string>(extensionType, directoryType(one.type)) &&
    (passes<string>(extensionTypes, one.type) || passes<string>(extensionTypes, directoryType(one.type))) &&
    passes(siteId, one.siteId) &&
    passes(siteIds, one.siteId) &&
    passes(department, one.contact?.department) &&
    passes(extensionIds, one.id) &&
    passes(accountIds, account.id)
  );
}

function pageOf<T>(found: readonly T[], page: number, perPage: number, view: (one: T) => Entry): Schema<"DirectoryEntryList"> {
  const start = (page - 1) * perPage;
  const records = found.slice(start, start + perPage).map(view);
  const place = records.length === 0 ? {} : { page, pageStart: start, pageEnd: start + records.length - 1 };
  const totals = { totalPages: Math.ceil(found.length / perPage), totalElements: found.length };
  return { paging: { perPage, ...place, ...totals }, records };
}
