import type { ProposedChange } from "@ringwright/contract-check";
import { formatPatch, structuredPatch } from "diff";
import { isMap, isSeq, type Node, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import type { Spec, SpecFile, SpecPlace } from "./spec-folder.ts";

/** A patch of the contract's files. */
export interface ContractPatch {
  /** A unified diff, as `git apply` takes it in the folder above the contract's. */
  readonly text: string;
  /** How many changes it has. */
  readonly made: number;
  /** Changes whose place is in none of the files. */
  readonly left: readonly ProposedChange[];
}

/** A text that goes into a file. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

type MemberChange = Extract<ProposedChange, { kind: "member" }>;

/**
 * Makes a patch of changes. It puts lines in where they belong, and leaves comments, order and form of all others alone.
 *
 * @param spec - the contract's files
 * @param changes - as `proposeChanges` gives them
 */
export function patchOf(spec: Spec, changes: readonly ProposedChange[]): ContractPatch {
  const edits = new Map<SpecFile, Insertion[]>();
  const left: ProposedChange[] = [];
  // All members of an object at once: where it has none yet, they share what is put before them.
  for (const same of Map.groupBy(changes, ({ kind, schema }) => `${kind} ${schema}`).values()) {
    const place = spec.find(same[0]?.schema ?? "");
    const insertion = place && insertionOf(place, same);
    if (insertion === undefined) left.push(...same);
    else edits.set(place?.file as SpecFile, [...(edits.get(place?.file as SpecFile) ?? []), insertion]);
  }
  const text = [...edits]
    .sort(([a], [b]) => (a.path < b.path ? -1 : 1))
    .map(([{ path, text: before }, insertions]) => {
      const patch = structuredPatch(`a/${path}`, `b/${path}`, before, insertInto(before, insertions));
      return formatPatch(patch).replace(/^=+\n/, "");
    })
    .join("");
  return { text, made: changes.length - left.length, left };
}

function insertionOf({ file, node }: SpecPlace, changes: readonly ProposedChange[]): Insertion | undefined {
  const values = changes.flatMap((change) => (change.kind === "value" ? [change.value] : []));
  if (values.length > 0) {
    const list = node.get("enum", true);
    return isSeq(list) ? intoList(file.text, list, values) : undefined;
  }
  const members = changes.filter((change) => change.kind === "member");
  const properties = membersOf(node);
  const schemas = Object.fromEntries(members.map((member) => [member.name, schemaOf(member)]));
  return properties === undefined ? intoMap(file.text, node, { properties: schemas }) : intoMap(file.text, properties, schemas);
}

// Those that the schema itself says, or a part that is written in it.
function membersOf(node: YAMLMap): YAMLMap | undefined {
  const own = node.get("properties", true) as unknown;
  if (isMap(own)) return own;
  const parts = node.get("allOf", true) as unknown;
  const within = isSeq(parts) ? parts.items.map((part) => (isMap(part) ? part.get("properties", true) : undefined)) : [];
  return within.findLast((part) => isMap(part));
}

// What it means is for people to find out.
function schemaOf({ types }: MemberChange): object {
  const met = types.includes("number") ? types.filter((type) => type !== "integer") : types;
  const type = met.length === 1 ? met[0] : met;
  return {
    ...(type === "null" ? {} : { type }),
    description: "Met in answers of the service; what it means is not known yet.",
    ...(met.includes("array") ? { items: {} } : {}),
  };
}

function intoList(text: string, list: YAMLSeq, values: readonly string[]): Insertion {
  const [first, last] = [list.items[0], list.items.at(-1)] as [Node, Node];
  if (list.flow) return { at: last.range?.[1] ?? 0, text: values.map((value) => `, ${inFlow(value)}`).join("") };
  const dash = text.lastIndexOf("-", first.range?.[0]);
  const indent = " ".repeat(dash - lineStart(text, dash));
  return afterLineOf(
    text,
    last,
    values.map((value) => `${indent}- ${inFlow(value)}`),
  );
}

function intoMap(text: string, map: YAMLMap, members: Readonly<Record<string, unknown>>): Insertion {
  if (map.flow) {
    const end = text.slice(0, (map.range?.[1] ?? 1) - 1).trimEnd().length;
    const added = Object.entries(members).map(([name, value]) => `${inFlow(name)}: ${inFlow(value)}`);
    return { at: end, text: `${map.items.length === 0 ? " " : ", "}${added.join(", ")}` };
  }
  const first = map.items[0]?.key as Node;
  const start = first.range?.[0] ?? 0;
  const indent = " ".repeat(start - lineStart(text, start));
  const lines = stringify(members, { lineWidth: 0 }).trimEnd().split("\n");
  return afterLineOf(
    text,
    map,
    lines.map((line) => indent + line),
  );
}

// Behind what a line says in a comment.
function afterLineOf(text: string, node: Node, lines: readonly string[]): Insertion {
  const end = text.slice(0, node.range?.[1]).trimEnd().length;
  const next = text.indexOf("\n", end);
  return { at: next === -1 ? text.length : next, text: lines.map((line) => `\n${line}`).join("") };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset) + 1;
}

function inFlow(value: unknown): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
}

function insertInto(text: string, insertions: readonly Insertion[]): string {
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((whole, { at, text: added }) => whole.slice(0, at) + added + whole.slice(at), text);
}
