import type { ParameterObject } from "../../src/contract/document.ts";
import type { OperationFacts } from "../../src/contract/operation.ts";
import type { RequestParts } from "./service.ts";

/** A request, as `call` and `send` of `service.ts` take it. */
export interface ExampleRequest extends RequestParts {
  readonly method: string;
  /** After `/restapi`, with its query. */
  readonly path: string;
}

/**
 * The request that the contract's examples make up: their ids, the query and headers that must be there, the first body.
 *
 * @param operation - which
 * @param values - parameters of the path that shall be others
 */
export function exampleRequest(operation: OperationFacts, values: Readonly<Record<string, string>> = {}): ExampleRequest {
  const { method, parameters, requestBody } = operation;
  const place = (name: string): readonly Example[] => parameters.filter((parameter) => parameter.in === name);
  const path = place("path").reduce(
    (filled, { name, example }) => filled.replace(`{${name}}`, values[name] ?? String(example)),
    operation.path.replace("/restapi", ""),
  );
  const required = (name: string) => place(name).flatMap((one) => (one.required ? [[one.name, String(one.example)]] : []));
  const query = new URLSearchParams(required("query"));
  const [mediaType, media] = Object.entries((requestBody?.content ?? {}) as Record<string, Media>)[0] ?? [];
  const body = Object.values(media?.examples ?? {})[0]?.value;
  return {
    method,
    path: query.size === 0 ? path : `${path}?${query}`,
    headers: Object.fromEntries(required("header")) as Record<string, string>,
    ...(body === undefined ? {} : { body: mediaType === "application/json" ? body : new URLSearchParams(body) }),
  };
}

interface Example extends ParameterObject {
  readonly example?: unknown;
}

interface Media {
  readonly examples?: Readonly<Record<string, { readonly value: Record<string, string> }>>;
}
