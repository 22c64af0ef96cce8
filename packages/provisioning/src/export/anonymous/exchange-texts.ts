import { Fictions } from "./fictions.ts";
import { kindOfText } from "./kind-of-text.ts";

/** How texts are exchanged. */
export interface AnonymousOptions {
  /** Decides what is invented: the same for the same account. 1 when left out. */
  readonly random?: number;
}

type Visit = (member: string, text: string) => string;

/**
 * Exchanges all texts that tell whose a value is, members of whatever name that nobody knows to be harmless among them.
 *
 * @param value - plain data
 * @param names - of people, each by its parts
 */
export function exchangeTexts<T>(value: T, names: readonly (readonly string[])[], { random = 1 }: AnonymousOptions): T {
  const originals = new Set<string>();
  const note: Visit = (member, text) => {
    if (kindOfText(member, text) !== undefined) originals.add(text);
    return text;
  };
  walk("", value, note);
  const fictions = new Fictions(originals, random);
  for (const parts of names) fictions.join(parts);
  return walk("", value, (member, text) => {
    const kind = kindOfText(member, text);
    return kind === undefined ? text : fictions.instead(text, kind);
  }) as T;
}

function walk(member: string, value: unknown, visit: Visit): unknown {
  if (typeof value === "string") return visit(member, value);
  if (Array.isArray(value)) return value.map((one) => walk(member, one, visit));
  if (typeof value !== "object" || value === null) return value;
  // In a company file the members of these are names of fields.
  const hasNames = member === "customFields" && !("id" in value);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      if (hasNames) return [nameOfField(name, visit), walk("value", one, visit)];
      // The name of a way to ship is a word of the contract.
      return [name, walk(member === "method" ? member : name, one, visit)];
    }),
  );
}

function nameOfField(name: string, visit: Visit): string {
  return /^\d+$/.test(name) ? name : visit("displayName", name);
}
