/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A JSON Schema 2020-12 as OpenAPI 3.1 has it, with the keywords that the harness understands. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly default?: Json;
  readonly example?: Json;
  readonly examples?: readonly Json[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly unevaluatedProperties?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
}

/** A schema; `true` allows everything, `false` nothing. */
export type Schema = JsonSchema | boolean;

const keywords = new Set<string>([
  ...["$ref", "type", "enum", "const", "default", "example", "examples", "allOf", "oneOf", "anyOf", "not", "pattern", "format"],
  ...["minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["items", "minItems", "maxItems", "uniqueItems", "properties", "required", "additionalProperties"],
  ...["unevaluatedProperties", "minProperties", "maxProperties", "dependentRequired"],
  // say nothing about values
  ...[
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "$schema",
    "$comment",
    "title",
    "description",
    "deprecated",
    "readOnly",
    "writeOnly",
    "discriminator",
    "externalDocs",
  ],
]);

/**
 * Refuses what the harness would pass over in silence.
 *
 * @param schema - one schema, without those inside it
 * @throws Error that names the keyword
 */
export function checkKeywords(schema: JsonSchema): void {
  for (const keyword of Object.keys(schema)) {
    if (keywords.has(keyword) || keyword.startsWith("x-")) continue;
    throw new Error(
      `The harness does not know the schema keyword "${keyword}"; teach tools/contract/src/arbitrary what it means`,
    );
  }
}
