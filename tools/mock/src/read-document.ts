import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** An OpenAPI document as parsed JSON. */
export type OpenApiDocument = Readonly<Record<string, unknown>>;

/** The bundled contract that `pnpm generate` writes. Found from this file, so the working directory does not matter. */
export const contractUrl: URL = new URL("../../../spec/dist/openapi.json", import.meta.url);

/**
 * Reads an OpenAPI document in one JSON file.
 *
 * @param source - a path or a file URL; the bundled contract when left out
 * @throws Error that names the file and what to do, when it is not there or is no OpenAPI document
 */
export function readDocument(source: string | URL = contractUrl): OpenApiDocument {
  const file = source instanceof URL ? fileURLToPath(source) : source;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    const advice = String(source) === contractUrl.href ? 'run "pnpm generate" first' : "name a bundled OpenAPI document in JSON";
    throw new Error(`No document at ${file}; ${advice}`, { cause });
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is no JSON (${(cause as Error).message}); name a bundled OpenAPI document in JSON`, { cause });
  }
  if (typeof document !== "object" || document === null || !("openapi" in document)) {
    throw new Error(`${file} is no OpenAPI document: it has no "openapi" member`);
  }
  return document as OpenApiDocument;
}
