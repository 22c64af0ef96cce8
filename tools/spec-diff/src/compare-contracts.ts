import { type Change, type ChangeLog, createChangeLog, type Place } from "./change.ts";
import { compareMembers, type Judge } from "./compare-members.ts";
import { compareOperations } from "./compare-operations.ts";
import { at, nameOf, operationsOf, reachedFrom } from "./contract.ts";
import { isSame, type JsonObject, keysOf, toObject } from "./json.ts";

/**
 * Tells what changed between two versions of the contract.
 *
 * @param before - the bundled contract as it was
 * @param after - the bundled contract as it is
 * @returns the changes, the gravest first; none where both say the same
 */
export function compareContracts(before: JsonObject, after: JsonObject): Change[] {
  const log = createChangeLog();
  compareOperations(log, before, after);
  compareTypeNames(log, before, after);
  compareRest(log, before, after);
  return log.changes();
}

const none: ReadonlySet<string> = new Set();

const contractPlace: Place = { subject: "contract", part: "", path: "" };

/** Types are exported under their names by each package whose operations use them. */
function compareTypeNames(log: ChangeLog, before: JsonObject, after: JsonObject): void {
  const known = typesByDomain(before);
  const now = typesByDomain(after);
  for (const domain of new Set([...known.keys(), ...now.keys()])) {
    const report = log.reporter(undefined, [domain]);
    const [old, fresh] = [known.get(domain) ?? none, now.get(domain) ?? none];
    const place = { ...contractPlace, subject: `@ringwright/${domain}` };
    const [lost, gained] = [old.difference(fresh), fresh.difference(old)];
    if (lost.size > 0) report("breaking", place, `no longer exports ${listed(lost)}`);
    if (gained.size > 0) report("addition", place, `exports ${listed(gained)} too`);
  }
}

function listed(types: ReadonlySet<string>): string {
  return `the ${types.size === 1 ? "type" : "types"} ${[...types].map((name) => `\`${name}\``).join(", ")}`;
}

function typesByDomain(document: JsonObject): Map<string, Set<string>> {
  const types = new Map<string, Set<string>>();
  for (const { domain, value } of operationsOf(document).values()) {
    const names = types.get(domain) ?? new Set();
    types.set(domain, names);
    for (const reference of reachedFrom(document, value)) {
      if (reference.startsWith("#/components/schemas/")) names.add(nameOf(reference));
    }
  }
  return types;
}

const rootJudges: Readonly<Record<string, Judge>> = {
  info: () => "wording",
  tags: () => "wording",
  security: () => "breaking",
  servers: (before, after) => (isSame(urls(before), urls(after)) ? "wording" : "note"),
};

/** What no operation holds: the document's own members, and components that nothing uses. */
function compareRest(log: ChangeLog, before: JsonObject, after: JsonObject): void {
  const report = log.reporter(undefined, []);
  compareMembers(report, contractPlace, before, after, new Set(["paths", "components"]), rootJudges);
  const reached = [reachedFrom(before, before["paths"] ?? null), reachedFrom(after, after["paths"] ?? null)] as const;
  for (const section of keysOf(before["components"], after["components"])) {
    for (const name of keysOf(toObject(before["components"])[section], toObject(after["components"])[section])) {
      const reference = `#/components/${section}/${name}`;
      if (isSame(at(before, reference), at(after, reference))) continue;
      if (reached[0].has(reference) || reached[1].has(reference)) continue;
      report("note", { ...contractPlace, subject: name }, `changed; no operation refers to it (${section})`);
    }
  }
}

function urls(servers: Parameters<Judge>[0]): string[] {
  return (Array.isArray(servers) ? servers : []).map((server) => String(toObject(server)["url"]));
}
