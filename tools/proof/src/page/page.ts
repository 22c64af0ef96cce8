import type { OpenApiDocument } from "@ringwright/generate/document";
import type { Records } from "../record/topic-record.ts";
import { topicNames } from "../topics/topics.ts";
import { barsTable, countBars } from "./bars.ts";
import { benchSections } from "./bench-sections.ts";
import { contractSection, operationsSection, standInsSection } from "./contract-sections.ts";
import { faultSections } from "./fault-sections.ts";
import type { Section } from "./section.ts";
import { sourceOf } from "./words.ts";

/** All parts of the page, in the order in which they are read. */
export function sectionsOf(records: Records, document: OpenApiDocument): Section[] {
  return [
    operationsSection(document),
    contractSection(records),
    standInsSection(records),
    ...faultSections(records),
    ...benchSections(records),
  ];
}

/** The page in Markdown. */
export function pageOf(sections: readonly Section[], records: Records): string {
  const minutes = Math.ceil(topicNames.reduce((sum, name) => sum + records[name].seconds, 0) / 60);
  const { all, missed } = countBars(records);
  return [
    "<!-- Made by `pnpm proof` from tools/proof/records. Do not edit. -->\n",
    "# Proof\n",
    "What was tried and measured, each figure with the command that makes it, the day, the code and the machine. `pnpm proof` makes this page and its pictures from the records in [tools/proof/records](../tools/proof/records), and `pnpm check` fails where they are not what the records give. " +
      `\`pnpm proof record\` makes the records anew, in ${minutes} minutes, or those of one topic: \`pnpm proof record --only cpu\`. Of tests that are run by themselves the counts are in \`reports/\` of their package, as \`figures\`. [Benchmarks](benchmarks.md) tells how the figures of speed and size are taken, and how far to trust them; where other work kept the machine busy, a figure of speed says little, and the record tells.\n`,
    ...sections.map(sectionText),
    `## Bars\n\nWhat our own figures should be at most, or at least: ${all - missed} of ${all} are met, and ${missed} are missed. A missed bar fails nothing, and is told here as plainly as the others.\n\n${barsTable(records)}`,
  ].join("\n");
}

function sectionText({ heading, text, charts, record }: Section): string {
  const pictures = Object.entries(charts).map(([file, { title }]) => `![${title}](pictures/${file}.svg)`);
  const [lead = "", ...others] = text;
  const source = record === undefined ? "Made by `pnpm proof`, from the contract itself." : sourceOf(record);
  return [`## ${heading}`, lead, ...pictures, ...others.map((one) => one.trimEnd()), source].join("\n\n").concat("\n");
}
