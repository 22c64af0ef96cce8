/** Which of the values that a schema allows are wanted. */
export interface Style {
  /** The optional members of objects: none of them, all of them, or some. */
  readonly members: "required" | "all" | "some";
  /** How long, how many, how great: anything allowed, or one end of it. */
  readonly size: "any" | "least" | "most";
}

// What stands for "most" where the contract sets no limit. URLs have to stay below the 16 KiB that Node takes as headers.
export const freeStringLength: number = 40;
export const freeArrayLength: number = 5;

/** A list longer than this gets plain items, so that a body stays small enough to send. */
export const longListLength: number = 30;
