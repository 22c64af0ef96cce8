import { checkKeywords, type JsonSchema, type Schema } from "./json-schema.ts";
import { mergeSchemas } from "./merge-schemas.ts";

/** A schema whose own `$ref` and `allOf` are resolved. Those inside it are not. */
export interface FlatSchema extends Omit<JsonSchema, "$ref" | "allOf"> {
  /** The references that were followed to get here: what a recursion is known by. */
  readonly references: readonly string[];
}

/** The prefix of references once a document was read, so that a schema means the same wherever it is used. */
export const documentId: string = "contract:";

/** Resolves schemas of one document, one level at a time. */
export class SchemaReader {
  readonly #document: unknown;
  readonly #flat = new WeakMap<JsonSchema, FlatSchema>();

  /** @param document - with absolute references: see `readContract` */
  constructor(document: unknown) {
    this.#document = document;
  }

  /**
   * Resolves a schema's own `$ref` and `allOf`. An answer is kept, so the same schema gives the same object again.
   *
   * @throws Error for a keyword that the harness does not know
   */
  flatten(schema: Schema): FlatSchema {
    if (typeof schema === "boolean") return { references: [], ...(schema ? {} : { not: true }) };
    const known = this.#flat.get(schema);
    if (known !== undefined) return known;

    checkKeywords(schema);
    const { $ref, allOf = [], ...rest } = schema;
    const parts = [...($ref === undefined ? [] : [this.resolve($ref) as Schema]), ...allOf].map((part) => this.flatten(part));
    const merged = [...parts, rest].reduce<JsonSchema>(mergeSchemas, {});
    const references = parts.flatMap((part) => part.references).concat($ref ?? []);
    const flat = { ...merged, references };
    this.#flat.set(schema, flat);
    return flat;
  }

  /**
   * Follows a reference.
   *
   * @throws Error for one that leads nowhere
   */
  resolve(reference: string): unknown {
    const steps = reference.replace(documentId, "").split("/").slice(1);
    let target: unknown = this.#document;
    for (const step of steps) {
      const name = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
      target = (target as Record<string, unknown> | undefined)?.[name];
    }
    if (target === undefined) throw new Error(`${reference} leads nowhere`);
    return target;
  }
}
