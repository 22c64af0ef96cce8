import { styleText } from "node:util";
import type { ApplyReport, Outcome } from "@ringwright/provisioning";
import { counted, plain } from "../output/in-words.ts";
import { tableOf } from "../output/table.ts";
import { nameOf } from "../plan/sentences.ts";
import type { Output } from "../world.ts";

/** What is told of a report. */
type Reported = Pick<ApplyReport, "sites" | "people" | "calls">;

const fates = { failed: "failed", unknown: "unknown", lacks: "lacks something", notTried: "not tried", done: "done" } as const;
const colours = { failed: "red", unknown: "red", lacks: "red", notTried: "yellow", done: "green" } as const;
const order = Object.keys(fates) as readonly (keyof typeof fates)[];

/**
 * How applying went, as text: who is not done and why, who is done, and how many.
 *
 * @param output - where it will be shown
 */
export function reportText(output: Output, { sites, people, calls }: Reported): string {
  const sorted = order.flatMap((fate) => [...sites, ...people].filter((outcome) => outcome.fate === fate));
  const rows = sorted.map((outcome) => [
    plain(nameOf(outcome)),
    outcome.event,
    styleText(colours[outcome.fate], fates[outcome.fate], { stream: output }),
    outcome.reasons.map(plain).join("\n"),
  ]);
  const table =
    rows.length === 0 ? "" : tableOf(output, [sites.length === 0 ? "Person" : "Person or site", "Event", "Is", "Why"], rows);
  return `${table}${standing({ sites, people })}, with ${counted(calls, "call")}.\n`;
}

/** Where it stands, such as `3 of 5 people are done`. */
export function standing({ sites, people }: Pick<ApplyReport, "sites" | "people">): string {
  const ofPeople = doneOf(people, "person", "people");
  if (sites.length === 0) return ofPeople;
  const ofSites = doneOf(sites, "site", "sites");
  return people.length === 0 ? ofSites : `${ofSites}, ${ofPeople}`;
}

function doneOf(outcomes: readonly Outcome[], one: string, many: string): string {
  const done = outcomes.filter(({ fate }) => fate === "done").length;
  return `${done} of ${counted(outcomes.length, one, many)} ${outcomes.length === 1 ? "is" : "are"} done`;
}
