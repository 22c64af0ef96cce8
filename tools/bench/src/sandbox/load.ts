/** What the load's process is asked to do. */
export interface Load {
  readonly url: string;
  readonly work: Work;
  /** After so long no further call is made, or after so many. */
  readonly until: { readonly ms: number } | { readonly calls: number };
}

/** Reading one device, or creating an extension, again and again. */
export type Work = "read" | "create";

/** What came of it. */
export interface Loaded {
  readonly calls: number;
  readonly perSecond: number;
  /** How many extensions the server says that there are, afterwards. */
  readonly extensions: number;
}
