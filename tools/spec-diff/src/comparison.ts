import type { Place, Report } from "./change.ts";
import type { Json, JsonObject } from "./json.ts";

/** Who writes the value: the caller (`request`) or the service (`response`). It decides what is breaking. */
export type Direction = "request" | "response";

/** What comparing two schemas needs to know all the way down. */
export interface Comparison {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly direction: Direction;
  readonly report: Report;
  /** The pairs that are being compared at the moment: a type may hold itself. */
  readonly active: ReadonlySet<string>;
}

/** Compares two schemas, and what they hold: `compareSchemas`, for the parts that it is made of. */
export type SchemaComparer = (comparison: Comparison, before: Json | undefined, after: Json | undefined, place: Place) => void;
