import type { BodyObject, OpenApiDocument } from "@ringwright/generate/document";
import { resolve } from "@ringwright/generate/document";

/** An example of a body. */
export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

interface Medium {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly summary?: string; readonly value: unknown }>>;
}

/** The examples of a body, in the contract's order. */
export function examplesOf(document: OpenApiDocument, body: BodyObject | undefined): Example[] {
  const medium = Object.values(body?.content ?? {})[0] as Medium | undefined;
  if (medium === undefined) return [];
  if (medium.example !== undefined) return [{ summary: "Example", value: medium.example }];
  return Object.values(medium.examples ?? {})
    .map((one) => resolve(document, one))
    .map(({ summary = "Example", value }) => ({ summary, value }));
}
