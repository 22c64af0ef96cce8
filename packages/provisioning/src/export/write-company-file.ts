import { dump } from "js-yaml";
import type { CompanyExport, LeftOut } from "./company-export.ts";

/** What a company file is written in. */
export type CompanyFileForm = "yaml" | "json";

/**
 * Writes a company file: YAML with a comment for what is left out, or JSON, which has no comments. What looks like a number is in
 * quotes.
 *
 * @returns the file's text
 */
export function writeCompanyFile({ file, leftOut }: CompanyExport, form: CompanyFileForm): string {
  const { key, sites = [], people } = file;
  if (form === "json") return `${JSON.stringify({ key, ...(sites.length === 0 ? {} : { sites }), people }, null, 2)}\n`;
  const comments = leftOut.map((one) => `# ${describeLeftOut(one)}\n`);
  const told = comments.length === 0 ? "" : `#\n# Left out, since a company file cannot say it:\n${comments.join("")}`;
  const places = sites.length === 0 ? "" : `${blocks("sites", sites)}\n`;
  return `${schemaLine}\n${told}key: ${key}\n${places}${blocks("people", people)}`;
}

function blocks(name: string, entries: readonly object[]): string {
  return `${name}:\n${entries.map((entry) => indented(dump([entry], style))).join("\n")}`;
}

/** What is left out, in a line. */
export function describeLeftOut({ who, member, why }: LeftOut): string {
  return `${member === undefined ? who : `${who}, ${member}`}: ${why}`.replace(/\s+/g, " ");
}

// Each person and site is a block, what they have stands on a line.
const style = { flowLevel: 2, flowBracketPadding: true, quoteStyle: "double", lineWidth: -1, noRefs: true } as const;
const schemaLine = "# yaml-language-server: $schema=./node_modules/@ringwright/provisioning/company-file.schema.json";

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
