import { type Change, kinds } from "./change.ts";
import type { Base } from "./find-base.ts";
import { type Levels, reaches } from "./proposal.ts";
import type { AppImpact } from "./uses.ts";

const titles = { breaking: "Breaking", addition: "Additions", note: "To note", wording: "Wording" } as const;

/** Operations that are named before the others are counted. */
const namedOperations = 3;

/**
 * Tells of changes, package by package: the gravest first, then operation by operation and type by type. What concerns
 * the document alone is told of at `@ringwright/spec`.
 */
export function printChanges(base: Base, changes: readonly Change[], levels: Levels): string {
  const where = `${base.name} (${base.commit.slice(0, 7)})`;
  if (changes.length === 0) return `The contract says what it said at ${where}.\n`;
  const counts = kinds.map((kind) => `${titles[kind].toLowerCase()} ${changes.filter((change) => change.kind === kind).length}`);
  const sections = [...levels].flatMap(([name, level]) => {
    const own = changes.filter((change) => (name === "@ringwright/spec" ? change.domains.length === 0 : reaches(change, name)));
    const rest = name === "@ringwright/spec" ? " (the contract itself: all of the above, and)" : "";
    return [`\n${name}: ${level}${own.length > 0 ? rest : ""}\n`, ...printKinds(own)];
  });
  return `The contract since ${where}: ${counts.join(", ")}.\n${sections.join("")}`;
}

/** Tells which apps the changes may break, and by which of them. */
export function printImpacts(impacts: readonly AppImpact[]): string {
  const lines = impacts.flatMap(({ file, hit, noted }) => {
    const notes = noted.length === 0 ? "" : `; to note ${noted.length}`;
    const told = hit.length === 0 ? "not hit" : `hit by ${hit.length} breaking ${hit.length === 1 ? "change" : "changes"}`;
    return [
      `  ${file}: ${told}${notes}\n`,
      ...hit.map(({ sentence, subject, operations }) => {
        const others = operations.filter((id) => id !== subject);
        return `    ${sentence}${others.length === 0 ? "" : ` (${others.join(", ")})`}\n`;
      }),
    ];
  });
  return lines.length === 0 ? "" : `\nApps\n${lines.join("")}`;
}

function printKinds(changes: readonly Change[]): string[] {
  return kinds.flatMap((kind) => {
    const told = changes.filter((change) => change.kind === kind);
    return told.length === 0 ? [] : [`  ${titles[kind]}\n`, ...printSubjects(told)];
  });
}

function printSubjects(changes: readonly Change[]): string[] {
  return [...Map.groupBy(changes, ({ subject }) => subject)].flatMap(([subject, own]) => {
    const operations = [...new Set(own.flatMap((change) => change.operations))].filter((id) => id !== subject);
    return [`    ${subject}${usedBy(operations)}\n`, ...own.map(({ sentence }) => `      ${sentence}\n`)];
  });
}

function usedBy(operations: readonly string[]): string {
  if (operations.length === 0) return "";
  const named = operations.slice(0, namedOperations).join(", ");
  const others = operations.length - namedOperations;
  return `, in ${named}${others > 0 ? ` and ${others} more` : ""}`;
}
