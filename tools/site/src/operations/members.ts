import { nameOf, type OpenApiDocument, resolve, type Schema } from "@ringwright/generate/document";
import { table } from "./table.ts";

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
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly about: string;
}

/**
 * The members of a body as a table; those inside others by their path.
 *
 * @param depth - how deep it goes: 1 is the members alone
 * @param isRequest - whether it says what must be given
 */
export function memberTable(document: OpenApiDocument, schema: Schema, depth: number, isRequest: boolean): string {
  const members = membersOf(document, schema, depth);
  if (members.length === 0) return "";
  if (!isRequest)
    return table(
      ["member", "type", ""],
      members.map(({ path, type, about }) => [`\`${path}\``, type, about]),
    );
  const rows = members.map(({ path, type, required, about }) => [`\`${path}\``, type, required ? "yes" : "", about]);
  return table(["member", "type", "needed", ""], rows);
}

function membersOf(document: OpenApiDocument, schema: Schema, depth: number, above = "", seen: readonly string[] = []): Member[] {
  const merged = mergedOf(document, schema);
  const needed = new Set(merged.required);
  return Object.entries(merged.properties).flatMap(([name, property]) => {
    const { isList, item } = itemOf(document, property);
    const path = `${above}${name}${isList ? "[]" : ""}`;
    const member: Member = {
      path,
      type: typeText(document, property),
      required: needed.has(name),
      about: aboutOf(document, property),
    };
    const ref = item.$ref === undefined ? undefined : nameOf(item.$ref);
    const goesOn = depth > 1 && (ref === undefined || !seen.includes(ref));
    const inner = goesOn ? membersOf(document, item, depth - 1, `${path}.`, ref === undefined ? seen : [...seen, ref]) : [];
    return [member, ...inner];
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

function itemOf(document: OpenApiDocument, schema: Schema): { readonly isList: boolean; readonly item: Schema } {
  const { items } = resolve(document, schema);
  return items === undefined ? { isList: false, item: schema } : { isList: true, item: items };
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

const words: Readonly<Record<string, string>> = { string: "text", integer: "whole number", null: "nothing" };

/**
 * What is to be known of a value: its description, what it may be, its limits.
 *
 * @param schema - of the value
 */
export function aboutOf(document: OpenApiDocument, schema: Schema, description?: string): string {
  const own = resolve(document, schema) as TalkativeSchema;
  const value = (own.items === undefined ? own : resolve(document, own.items)) as TalkativeSchema;
  const values = value.enum?.map((one) => `\`${String(one)}\``).join(", ");
  const said = description ?? schema.description ?? own.description ?? "";
  return [said.trim(), values === undefined ? "" : `One of ${values}.`, limits(own), byDefault(own)].filter(Boolean).join(" ");
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
