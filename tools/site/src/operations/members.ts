import { nameOf, type OpenApiDocument, resolve, type Schema } from "@ringwright/generate/document";
import { table } from "./table.ts";

const mostValues = 16;

/** What stands before the description of what must be given. */
export const needed = "**Needed.**";

/** What tables tell of a schema beside what generation reads. */
interface TalkativeSchema extends Schema {
  readonly format?: string;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly additionalProperties?: boolean | Schema;
}

/** A member of a body. */
interface Member {
  readonly name: string;
  /** How many members it is inside of. */
  readonly level: number;
  readonly type: string;
  readonly required: boolean;
  readonly about: string;
}

/**
 * The members of a body as a table; those inside others stand below them, and further in.
 *
 * @param depth - how deep it goes: 1 is the members alone
 * @param isRequest - whether it says what must be given
 */
export function memberTable(document: OpenApiDocument, schema: Schema, depth: number, isRequest: boolean): string {
  const members = membersOf(document, schema, depth);
  if (members.length === 0) return "";
  const rows = members.map(({ name, level, type, required, about }) => [
    `${"&emsp;".repeat(level)}\`${name}\``,
    type,
    isRequest && required ? `${needed} ${about}` : about,
  ]);
  return table(["member", "type", "meaning"], rows);
}

/** Whether a table of all members says more than one of the outermost. */
export function hasInner(document: OpenApiDocument, schema: Schema): boolean {
  return membersOf(document, schema, 2).some(({ level }) => level > 0);
}

function membersOf(document: OpenApiDocument, schema: Schema, depth: number, level = 0, seen: readonly string[] = []): Member[] {
  const { properties, required } = mergedOf(document, schema);
  const mustBe = new Set(required);
  return Object.entries(properties).flatMap(([name, property]) => {
    const item = itemOf(document, property);
    const member = {
      name,
      level,
      type: typeText(document, property),
      required: mustBe.has(name),
      about: aboutOf(document, property),
    };
    const ref = item.$ref === undefined ? undefined : nameOf(item.$ref);
    const ends = level + 1 >= depth || (ref !== undefined && seen.includes(ref));
    return [member, ...(ends ? [] : membersOf(document, item, depth, level + 1, ref === undefined ? seen : [...seen, ref]))];
  });
}

/** All members that a schema and its parts name. */
function mergedOf(
  document: OpenApiDocument,
  schema: Schema,
): { readonly properties: Record<string, Schema>; readonly required: readonly string[] } {
  const own = resolve(document, schema) as TalkativeSchema;
  const parts = (own.allOf ?? []).map((part) => mergedOf(document, part));
  // Of alternatives each member may be there, and none must.
  const alternatives = [...(own.oneOf ?? []), ...(own.anyOf ?? [])].map((part) => mergedOf(document, part));
  return {
    properties: Object.assign({}, ...[...alternatives, ...parts].map(({ properties }) => properties), own.properties),
    required: [...parts.flatMap(({ required }) => required), ...(own.required ?? [])],
  };
}

/** What a list holds; what is no list, itself. */
function itemOf(document: OpenApiDocument, schema: Schema): Schema {
  return resolve(document, schema).items ?? schema;
}

/**
 * The type of a value in a few words.
 *
 * @param schema - of the value
 */
export function typeText(document: OpenApiDocument, schema: Schema): string {
  const own = resolve(document, schema) as TalkativeSchema;
  if (own.items !== undefined) return `list of ${typeText(document, own.items)}`;
  if (own.properties !== undefined || own.allOf !== undefined) return "object";
  const types = [own.type ?? []].flat();
  const shown = types.map((type) => words[type] ?? type);
  if (own.enum !== undefined && types[0] === "string") return "text";
  return (shown.join(" or ") || "any") + (own.format === undefined ? "" : `, ${own.format}`);
}

const words: Readonly<Record<string, string>> = { string: "text", null: "nothing" };

/**
 * What is to be known of a value: its description, what it may be, its limits.
 *
 * @param schema - of the value
 */
export function aboutOf(document: OpenApiDocument, schema: Schema, description?: string): string {
  const own = resolve(document, schema) as TalkativeSchema;
  const value = (own.items === undefined ? own : resolve(document, own.items)) as TalkativeSchema;
  const values = value.enum === undefined ? undefined : valuesText(value.enum);
  const said = description ?? schema.description ?? own.description ?? "";
  return [said.trim(), values === undefined ? "" : `One of ${values}.`, limits(own), byDefault(own)].filter(Boolean).join(" ");
}

function valuesText(values: readonly unknown[]): string {
  const shown = values.slice(0, mostValues).map((one) => `\`${String(one)}\``);
  const more = values.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function limits({ minimum, maximum, maxLength, maxItems }: TalkativeSchema): string {
  const said = [
    ...(minimum !== undefined && maximum !== undefined ? [`${minimum} to ${maximum}`] : []),
    ...(minimum !== undefined && maximum === undefined ? [`at least ${minimum}`] : []),
    ...(minimum === undefined && maximum !== undefined ? [`at most ${maximum}`] : []),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(maxItems === undefined ? [] : [`at most ${maxItems} items`]),
  ].join(", ");
  return said === "" ? "" : `${said[0]?.toUpperCase()}${said.slice(1)}.`;
}

function byDefault({ default: value }: TalkativeSchema): string {
  return value === undefined ? "" : `\`${JSON.stringify(value)}\` when left out.`;
}
