import { differencesOf } from "../audit/differences.ts";
import type { Schema } from "../contract/schemas.ts";
import type { Account, AuditEntry } from "../state/types.ts";
import { given } from "./given.ts";

// Whoever calls is on this machine.
const clientIp = "127.0.0.1";

/** A change as the audit trail shows it. */
export function auditEventView({ company }: Account, entry: AuditEntry): Schema<"AuditEvent"> {
  const { id, eventTime, initiator, actionId, eventType, accountId, target } = entry;
  return {
    id,
    eventTime,
    ...given({ initiator }),
    actionId,
    eventType,
    accountId,
    accountName: company,
    target,
    clientIp,
    details: { parameters: auditParameters(entry) },
  };
}

/** What an entry tells in detail: `before.<kind>.<id>.<member>` and `after.<kind>.<id>.<member>`, or the name of a setting. */
export function auditParameters({ changes = [], omitted, settings = [] }: AuditEntry): Schema<"AuditParameter">[] {
  const parameters = changes.flatMap(({ kind, id, ...sides }) =>
    differencesOf(sides).flatMap(({ name, before, after }) => [
      ...(before === null ? [] : [{ key: `before.${kind}.${id}.${name}`, value: before }]),
      ...(after === null ? [] : [{ key: `after.${kind}.${id}.${name}`, value: after }]),
    ]),
  );
  const named = settings.map((value) => ({ key: "settingName", value }));
  return [...parameters, ...named, ...(omitted === undefined ? [] : [{ key: "omitted", value: String(omitted) }])];
}
