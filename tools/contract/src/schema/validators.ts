import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schema } from "./json-schema.ts";
import { documentId } from "./schema-reader.ts";

/** What Ajv found first. */
export interface SchemaProblem {
  readonly text: string;
  /** The keyword that the value breaks. */
  readonly keyword: string;
}

/** Checks values with Ajv. Each schema is compiled once. */
export class Validators {
  readonly #strict: Ajv2020;
  readonly #coercing: Ajv2020;
  readonly #compiled = new Map<Ajv2020, WeakMap<object, ValidateFunction>>();

  /** @param components - the document's `components`, which references point into */
  constructor(components: unknown) {
    this.#strict = createAjv(components, false);
    this.#coercing = createAjv(components, true);
  }

  /** Whether a JSON value is what a schema asks for. */
  accepts(schema: Schema, value: unknown): boolean {
    return this.problem(schema, value) === undefined;
  }

  /** What is wrong with a JSON value, or undefined. */
  problem(schema: Schema, value: unknown): SchemaProblem | undefined {
    return this.#run(this.#strict, schema, value);
  }

  /**
   * What is wrong with a value that travelled as text, as parameters and form fields do, or undefined.
   *
   * @param value - made of strings; it may be changed
   */
  problemOfText(schema: Schema, value: unknown): SchemaProblem | undefined {
    // Coercion needs a place to put the new value, so the value gets a parent.
    return this.#run(this.#coercing, wrapped(schema), { value });
  }

  #run(ajv: Ajv2020, schema: Schema, value: unknown): SchemaProblem | undefined {
    const validate = this.#compile(ajv, schema);
    if (validate(value)) return undefined;
    return { text: ajv.errorsText(validate.errors, { dataVar: "" }), keyword: validate.errors?.[0]?.keyword ?? "" };
  }

  #compile(ajv: Ajv2020, schema: Schema): ValidateFunction {
    if (typeof schema === "boolean") return ajv.compile(schema);
    const compiled = this.#compiled.get(ajv) ?? new WeakMap<object, ValidateFunction>();
    this.#compiled.set(ajv, compiled);
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const validate = ajv.compile(schema);
    compiled.set(schema, validate);
    return validate;
  }
}

const wrappers = new WeakMap<object, Schema>();

function wrapped(schema: Schema): Schema {
  const key = typeof schema === "boolean" ? {} : schema;
  const wrapper = wrappers.get(key) ?? { type: "object", properties: { value: schema } };
  wrappers.set(key, wrapper);
  return wrapper;
}

function createAjv(components: unknown, coerceTypes: boolean): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, coerceTypes, validateSchema: false, addUsedSchema: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: documentId, components }, documentId);
  return ajv;
}
