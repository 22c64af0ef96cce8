import type { PointerOf } from "../contract/schema-pointers.ts";
import type { ExchangePart, Problem, ProblemDetails, ProblemKind } from "../problem.ts";
import type { Find, Look } from "../schema/look.ts";

/** What was found in a part of an exchange. */
export interface Finding extends Find {
  readonly part: ExchangePart;
}

/** Something found where no schema was walked through. */
export function finding(
  part: ExchangePart,
  path: Find["path"],
  found: string,
  expected: string,
  kind: ProblemKind = "broken",
): Finding {
  return { part, path, found, expected, kind };
}

/** What a walk has found, as findings of a part. */
export function findingsOf(part: ExchangePart, { finds }: Look): Finding[] {
  return finds.map((one) => ({ ...one, part }));
}

/** What a problem tells beside what was found. */
export type About = Pick<Problem, "operation" | "method" | "path" | "status">;

// An exchange that breaks at more places than this is no exchange of the contract's.
const most = 200;

/**
 * Makes problems of findings: those alike are one, with how many they are.
 *
 * @param findings - in the order of the exchange
 * @param about - the exchange
 * @param pointerOf - for problems with details
 */
export function problemsOf(findings: readonly Finding[], about: About, pointerOf?: PointerOf): Problem[] {
  const problems = new Map<string, Problem>();
  // Several parts of a schema may say the same of one place.
  const told = new Set<string>();
  for (const { part, path, found, expected, kind, ...more } of findings) {
    const names = path.map((step) => (typeof step === "number" ? step : shownName(step)));
    const place = pointerAt(names.map((step) => (typeof step === "number" ? "*" : step)));
    const key = [part, place, kind, found, expected].join("\n");
    const pointer = pointerAt(names);
    if (told.has(key + pointer)) continue;
    told.add(key + pointer);
    const known = problems.get(key);
    const details = pointerOf && part === "response.body" ? detailsOf(more, pointerOf) : undefined;
    if (known !== undefined) {
      problems.set(key, { ...known, count: known.count + 1, ...withDetails(known.details, details) });
    } else if (problems.size < most) {
      const message = `${about.operation ?? `${about.method} ${about.path}`}: ${part} ${pointer || "as a whole"}: found ${found}, expected ${expected}`;
      problems.set(key, {
        kind,
        ...about,
        part,
        pointer,
        place,
        found,
        expected,
        count: 1,
        message,
        ...withDetails(undefined, details),
      });
    }
  }
  return [...problems.values()];
}

function detailsOf({ schema, word }: Pick<Find, "schema" | "word">, pointerOf: PointerOf): ProblemDetails | undefined {
  const pointer = schema && pointerOf(schema);
  if (pointer === undefined) return undefined;
  return { schema: pointer, words: word !== undefined && /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(word) ? [word] : [] };
}

/** The details of two problems that are one: the words of both. */
export function withDetails(
  one: ProblemDetails | undefined,
  other: ProblemDetails | undefined,
): { readonly details?: ProblemDetails } {
  if (one === undefined || other === undefined) return one || other ? { details: (one ?? other) as ProblemDetails } : {};
  return { details: { ...one, words: [...new Set([...one.words, ...other.words])].sort() } };
}

function pointerAt(steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * A name as a message may show it: one that is made of words, as those of the contract are. Another one may be a token or a
 * number that stands in the wrong place.
 */
export function shownName(name: string): string {
  return name.length <= 40 &&
    /^[a-z]+([A-Z]+[a-z]*|\d{1,3}[A-Z][a-z]+|[_.-][a-z]+)*\d{0,3}$|^[A-Z][a-z]+(-[A-Z][a-z]+)*$/.test(name)
    ? name
    : "(hidden)";
}

/** A path as a message may show it: without what may be an id or a secret. */
export function shownPath(path: string): string {
  return path
    .split("/")
    .map((segment) => (segment === "" || /^([a-z]{1,20}(-[a-z]{1,20}){0,4}|v\d+(\.\d+)?|~)$/.test(segment) ? segment : "*"))
    .join("/");
}
