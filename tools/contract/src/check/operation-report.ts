/** Something that does not keep to the contract. */
export interface Problem {
  /** Which input: `full`, `body/name: 4 is no string`. */
  readonly input: string;
  readonly what: string;
  /** The input itself. */
  readonly sent: unknown;
}

/** How an operation did. */
export interface OperationReport {
  readonly operation: string;
  /** Valid inputs that were accepted, and whose answers were right. */
  readonly accepted: number;
  /** Broken inputs that were refused. */
  readonly refused: number;
  readonly problems: readonly Problem[];
}

/** A problem in words, with the input as JSON. */
export function describeProblem({ input, what, sent }: Problem): string {
  const json = JSON.stringify(sent) ?? "undefined";
  return `${input}: ${what}\n  sent ${json.length > 600 ? `${json.slice(0, 600)}… (${json.length} signs)` : json}`;
}
