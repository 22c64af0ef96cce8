import { inDigits } from "@ringwright/charts/in-digits";
import type { TopicRecord } from "../record/topic-record.ts";

/** A day as people read it: 29 November 2026. */
export function inWords(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
}

// Less than this is what a machine does by itself.
const quietCores = 0.3;

/** A paragraph on where figures come from: the commands, the day, the code, the machine, and what else it did. */
export function sourceOf({ commands, date, commit, seconds, machine, busyCores }: TopicRecord<unknown>): string {
  const { cores, cpu, system, node } = machine;
  const busy = busyCores > quietCores ? `; **other work kept ${inDigits(busyCores, 1)} of them busy when it began**` : "";
  return [
    `Made by ${commands.map((command) => `\`${command}\``).join(", ")}: ${inWords(date)}, at \`${commit}\`, in ${inDigits(seconds)} s on `,
    `${cores} cores of ${cpu}, ${system}, Node ${node.replace(/^v/, "")}${busy}.`,
  ].join("");
}

/** A table in Markdown: a name in each row, figures, and a note where the head has one more. */
export function markdownTable(head: readonly string[], figures: number, rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return [line(head), `|---|${"---:|".repeat(figures)}${"---|".repeat(head.length - 1 - figures)}\n`, ...rows.map(line)].join("");
}
