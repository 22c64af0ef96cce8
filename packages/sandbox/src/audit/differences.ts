import type { AuditChange } from "../state/types.ts";

/** A member of a record, as it was and as it is, as texts; null where it was not there. */
export interface Difference {
  /** With dots between the members of members. */
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

// What lets somebody in: of it is never told. The rest of what is kept is what the API shows.
const secrets: ReadonlySet<string> = new Set(["jwt", "password", "ivrPin"]);
// The entry says whose it is.
const understood: ReadonlySet<string> = new Set(["id", "accountId"]);

/** Which members of a record are others than before, in the order in which it has them. */
export function differencesOf({ before, after }: Pick<AuditChange, "before" | "after">): Difference[] {
  const found: Difference[] = [];
  compare(found, "", before, after);
  return found;
}

function compare(found: Difference[], place: string, before: object | undefined, after: object | undefined): void {
  const was = new Map(Object.entries(before ?? {}));
  const is = new Map(Object.entries(after ?? {}));
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    if (!secrets.has(name) && !understood.has(name)) compareMembers(found, place + name, was.get(name), is.get(name));
  }
}

function compareMembers(found: Difference[], name: string, was: unknown, is: unknown): void {
  if (isRecord(was) || isRecord(is)) {
    compare(found, `${name}.`, isRecord(was) ? was : undefined, isRecord(is) ? is : undefined);
  }
  const [before, after] = [textOf(was), textOf(is)];
  if (before !== after) found.push({ name, before, after });
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Records are told of by their members.
function textOf(value: unknown): string | null {
  if (value === undefined || isRecord(value)) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
