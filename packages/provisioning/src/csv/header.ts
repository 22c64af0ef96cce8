import { nearestName } from "@ringwright/core";
import { isSecretField, secretAdvice } from "../check/secrets.ts";
import { wordsOf } from "../schema.ts";
import { clearableText } from "./cells.ts";
import { ambiguousHeaders, bareHeader, type Column, columns } from "./columns.ts";

/** A column of a table, with the header that the table gives it. */
export interface NamedColumn extends Column {
  readonly label: string;
}

/** What a header says. */
export type Heading =
  | { readonly column: NamedColumn; readonly isKey: boolean }
  | { readonly problem: string; readonly isSecret: boolean };

const customField = /^\s*(?:custom\s+)?field\s*:\s*(\S.*?)\s*$/is;
const keyMark = /\s*\(\s*key\s*\)\s*$/i;
const keys: readonly unknown[] = wordsOf("PersonKey");
const bySynonym: ReadonlyMap<string, Column> = new Map(columns.flatMap((its) => its.synonyms.map((synonym) => [synonym, its])));

/**
 * Finds out what a column holds, by its header.
 *
 * @param header - as the table has it, not empty
 */
export function readHeader(header: string): Heading {
  const label = header.replace(/\s+/g, " ").trim();
  const isKey = keyMark.test(label);
  const name = label.replace(keyMark, "");
  const field = customField.exec(name)?.[1];
  const column = field === undefined ? bySynonym.get(bareHeader(name)) : customColumn(field);
  if ((column === undefined || field !== undefined) && isSecretField(name)) {
    return { problem: `is refused: ${secretAdvice}`, isSecret: true };
  }
  if (column === undefined) return { problem: unknown(name), isSecret: false };
  if (!isKey || keys.includes(column.member[0])) return { column: { ...column, label: name }, isKey };
  return {
    problem: "cannot be what people are known by; mark E-mail, Extension number, Partner ID or Reference",
    isSecret: false,
  };
}

function customColumn(field: string): Column {
  return { header: `Custom field: ${field}`, synonyms: [], member: ["customFields", field], read: clearableText };
}

function unknown(name: string): string {
  const choice = ambiguousHeaders.get(bareHeader(name));
  if (choice !== undefined) return `may mean ${choice}; write which`;
  const nearest = bySynonym.get(nearestName(bareHeader(name), [...bySynonym.keys()]) ?? "");
  if (nearest !== undefined) return `is not known; is ${nearest.header} meant? If not, take the column out`;
  return `is not known; take it out. Known are ${columns.map(({ header }) => header).join(", ")}, and Custom field: with a name`;
}

/** How many of the headers are known. */
export function knownHeaders(headers: readonly string[]): number {
  return headers.filter((header) => {
    const heading = readHeader(header);
    return "column" in heading || heading.isSecret;
  }).length;
}
