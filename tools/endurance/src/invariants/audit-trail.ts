import type { Company } from "./company.ts";

// As the service has it.
const mostEntries = 10_000;
// Whatever a change was like: texts are cut, and there are not many of them.
const longestEntry = 200_000;
const secret = /"(jwt|password|ivrPin)":/;

/** What the audit trail tells of that it should not, or should no longer; and entries that tell nothing. */
export function* idleTales({ auditTrail }: Company): Generator<string> {
  for (const [accountId, some] of Map.groupBy(auditTrail.values(), (entry) => entry.accountId)) {
    if (some.length > mostEntries) yield `accounts ${accountId}: ${some.length} entries in its trail, ${mostEntries} at most`;
  }
  for (const entry of auditTrail.values()) {
    const { id, changes = [], settings = [] } = entry;
    if (changes.length + settings.length === 0) yield `auditTrail ${id}: tells of no change`;
    const text = JSON.stringify(entry);
    if (secret.test(text)) yield `auditTrail ${id}: tells a secret`;
    if (text.length > longestEntry) yield `auditTrail ${id}: has ${text.length} characters, ${longestEntry} at most`;
  }
}
