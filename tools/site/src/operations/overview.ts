import { type Domain, domains } from "@ringwright/generate/contract";
import { frontMatter } from "../documents/document-page.ts";
import { type Entry, type Topic, topicsOf } from "./catalogue.ts";
import { operationLink } from "./operation-page.ts";
import { table } from "./table.ts";

/** The page with all operations. */
export function operationsOverview(entries: readonly Entry[]): string {
  return [
    frontMatter({
      title: "Operations",
      description: `All ${entries.length} operations of the contract, each with a page of its own.`,
      outline: [2, 3],
    }),
    `# Operations\n\n`,
    `The contract has ${entries.length} operations. Each has a page: what it does, what it takes and answers, what it costs of the rate `,
    "limits, who may call it, and its call in TypeScript, by curl and by the command. Those that every app may call come first.\n\n",
    "Coming from another SDK, search for the name you know: each page has the operation's names in the others.\n\n",
    ...domains.map((domain) => domainPart(entries, domain)),
  ].join("");
}

function domainPart(entries: readonly Entry[], domain: Domain): string {
  return `## ${domain}\n\n${topicsOf(entries, domain).map(topicPart).join("")}`;
}

function topicPart({ title, entries }: Topic): string {
  const domain = entries[0]?.domain;
  const rows = entries.map(({ operation }) => [
    operationLink(operation.operationId, operation.summary),
    `\`${operation["x-method"]}\``,
    operation["x-throttling-group"],
    operation["x-access"],
  ]);
  return `### ${title} {#${domain}-${title.toLowerCase().replaceAll(" ", "-")}}\n\n${table(["operation", "facade", "rate group", "access"], rows)}\n`;
}
