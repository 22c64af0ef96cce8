import type { OpenApiDocument } from "@ringwright/mock";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Where a schema lies in a document, and Ajv's own view of it. */
export interface CompiledSchema {
  readonly pointer: string;
  readonly validate: ValidateFunction;
}

/**
 * Compiles the schemas of a document as they stand, past all of the harness's own reading, resolving and merging.
 *
 * @param document - an OpenAPI document
 * @param pointers - where the schemas lie
 */
export function compileSchemas(document: OpenApiDocument, pointers: readonly string[]): CompiledSchema[] {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "independent:", ...document });
  return pointers.map((pointer) => {
    const validate = ajv.getSchema(`independent:#${pointer}`);
    if (validate === undefined) throw new Error(`${pointer} leads nowhere`);
    return { pointer, validate };
  });
}

/** The pointers of all request bodies' schemas. */
export function bodyPointers(document: OpenApiDocument): string[] {
  const paths = document["paths"] as Record<string, Record<string, { requestBody?: { content: object } }>>;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      Object.keys(operation.requestBody?.content ?? {}).map(
        (media) => `/paths/${escaped(path)}/${method}/requestBody/content/${escaped(media)}/schema`,
      ),
    ),
  );
}

/** The pointers of all named schemas, those of answers too. */
export function componentPointers(document: OpenApiDocument): string[] {
  const { schemas } = document["components"] as { schemas: object };
  return Object.keys(schemas).map((name) => `/components/schemas/${escaped(name)}`);
}

function escaped(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}
