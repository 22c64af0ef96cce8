import { readFileSync } from "node:fs";
import type { JsonObject } from "../../src/json.ts";

const text = readFileSync(new URL("../../../../spec/dist/openapi.json", import.meta.url), "utf8");

/** A copy of this repository's contract. */
export function realContract(): JsonObject {
  return JSON.parse(text) as JsonObject;
}
