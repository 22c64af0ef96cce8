import { readFileSync } from "node:fs";

/** What the company file's schema is written with. */
interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Schemas;
  readonly additionalProperties?: false | Schema;
}

type Schemas = Readonly<Record<string, Schema>>;

const file = new URL("../company-file.schema.json", import.meta.url);
const heading = '// Generated from company-file.schema.json by "pnpm write-types". Do not edit: change the schema.\n';

/** The TypeScript of the schema's definitions: a named type each. */
export function companyTypes(): string {
  const { $defs } = JSON.parse(readFileSync(file, "utf8")) as { $defs: Schemas };
  const types = Object.entries($defs)
    .filter(([, schema]) => !isText(schema))
    .map(([name, schema]) => `\n${comment(schema, "")}${declaration(name, schema, $defs)}`);
  return heading + types.join("");
}

// What is text with a pattern is text to TypeScript: a name for it would say nothing.
function isText({ type }: Schema): boolean {
  return type === "string";
}

function declaration(name: string, schema: Schema, all: Schemas): string {
  if (schema.properties === undefined) return `export type ${name} = ${typeOf(schema, all)};\n`;
  const members = Object.entries(schema.properties).map(([member, its]) => {
    const optional = schema.required?.includes(member) ? "" : "?";
    return `${comment(its, "  ")}  readonly ${member}${optional}: ${typeOf(its, all)};\n`;
  });
  return `export interface ${name} {\n${members.join("")}}\n`;
}

function comment({ description }: Schema, indent: string): string {
  return description === undefined ? "" : `${indent}/** ${description} */\n`;
}

function typeOf(schema: Schema, all: Schemas): string {
  const { $ref, enum: words, anyOf, type, items, additionalProperties } = schema;
  if ($ref !== undefined) {
    const [name = "", , member] = $ref.slice("#/$defs/".length).split("/");
    if (member !== undefined) return typeOf(all[name]?.properties?.[member] ?? {}, all);
    return isText(all[name] ?? {}) ? "string" : name;
  }
  if (words !== undefined) return words.map((word) => JSON.stringify(word)).join(" | ");
  if (anyOf !== undefined) return anyOf.map((branch) => typeOf(branch, all)).join(" | ");
  if (isText(schema)) return "string";
  if (type === "array" && items !== undefined) return `readonly ${typeOf(items, all)}[]`;
  if (type === "object" && additionalProperties) return `{ readonly [name: string]: ${typeOf(additionalProperties, all)} }`;
  throw new Error(`no TypeScript is known for ${JSON.stringify(schema)}`);
}
