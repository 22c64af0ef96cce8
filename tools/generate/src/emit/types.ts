import openapiTypescript, { astToString } from "openapi-typescript";
import type { OpenApiDocument } from "../document.ts";
import { header } from "./header.ts";

/**
 * `types.gen.ts`: paths, components and operations as openapi-typescript writes them.
 *
 * @param document - a domain's part of the contract
 */
export async function emitTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTypescript(document as never, {
    defaultNonNullable: false, // a default is what the service fills in; a request may leave the member out
    silent: true,
  });
  return header + astToString(nodes);
}
