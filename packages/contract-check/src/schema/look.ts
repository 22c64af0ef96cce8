import type { Schema } from "../contract/contract.ts";
import type { ProblemKind } from "../problem.ts";

/** What was found at a place of a value. */
export interface Find {
  readonly kind: ProblemKind;
  /** Member names and positions, from the top. */
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
  /** Of a value that tells which of several alternatives was meant. */
  readonly tellsApart?: boolean;
  /** What would know the value, or the member, if it were not new. */
  readonly schema?: Schema;
  /** The new value itself. */
  readonly word?: string;
}

/** A walk through a value: where it is, and what it has found. */
export interface Look {
  readonly path: (string | number)[];
  readonly finds: Find[];
  /** Enums of answers are open, those of requests are not. */
  readonly side: "request" | "response";
}

/** Holds a value to a schema; what differs goes to the look's finds. */
export type Check = (value: unknown, look: Look) => void;

/** Begins a walk. */
export function lookAt(side: Look["side"], path: readonly (string | number)[] = []): Look {
  return { path: [...path], finds: [], side };
}

/** Notes what was found where the look is. */
export function find(
  look: Look,
  kind: ProblemKind,
  found: string,
  expected: string,
  more: Pick<Find, "tellsApart" | "schema" | "word"> = {},
): void {
  look.finds.push({ kind, path: [...look.path], found, expected, ...more });
}
