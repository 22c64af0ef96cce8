import { readFileSync } from "node:fs";
import { join } from "node:path";
import { barChart } from "@ringwright/charts/bar-chart";
import { inDigits } from "@ringwright/charts/in-digits";
import type { OpenApiDocument } from "@ringwright/generate/document";
import { type Badge, badge } from "./badges.ts";
import { operationCounts } from "./page/contract-sections.ts";
import { pageOf, sectionsOf } from "./page/page.ts";
import { pageFile, picturesFolder, root } from "./paths.ts";
import { type Records, readRecord } from "./record/topic-record.ts";
import { topicNames } from "./topics/topics.ts";

/**
 * Makes the page, its pictures and the badges of the records and the contract: the same files each time.
 *
 * @returns their texts, by their places from the repository's root
 * @throws Error when a topic has no record
 */
export function makeFiles(): Map<string, string> {
  const records = readRecords();
  const document = JSON.parse(readFileSync(join(root, "spec/dist/openapi.json"), "utf8")) as OpenApiDocument;
  const sections = sectionsOf(records, document);
  const files = new Map([[pageFile, pageOf(sections, records)]]);
  for (const { charts } of sections) {
    for (const [name, chart] of Object.entries(charts)) files.set(`${picturesFolder}/${name}.svg`, barChart(chart));
  }
  for (const [name, fact] of Object.entries(badgesOf(records, document))) {
    files.set(`${picturesFolder}/badges/${name}.svg`, badge(fact));
  }
  return files;
}

/** What the README's badges say: facts of the contract, of the records and of the packages. */
function badgesOf({ contract, fuzz }: Records, document: OpenApiDocument): Record<string, Badge> {
  const counts = Object.values(operationCounts(document));
  const open = counts.reduce((sum, one) => sum + one.open, 0);
  const all = counts.reduce((sum, one) => sum + one.open + one.advanced + one.internal, 0);
  const checked = contract.figures.packages.reduce((sum, { accepted, refused }) => sum + accepted + refused, 0);
  const { requests = 0, findings = 0 } = fuzz.figures;
  const core = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8")) as Manifest;
  return {
    operations: { label: "operations", message: `${all}, ${open} open to every app` },
    contract: { label: "contract checks", message: `${inDigits(checked)} passed` },
    fuzz: { label: "hostile requests", message: `${inDigits(requests)}, ${findings} findings` },
    openapi: { label: "OpenAPI", message: document.openapi },
    node: { label: "Node", message: core.engines.node.replace(">=", "≥ ") },
    licence: { label: "licence", message: core.license },
  };
}

interface Manifest {
  readonly license: string;
  readonly engines: { readonly node: string };
}

function readRecords(): Records {
  return Object.fromEntries(
    topicNames.map((name) => {
      const record = readRecord(name);
      if (record === undefined) throw new Error(`${name} has no record; run pnpm proof record --only ${name}`);
      return [name, record];
    }),
  ) as unknown as Records;
}
