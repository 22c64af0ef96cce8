import { styleText } from "node:util";
import type { PersonEvent, PersonPlan, Plan, SiteEvent, SubjectPlan } from "@ringwright/provisioning";
import { newTable } from "./table.ts";
import { counted, inWords } from "./words.ts";

/** What may happen to people, in the order in which it is told. */
const events = ["joins", "moves", "changes", "leaves"] as const;

const marks = { joins: "+", created: "+", moves: ">", changes: "~", leaves: "-", stays: "" } as const;
const colours = { joins: "green", created: "green", moves: "cyan", changes: "yellow", leaves: "red", stays: "dim" } as const;

// The others are counted.
const mostShown = 20;

/** What stands before somebody or a site that something happens to. */
export function markOf(event: PersonEvent | SiteEvent): string {
  return marks[event] === "" ? "" : styleText(colours[event], marks[event]);
}

/** Who joins, moves, changes and leaves, who lacks something, and how long it takes at the service's limits. */
export function planText(plan: Plan): string {
  const { calls, times } = plan;
  const table = newTable(["", plan.sites.length === 0 ? "Person" : "Person or site", "What changes"]);
  for (const event of ["created", "changes"] as const) {
    const sites = plan.sites.filter((site) => site.event === event && site.lacks.length === 0);
    fill(table, markOf(event), sites, changesOf);
  }
  for (const event of events) {
    fill(table, markOf(event), peopleOf(plan, event), changesOf);
  }
  fill(table, styleText("red", "!"), hindered(plan), ({ lacks }) => lacks.join("\n"));
  const rows = table.length === 0 ? "" : `${table.toString()}\n`;
  return `${countsSentence(plan)}\n${rows}${sendingSentence(calls.length, times)}`;
}

function sendingSentence(calls: number, { totalMs, boundMs }: Plan["times"]): string {
  if (calls === 0) return "There is nothing to send.";
  if (totalMs === 0) return `It takes ${counted(calls, "call")}, and the rate limits let all of them go at once.`;
  const last = `It takes ${counted(calls, "call")}, the last one after ${inWords(totalMs)} at the service's limits`;
  return `${last}; no order of calls can be faster than ${inWords(boundMs)}.`;
}

type Row = (subject: SubjectPlan) => string;

function fill(table: ReturnType<typeof newTable>, mark: string, subjects: readonly SubjectPlan[], row: Row): void {
  for (const subject of subjects.slice(0, mostShown)) table.push([mark, subject.name, row(subject)]);
  const more = subjects.length - mostShown;
  if (more > 0) table.push([mark, `and ${more} more`, ""]);
}

// Names stand beside them.
function changesOf({ event, changes, key }: SubjectPlan): string {
  return changes
    .filter(({ member, after }) => event !== "joins" || !(member.startsWith("name.") || after === key))
    .map(({ member, before, after }) => `${member} ${before === undefined ? "" : `${before} -> `}${after ?? "none"}`)
    .join(", ");
}

function countsSentence(plan: Plan): string {
  const parts = events.flatMap((event) => {
    const count = peopleOf(plan, event).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? event : event.slice(0, -1)}`];
  });
  const lacking = hindered(plan).length;
  const told = lacking === 0 ? "" : `; ${lacking} ${lacking === 1 ? "lacks" : "lack"} something, and nothing is done for them`;
  return `${parts.join(", ") || "Nobody changes"}${told}.`;
}

function peopleOf({ people }: Plan, event: PersonEvent): PersonPlan[] {
  return people.filter((person) => person.event === event && person.lacks.length === 0);
}

function hindered({ sites, people }: Plan): SubjectPlan[] {
  return [...sites, ...people].filter(({ lacks }) => lacks.length > 0);
}
