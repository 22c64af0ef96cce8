import { styleText } from "node:util";
import type { ApplyReport, PersonOutcome } from "@ringwright/provisioning";
import { counted, plain } from "../output/in-words.ts";
import { tableOf } from "../output/table.ts";
import { nameOf } from "../plan/sentences.ts";
import type { Output } from "../world.ts";

const fates = { failed: "failed", unknown: "unknown", lacks: "lacks something", notTried: "not tried", done: "done" } as const;
const colours = { failed: "red", unknown: "red", lacks: "red", notTried: "yellow", done: "green" } as const;
const order = Object.keys(fates) as readonly (keyof typeof fates)[];

/**
 * How applying went, as text: who is not done and why, who is done, and how many.
 *
 * @param output - where it will be shown
 */
export function reportText(output: Output, { people, calls }: ApplyReport): string {
  const sorted = order.flatMap((fate) => people.filter((person) => person.fate === fate));
  const rows = sorted.map((person) => [
    plain(nameOf(person)),
    person.event,
    styleText(colours[person.fate], fates[person.fate], { stream: output }),
    person.reasons.map(plain).join("\n"),
  ]);
  const table = rows.length === 0 ? "" : tableOf(output, ["Person", "Event", "Is", "Why"], rows);
  return `${table}${standing(people)}, with ${counted(calls, "call")}.\n`;
}

/** Where it stands, such as `3 of 5 people are done`. */
export function standing(people: readonly PersonOutcome[]): string {
  const done = people.filter(({ fate }) => fate === "done").length;
  return `${done} of ${counted(people.length, "person", "people")} ${people.length === 1 ? "is" : "are"} done`;
}
