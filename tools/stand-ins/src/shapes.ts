import type { OpenApiDocument } from "@ringwright/mock";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Answer } from "./answer.ts";
import { closeSchemas } from "./close-schemas.ts";

const documentId = "document:";

type Node = Readonly<Record<string, unknown>>;

/**
 * What answers look like by a document: Ajv over the document, past the sandbox's own check, Prism's, and the harness's
 * reading of schemas. It is stricter than they are: members that the document does not know are none of the shape.
 */
export class Shapes {
  readonly #document: OpenApiDocument;
  readonly #ajv = new Ajv2020({ strict: false, validateSchema: false });
  /** Where the operations lie, by their ids. */
  readonly #operations: ReadonlyMap<string, string>;
  readonly #validators = new Map<string, ValidateFunction>();

  /** @param document - an OpenAPI document in one piece */
  constructor(document: OpenApiDocument) {
    this.#document = document;
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ $id: documentId, ...closeSchemas(document) });
    this.#operations = new Map(
      Object.entries(document["paths"] as Record<string, Record<string, { operationId?: string }>>).flatMap(([path, item]) =>
        Object.entries(item).flatMap(([method, { operationId }]) =>
          operationId === undefined ? [] : [[operationId, pointer("", "paths", path, method)] as const],
        ),
      ),
    );
  }

  /**
   * Where an answer is not of the shape that the document gives it.
   *
   * @param operationId - what was asked
   * @param answer - of either stand-in
   * @returns what is wrong, in words; empty when nothing is
   */
  problems(operationId: string, answer: Answer): string[] {
    const { status, mediaType, text } = answer;
    const place = this.#follow(pointer(this.#operations.get(operationId) ?? "", "responses", String(status)));
    if (place === undefined) return [`the contract has no answer ${status} of ${operationId}`];
    const types = Object.keys((this.#at(place)?.["content"] ?? {}) as Node);
    if (types.length === 0) return text === "" ? [] : [`the answer ${status} has a body, and the contract none`];
    if (mediaType === undefined || !types.includes(mediaType)) {
      return [`the answer ${status} is ${mediaType ?? "of no type"}, and by the contract ${types.join(" or ")}`];
    }
    if (!/[/+]json$/.test(mediaType)) return [];
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      return [`the answer ${status} is no JSON: ${text.slice(0, 80)}`];
    }
    const validate = this.#validator(pointer(place, "content", mediaType, "schema"));
    return validate(body) ? [] : [`the answer ${status} breaks the contract: ${this.#ajv.errorsText(validate.errors)}`];
  }

  #validator(place: string): ValidateFunction {
    const validate = this.#validators.get(place) ?? this.#ajv.compile({ $ref: `${documentId}#${encoded(place)}` });
    this.#validators.set(place, validate);
    return validate;
  }

  // Where something really lies: the answers that operations share are references.
  #follow(place: string): string | undefined {
    const node = this.#at(place);
    const reference = node?.["$ref"];
    return typeof reference === "string" ? this.#follow(reference.slice(1)) : node && place;
  }

  #at(place: string): Node | undefined {
    const names = place.split("/").slice(1);
    return names.reduce<Node | undefined>(
      (node, name) => node?.[name.replaceAll("~1", "/").replaceAll("~0", "~")] as Node | undefined,
      this.#document,
    );
  }
}

function pointer(place: string, ...names: readonly string[]): string {
  return [place, ...names.map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

// A pointer in a URI's fragment.
function encoded(place: string): string {
  return place.split("/").map(encodeURIComponent).join("/");
}
