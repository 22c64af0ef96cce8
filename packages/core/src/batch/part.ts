/** One id's part of an answer. */
export interface BatchPart {
  /** Which id it is about, where it says so. */
  readonly id: string | undefined;
  /** The HTTP status, where it has one. */
  readonly status: number | undefined;
  readonly statusText: string;
  readonly body: unknown;
  /** Whether the service refused the id; left out where the status says so. */
  readonly refused?: boolean;
}
