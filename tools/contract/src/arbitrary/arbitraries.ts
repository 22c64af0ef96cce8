import fc from "fast-check";
import type { Json, JsonSchema, Schema } from "../schema/json-schema.ts";
import { mergeSchemas } from "../schema/merge-schemas.ts";
import type { FlatSchema, SchemaReader } from "../schema/schema-reader.ts";
import type { Validators } from "../schema/validators.ts";
import { listLength, lists } from "./lists.ts";
import { numbers } from "./numbers.ts";
import { objects } from "./objects.ts";
import { requireOften } from "./require-often.ts";
import { strings } from "./strings.ts";
import { longListLength, type Style } from "./style.ts";

/** The references on the way to a schema: what tells that it is inside itself. */
export type Trail = readonly string[];

// How often a schema may stand inside itself before its optional members are left out.
const deepestRecursion = 2;

/** Makes the values that schemas of one contract allow. */
export class Arbitraries {
  readonly #reader: SchemaReader;
  readonly #validators: Validators;

  constructor(reader: SchemaReader, validators: Validators) {
    this.#reader = reader;
    this.#validators = validators;
  }

  /**
   * Makes the values of a schema.
   *
   * @param schema - any of the contract, or one made of them
   * @param style - which of its values are wanted
   * @throws Error for a schema that the harness does not understand, or that allows nothing
   */
  of(schema: Schema, style: Style): fc.Arbitrary<unknown> {
    return this.#make(schema, style, []);
  }

  #make(schema: Schema, style: Style, trail: Trail): fc.Arbitrary<unknown> {
    const flat = this.#reader.flatten(schema);
    const inside = [...trail, ...flat.references];
    const plain = this.#plain(flat, style, inside);
    const arbitrary = style.size === "any" ? fc.oneof({ weight: 6, arbitrary: plain }, ...suggested(flat, style)) : plain;
    if (!needsCheck(flat)) return arbitrary;
    return requireOften(arbitrary, (value) => this.#validators.accepts(schema, value), `a value of ${nameOf(flat)}`);
  }

  #plain(flat: FlatSchema, style: Style, trail: Trail): fc.Arbitrary<unknown> {
    if (flat.const !== undefined) return fc.constant(flat.const);
    const { oneOf, anyOf, ...base } = flat;
    const branches = oneOf ?? anyOf;
    if (branches !== undefined) {
      const rest = oneOf === undefined || anyOf === undefined ? base : { ...base, anyOf };
      const ofBranch = (branch: FlatSchema): fc.Arbitrary<unknown> =>
        this.#make(merged(rest, branch), style, [...trail, ...branch.references]);
      return fc.oneof(...branches.map((branch) => ofBranch(this.#reader.flatten(branch))));
    }
    if (flat.enum !== undefined) return fc.constantFrom(...this.#enumerated(flat, style));
    return fc.oneof(...typesOf(flat, style).map((type) => this.#ofType(flat, type, style, trail)));
  }

  #enumerated(flat: FlatSchema, style: Style): readonly Json[] {
    const { references: _, ...schema } = flat;
    const allowed = (flat.enum ?? []).filter((value) => this.#validators.accepts(schema, value));
    const values = allowed.filter((value) => value !== null);
    if (allowed.length === 0) throw new Error(`${nameOf(flat)}: none of the enum's values is allowed`);
    return style.members === "some" || values.length === 0 ? allowed : values;
  }

  #ofType(flat: FlatSchema, type: string, style: Style, trail: Trail): fc.Arbitrary<unknown> {
    switch (type) {
      case "null":
        return fc.constant(null);
      case "boolean":
        return fc.boolean();
      case "integer":
      case "number":
        return numbers(flat, type, style);
      case "string":
        return strings(flat, style);
      case "array": {
        const items = flat.items ?? true;
        const length = listLength(flat, this.#reader.flatten(items), style);
        const itemStyle = length.maxLength > longListLength ? ({ members: "required", size: "any" } as const) : style;
        return lists(flat, length, this.#make(items, itemStyle, trail));
      }
      case "object":
        return objects(flat, recurses(trail) ? { ...style, members: "required" } : style, (member) =>
          this.#make(member, style, trail),
        );
      default:
        throw new Error(`${nameOf(flat)}: "${type}" is no type of JSON Schema`);
    }
  }
}

// The contract's own words: what a value is when it is left out, and what it may look like.
function suggested(flat: FlatSchema, style: Style): { weight: number; arbitrary: fc.Arbitrary<unknown> }[] {
  const { default: preset, example, examples = [], type } = flat;
  const isScalar = ![type ?? "object"].flat().some((one) => one === "object" || one === "array");
  const values = [preset, example, ...examples].filter(
    (value) => value !== undefined && (value !== null || style.members === "some"),
  );
  return isScalar && values.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...values) }] : [];
}

function typesOf(flat: FlatSchema, style: Style): readonly string[] {
  const types = [flat.type ?? impliedType(flat)].flat();
  const wanted = style.members === "some" ? types : types.filter((type) => type !== "null");
  const [first] = wanted;
  if (first === undefined) return types;
  return style.size === "any" ? wanted : [first];
}

function impliedType(flat: FlatSchema): string | readonly string[] {
  if (flat.properties !== undefined || flat.required !== undefined) return "object";
  if (flat.items !== undefined) return "array";
  if (flat.pattern !== undefined || flat.minLength !== undefined) return "string";
  return ["string", "integer", "boolean"];
}

// What is not built into the value is checked afterwards.
function needsCheck(flat: FlatSchema): boolean {
  return flat.oneOf !== undefined || flat.anyOf !== undefined || flat.not !== undefined || flat.dependentRequired !== undefined;
}

function merged(base: JsonSchema, branch: FlatSchema): JsonSchema {
  const { references: _, ...schema } = mergeSchemas(base, branch) as FlatSchema;
  return schema;
}

function recurses(trail: Trail): boolean {
  const last = trail.at(-1);
  return trail.filter((reference) => reference === last).length > deepestRecursion;
}

function nameOf(flat: FlatSchema): string {
  return flat.references[0] ?? "a schema without a name";
}
