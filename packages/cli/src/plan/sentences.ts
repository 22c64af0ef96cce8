import type { Change } from "@ringwright/provisioning";
import { counted, inWords } from "../output/in-words.ts";
import type { PlanSummary, SummaryPerson, SummarySite } from "./summary.ts";

/** A person or a site of a plan. */
export type SummarySubject = SummaryPerson | SummarySite;

/** What may happen to people, in the order in which it is told, and its headline. */
export const events = { joins: "Joins", moves: "Moves", changes: "Changes", leaves: "Leaves" } as const;

/** What may happen to somebody. */
export type ToldEvent = keyof typeof events;

/** The events, in order. */
export const toldEvents = Object.keys(events) as readonly ToldEvent[];

/** The people of an event whom nothing hinders. */
export function peopleOf({ people }: PlanSummary, told: ToldEvent): SummaryPerson[] {
  return people.filter(({ event, lacks }) => event === told && lacks.length === 0);
}

/** The sites that are created or changed, and that nothing hinders. */
export function sitesOf({ sites }: PlanSummary): SummarySite[] {
  return sites.filter(({ lacks }) => lacks.length === 0);
}

/** The people and sites for which nothing is done, since something is missing. */
export function hindered({ sites, people }: PlanSummary): SummarySubject[] {
  return [...sites, ...people].filter(({ lacks }) => lacks.length > 0);
}

/** The name of somebody or something, and what they are known by. */
export function nameOf({ name, key }: Pick<SummarySubject, "name" | "key">): string {
  return name === key ? name : `${name} (${key})`;
}

/** A member's change, in words. */
export function changeOf({ member, before, after }: Change): string {
  if (before === undefined) return `${member}: ${after ?? "none"}`;
  return `${member}: ${before} -> ${after ?? "none"}`;
}

/** Somebody's changes. Names are told beside them, so those of somebody new are left out. */
export function changesOf({ event, changes, name, key }: SummarySubject): readonly Change[] {
  if (event !== "joins") return changes;
  return changes.filter(({ member, after }) => !(member.startsWith("name.") && name.includes(after ?? "")) && after !== key);
}

/** How many people are in which case. */
export function countsSentence(summary: PlanSummary): string {
  const { joins, moves, changes, leaves, stays } = summary.counts;
  const places = sitesOf(summary);
  const created = places.filter(({ event }) => event === "created").length;
  const parts = [
    say(joins, "joins", "join"),
    say(moves, "moves", "move"),
    say(changes, "changes", "change"),
    say(leaves, "leaves", "leave"),
    say(stays, "stays as they are", "stay as they are"),
    say(created, "site is created", "sites are created"),
    say(places.length - created, "site changes", "sites change"),
  ].flat();
  const hinders = say(hindered(summary).length, "lacks something", "lack something").map(
    (text) => `; ${text}, and nothing is done for them`,
  );
  return `${parts.join(", ") || "Nobody changes"}${hinders.join("")}.`;
}

function say(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}

/** What changes of somebody or something, and what to look at twice, a line each. */
export function linesOf(subject: SummarySubject): string[] {
  return [...changesOf(subject).map(changeOf), ...subject.notes.map((note) => `look twice: ${note}`)];
}

/** What it took to read the account. */
export function readingSentence({ accountId, server, reading }: PlanSummary): string {
  return `Account ${accountId} on ${server}, read with ${counted(reading.calls, "call")} in ${inWords(reading.tookMs)}.`;
}

/** What is billed. */
export function billedSentence({ billed }: PlanSummary): string {
  if (billed.length === 0) return "Nothing is billed.";
  return `Billed: ${billed.map(({ records, what, operation }) => `${records} ${what} (${operation})`).join("; ")}.`;
}

/** How long it takes at the service's limits, and how far that is from what can be. */
export function timesSentence({ times: { readingMs, totalMs, boundMs } }: PlanSummary): string {
  if (totalMs === 0) return "At the service's limits no call has to wait.";
  const total = `At the service's limits the last call is sent after ${inWords(totalMs)}`;
  const reading = readingMs > 0 ? `, ${inWords(readingMs)} of it to read the account` : "";
  return `${total}${reading}; no order of calls can be faster than ${inWords(boundMs)}.`;
}

/** Which permissions it takes, and which the app lacks. */
export function permissionsSentence({ permissions: { needed, held, lacking } }: PlanSummary): string {
  if (needed.length === 0) return "";
  if (lacking.length > 0) {
    return `The app lacks the ${permissionsIn(lacking)} (see the app's settings in the developer console).`;
  }
  const known =
    held === undefined
      ? `the session does not tell whether the app has ${needed.length === 1 ? "it" : "them"}`
      : "which the app has";
  return `It takes the app ${permissionsIn(needed)}, ${known}.`;
}

function permissionsIn(names: readonly string[]): string {
  return `permission${names.length === 1 ? "" : "s"} ${new Intl.ListFormat("en-GB").format(names)}`;
}

/** Whether there is nothing to send, and nobody lacks anything. */
export function isDone(summary: PlanSummary): boolean {
  return summary.calls.length === 0 && hindered(summary).length === 0;
}
