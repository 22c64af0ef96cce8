import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "../document.ts";
import { header } from "./header.ts";
import { unknownValue, withOpenEnums } from "./open-enums.ts";
import { withTextIds } from "./text-ids.ts";

/**
 * `types.gen.ts` of a package that calls: paths, components and operations as openapi-typescript writes them. An enum of an
 * answer is open.
 *
 * @param document - a domain's part of the contract
 */
export function emitTypes(document: OpenApiDocument): Promise<string> {
  return typesOf(withOpenEnums(document));
}

/**
 * `types.gen.ts` of who answers: enums are what it may say, and ids of requests are texts.
 *
 * @param document - the contract
 */
export function emitAnswererTypes(document: OpenApiDocument): Promise<string> {
  return typesOf(withTextIds(document));
}

async function typesOf(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTypescript(document as never, {
    defaultNonNullable: false, // a default is what the service fills in; a request may leave the member out
    silent: true,
    transform: (schema) => (unknownValue in schema ? anyOther(schema.type === "string") : undefined),
  });
  return header + astToString(nodes);
}

// `string & {}`: a plain `string` would swallow the known values, and editors would not propose them.
function anyOther(isText: boolean): ts.TypeNode {
  const { factory, SyntaxKind } = ts;
  const type = factory.createKeywordTypeNode(isText ? SyntaxKind.StringKeyword : SyntaxKind.NumberKeyword);
  return factory.createParenthesizedType(factory.createIntersectionTypeNode([type, factory.createTypeLiteralNode([])]));
}
