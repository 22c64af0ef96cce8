/**
 * What a difference means. `broken`: what the contract says does not hold. `unknown`: something that the contract does not know,
 * such as a new member, and that it lets be. `new value`: an answer with a word that is not among those of an enum.
 */
export type ProblemKind = "broken" | "unknown" | "new value";

/** All kinds, the worst first. */
export const problemKinds: readonly ProblemKind[] = ["broken", "new value", "unknown"];

/** The part of an exchange that a problem is in. */
export type ExchangePart =
  | "request.path"
  | "request.query"
  | "request.header"
  | "request.body"
  | "response.status"
  | "response.header"
  | "response.body";

/** A difference between an exchange and the contract. It holds types and names, and never a value. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The operation's id; undefined for a request that leads to none. */
  readonly operation: string | undefined;
  readonly method: string;
  /** The operation's path with its parameters in braces; of a request that leads to none, what is no id of its own. */
  readonly path: string;
  /** The answer's status. */
  readonly status: number;
  readonly part: ExchangePart;
  /** A JSON pointer into the part: `/records/0/id`. Of several alike, the first. */
  readonly pointer: string;
  /** The pointer with `*` for each position: the same for the same problem of another exchange. */
  readonly place: string;
  /** The type of what is there. */
  readonly found: string;
  readonly expected: string;
  /** How often it is in the exchange: once for each record of a list. */
  readonly count: number;
  /** All of it in a sentence. */
  readonly message: string;
  /** With `details`, and of what an answer brings that is new: see {@link ProblemDetails}. */
  readonly details?: ProblemDetails;
}

/** What a change of the contract needs to know of what is new. */
export interface ProblemDetails {
  /** Where the published contract has the enum, or the object, as a JSON pointer: `/components/schemas/Extension`. */
  readonly schema: string;
  /**
   * New values that look like words of an enum: a letter, then up to 63 letters, digits, `_` and `-`. Others may be anybody's
   * text, and are only counted.
   */
  readonly words: readonly string[];
}
