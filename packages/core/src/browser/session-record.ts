/** What a browser keeps of a session, in one record: so that who has no turn any more can change nothing. */
export interface SessionRecord {
  /** Who has the turn, or had it last. */
  readonly holder?: string | undefined;
  /** How often the holder has said that it is alive. */
  readonly beat?: number | undefined;
  /** The tokens as JSON. */
  readonly tokens?: string | undefined;
}

/** What stands under a session's key. */
export function sessionRecord(value: unknown): SessionRecord {
  return typeof value === "object" && value !== null ? value : {};
}
