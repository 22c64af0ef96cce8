import { type Event, parseEvents, YAMLException } from "js-yaml";
import { isSecretField } from "../check/secrets.ts";
import { type Source, Spots } from "../source.ts";
import type { ProblemList } from "../text/problem-list.ts";
import type { Dialect } from "./dialect.ts";
import { tagAdvice, ValueBuilder } from "./value-builder.ts";

const mostLevels = 20;

/**
 * Reads YAML as it is written: what is not in quotes stays text as well, so that the extension number 0101 keeps its zero and a
 * department NO its name. `null`, `~` and nothing are null.
 *
 * @param dialect - in JSON, `true` and `false` are no text
 * @returns undefined where there are problems
 */
export function readYaml(text: string, dialect: Dialect, problems: ProblemList): Source | undefined {
  const spots = new Spots(text);
  const before = problems.all.length;
  const events = eventsOf(text, dialect, spots, problems);
  if (events === undefined) return undefined;
  const builder = new ValueBuilder(text, dialect, events, spots, problems);
  const value = builder.build();
  if (problems.all.length > before) return undefined;
  return { value, spots, isTold: ![...builder.names].some(isSecretField) };
}

function eventsOf(text: string, dialect: Dialect, spots: Spots, problems: ProblemList): Event[] | undefined {
  try {
    const events = parseEvents(text, { maxDepth: mostLevels });
    if (dialect === "JSON") JSON.parse(text);
    return events;
  } catch (error) {
    if (error instanceof SyntaxError) {
      const advice =
        "a comment, a comma behind the last, or a word without double quotes is YAML; mend it, or name the file .yaml";
      problems.add(spots.at(jsonEnd(text)), "", `is no JSON from here: ${advice}`);
      return undefined;
    }
    if (!(error instanceof YAMLException)) throw error;
    problems.add(spots.at(error.mark?.position ?? 0), "", explain(error, dialect));
    return undefined;
  }
}

function explain({ reason }: YAMLException, dialect: Dialect): string {
  if (reason.includes("maxDepth")) return `is nested more than ${mostLevels} levels deep; no company needs that`;
  // Such a reason tells the tag, which may be the beginning of a password.
  if (reason.includes("tag")) return tagAdvice;
  return `is no ${dialect}: ${reason}`;
}

/** How far a text that is YAML is JSON as well, in characters; to a string with a thousand escapes at most. */
function jsonEnd(text: string): number {
  const token =
    /\s*(?:"[^"\\]*(?:\\.[^"\\]*){0,1000}"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?\b|true\b|false\b|null\b|,(?!\s*[\]}])|[:{}[\]])\s*/iy;
  let end = 0;
  while (token.test(text)) end = token.lastIndex;
  return end;
}
