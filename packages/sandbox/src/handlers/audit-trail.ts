import type { Schema } from "../contract/schemas.ts";
import { passes } from "../http/filters.ts";
import { invalid } from "../http/refusal.ts";
import type { AuditEntry } from "../state/types.ts";
import { auditEventView, auditParameters } from "../views/audit-event.ts";
import type { Topic } from "./types.ts";

const dayMs = 86_400_000;
const longestDays = 180;
const usualPerPage = 100;

/** What was changed in the account, by whom and when. */
export const auditTrail: Topic<"searchAuditTrail"> = {
  searchAuditTrail({ state, account, body = {}, nowMs }) {
    const found = state.auditTrail
      .find({ accountId: account.id })
      .filter(within(body, nowMs))
      .filter((entry) => fitsSearch(entry, body))
      .reverse();
    const { page = 1, perPage = usualPerPage } = body;
    const shown = found.slice((page - 1) * perPage, page * perPage);
    const paging = {
      ...(shown.length === 0 ? {} : { page }),
      ...{ perPage, total: Math.ceil(found.length / perPage), totalFound: found.length },
    };
    return { status: 200, body: { records: shown.map((entry) => auditEventView(account, entry)), paging } };
  },
};

function within(search: Schema<"AuditTrailSearch">, nowMs: number): (entry: AuditEntry) => boolean {
  const toMs = search.eventTimeTo === undefined ? nowMs : Date.parse(search.eventTimeTo);
  const fromMs = search.eventTimeFrom === undefined ? toMs - dayMs : Date.parse(search.eventTimeFrom);
  if (fromMs > toMs) invalid("eventTimeFrom", "eventTimeFrom must not be later than eventTimeTo");
  const oldestMs = nowMs - longestDays * dayMs;
  return ({ eventTime }) => {
    const atMs = Date.parse(eventTime);
    return atMs >= Math.max(fromMs, oldestMs) && atMs <= toMs;
  };
}

function fitsSearch(entry: AuditEntry, search: Schema<"AuditTrailSearch">): boolean {
  const { actionId, initiator, target } = entry;
  const { initiatorIds, targetIds, siteId, actionIds, excludeActionIds = [], searchString = "" } = search;
  if (!passes(initiatorIds, initiator?.extensionId) || !passes(targetIds, target.objectId)) return false;
  if (!passes(siteId, target.siteId) || !passes(actionIds, actionId) || excludeActionIds.includes(actionId)) return false;
  const wanted = searchString.toLowerCase();
  if (wanted === "") return true;
  const texts = [initiator?.name, initiator?.role, initiator?.extensionNumber, target.name, target.extensionNumber];
  const values = auditParameters(entry).map(({ value }) => value);
  return [...texts, ...values].some((text) => text?.toLowerCase().includes(wanted) === true);
}
