import { plain } from "../output/in-words.ts";
import {
  billedSentence,
  countsSentence,
  events,
  hindered,
  isDone,
  linesOf,
  nameOf,
  peopleOf,
  permissionsSentence,
  readingSentence,
  type SummarySubject,
  sitesOf,
  timesSentence,
  toldEvents,
} from "./sentences.ts";
import type { PlanSummary } from "./summary.ts";

// Longer lists are folded.
const mostOpen = 30;

/** A plan as Markdown, as GitHub has it: for a pull request. What comes from the file or the account stands as code. */
export function planMarkdown(summary: PlanSummary): string {
  const head = ["## Plan", "", countsSentence(summary), ""];
  if (isDone(summary)) return text([...head, "Nothing to do: everybody is as the file says.", "", readingSentence(summary)]);
  const who = summary.sites.length === 0 ? "person" : "person or site";
  return text([
    ...head,
    ...listed("Lacks something: nothing is done for them", who, "what is missing", hindered(summary), ({ lacks }) => lacks),
    ...listed("Sites", "site", "what changes", sitesOf(summary), linesOf),
    ...toldEvents.flatMap((event) => listed(events[event], "person", "what changes", peopleOf(summary, event), linesOf)),
    "### Calls",
    "",
    "| rate group | to read | to change |",
    "|---|---:|---:|",
    ...summary.groups.map(({ group, reading, changing }) => `| ${group} | ${reading} | ${changing} |`),
    "",
    ...[billedSentence, timesSentence, permissionsSentence, readingSentence].map((sentence) => `${sentence(summary)}  `),
  ]);
}

function listed<Subject extends SummarySubject>(
  title: string,
  who: string,
  what: string,
  subjects: readonly Subject[],
  linesOf: (subject: Subject) => readonly string[],
): string[] {
  if (subjects.length === 0) return [];
  const rows = subjects.map((subject) => `| ${code(nameOf(subject))} | ${linesOf(subject).map(code).join("<br>")} |`);
  const table = [`| ${who} | ${what} |`, "|---|---|", ...rows, ""];
  const headline = `### ${title} (${subjects.length})`;
  if (subjects.length <= mostOpen) return [headline, "", ...table];
  return [headline, "", "<details><summary>Show them</summary>", "", ...table, "</details>", ""];
}

/**
 * A text as code of Markdown, for a cell of a table. In code nothing is a link, a mention or markup. In a table a bar ends the cell
 * all the same, and a backslash before it can be the escape of another one: what holds a bar has all its signs as entities, which
 * nothing takes for markup.
 */
export function code(value: string): string {
  const shown = plain(value).trim();
  if (shown === "") return "";
  if (shown.includes("|")) return `<code>${shown.replace(signs, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

const signs = /[!-/:-@[-`{-~]/g;

function text(lines: readonly string[]): string {
  return `${lines.join("\n").replace(/(\s*\n)+$/, "")}\n`;
}
