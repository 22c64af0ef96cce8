import { styleText } from "node:util";
import { inWords, plain } from "../output/in-words.ts";
import { tableOf } from "../output/table.ts";
import type { Output } from "../world.ts";
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

const colours = { joins: "green", moves: "cyan", changes: "yellow", leaves: "red" } as const;

/**
 * A plan as text.
 *
 * @param output - where it will be shown: it decides on colours and width
 */
export function planText(output: Output, summary: PlanSummary): string {
  const head = [readingSentence(summary), countsSentence(summary)].map((line) => `${plain(line)}\n`).join("");
  if (isDone(summary)) return `${head}Nothing to do: everybody is as the file says.\n`;
  const places = sitesOf(summary);
  const lacking = hindered(summary);
  const sections = [
    section(
      output,
      `Sites (${places.length})`,
      "cyan",
      ["Site", "What changes"],
      grouped(places, (site) => linesOf(site).map(plain)),
    ),
    ...toldEvents.map((event) => {
      const people = peopleOf(summary, event);
      const rows = grouped(people, (person) => linesOf(person).map(plain));
      return section(output, `${events[event]} (${people.length})`, colours[event], ["Person", "What changes"], rows);
    }),
    section(
      output,
      `Lacks something (${lacking.length}): nothing is done for them`,
      "red",
      [summary.sites.length === 0 ? "Person" : "Person or site", "What is missing"],
      grouped(lacking, ({ lacks }) => lacks.map(plain)),
    ),
    section(output, "Calls", "bold", ["Rate group", "To read", "To change", "Last one after"], groupRows(summary)),
  ];
  const permissions = permissionsSentence(summary);
  const tail = [billedSentence(summary), timesSentence(summary), ...(permissions === "" ? [] : [permissions])];
  return `${head}${sections.join("")}\n${tail.map((line) => `${plain(line)}\n`).join("")}`;
}

function section(
  output: Output,
  title: string,
  colour: Parameters<typeof styleText>[0],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return "";
  return `\n${styleText(colour, title, { stream: output })}\n${tableOf(output, head, rows)}`;
}

// People to whom the same happens share a row: a whole site that moves is one.
function grouped<Subject extends SummarySubject>(
  subjects: readonly Subject[],
  linesOf: (subject: Subject) => readonly string[],
): string[][] {
  const alike = Map.groupBy(subjects, (subject) => linesOf(subject).join("\n"));
  return [...alike].map(([lines, those]) => [those.map((person) => plain(nameOf(person))).join("\n"), lines]);
}

function groupRows({ groups, calls }: PlanSummary): string[][] {
  return groups.map(({ group, reading, changing }) => {
    const last = calls.findLast((call) => call.group === group);
    return [group, String(reading), String(changing), last === undefined ? "" : inWords(last.atMs)];
  });
}
