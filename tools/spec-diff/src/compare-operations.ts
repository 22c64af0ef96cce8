import type { ChangeLog, Place, Report } from "./change.ts";
import { compareAccess } from "./compare-access.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareMembers } from "./compare-members.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareResponses } from "./compare-responses.ts";
import { at, type Operation, operationsOf, reachedFrom } from "./contract.ts";
import { isSame, type JsonObject, toObject } from "./json.ts";
import { operationJudges, operationParts } from "./operation-judges.ts";

/** Compares all operations of two contracts: by their id, as their functions are named. */
export function compareOperations(log: ChangeLog, before: JsonObject, after: JsonObject): void {
  const known = operationsOf(before);
  const now = operationsOf(after);
  const renamed = findRenamed(known, now);
  const changed = changedComponents(before, after);
  for (const operation of known.values()) {
    const successor = renamed.get(operation.id) ?? now.get(operation.id);
    if (successor === undefined) {
      log.reporter(operation.id, [operation.domain])("breaking", placeOf(operation), `is gone: ${operation.address}`);
    } else if (
      !isSame(operation.value, successor.value) ||
      operation.address !== successor.address ||
      reachesAny(before, operation, changed)
    ) {
      const domains = [...new Set([operation.domain, successor.domain])];
      compareOperation(log.reporter(successor.id, domains), { before, after }, operation, successor);
    }
  }
  const successors = new Set([...renamed.values()].map(({ id }) => id));
  for (const operation of now.values()) {
    if (known.has(operation.id) || successors.has(operation.id)) continue;
    const method = operation.value["x-method"];
    const name = typeof method === "string" ? `, \`${method}\`` : "";
    log.reporter(operation.id, [operation.domain])("addition", placeOf(operation), `is new: ${operation.address}${name}`);
  }
}

function compareOperation(
  report: Report,
  documents: { readonly before: JsonObject; readonly after: JsonObject },
  before: Operation,
  after: Operation,
): void {
  const place = placeOf(after);
  if (before.id !== after.id) report("breaking", place, `was called \`${before.id}\``, { formerly: before.id });
  if (before.address !== after.address) report("breaking", place, `is at ${after.address} now; it was at ${before.address}`);
  if (before.domain !== after.domain) {
    report("breaking", place, `is in @ringwright/${after.domain} now; it was in @ringwright/${before.domain}`);
  } else if (!isSame(before.value["tags"], after.value["tags"])) report("wording", place, "has other tags");
  compareAccess(report, place, before.value["x-access"], after.value["x-access"]);
  compareMembers(report, place, before.value, after.value, operationParts, operationJudges);
  compareParameters({ ...documents, report }, place, before.value["parameters"], after.value["parameters"]);
  compareBodies({ ...documents, report }, place, before.value["requestBody"], after.value["requestBody"]);
  compareResponses({ ...documents, report }, place, before.value["responses"], after.value["responses"]);
}

/** References to what reads differently now. Operations that lead to none of them need no comparison. */
function changedComponents(before: JsonObject, after: JsonObject): Set<string> {
  const references = [before, after].flatMap((document) =>
    Object.entries(toObject(document["components"])).flatMap(([section, entries]) =>
      Object.keys(toObject(entries)).map((name) => `#/components/${section}/${name}`),
    ),
  );
  return new Set(references.filter((reference) => !isSame(at(before, reference), at(after, reference))));
}

function reachesAny(document: JsonObject, { value }: Operation, references: ReadonlySet<string>): boolean {
  return !reachedFrom(document, value).isDisjointFrom(references);
}

/** Operations that kept method and path and lost their id. */
function findRenamed(known: ReadonlyMap<string, Operation>, now: ReadonlyMap<string, Operation>): Map<string, Operation> {
  const renamed = new Map<string, Operation>();
  const fresh = new Map([...now.values()].filter(({ id }) => !known.has(id)).map((operation) => [operation.address, operation]));
  for (const { id, address } of known.values()) {
    const successor = fresh.get(address);
    if (!now.has(id) && successor !== undefined) renamed.set(id, successor);
  }
  return renamed;
}

function placeOf({ id }: Operation): Place {
  return { subject: id, part: "", path: "" };
}
