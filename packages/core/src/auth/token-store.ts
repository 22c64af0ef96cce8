/** The tokens of a session. */
export interface Tokens {
  readonly accessToken: string;
  /** Renews the session, once. Left out where the app may not refresh. */
  readonly refreshToken: string | undefined;
  /** When the access token expires, in milliseconds since the epoch. */
  readonly expiresAtMs: number;
  /** How long the access token was good for when it was given out, in milliseconds. */
  readonly lifetimeMs: number;
  /** The id of the extension that the session belongs to, where the service said it. */
  readonly ownerId: string | undefined;
  /** What the app may do, as the service said it: names of permissions, with blanks between them. */
  readonly scope?: string;
  /** A hash of the server, the app and the login. Tokens are used only by the login that they were given to. */
  readonly login: string;
}

/** One of several who share a token store, as the others see it. */
export interface StoreMember {
  /**
   * Says whether calls with the saved access token are under way here: before the first of them leaves, and when the last has
   * come home.
   */
  tell(underWay: boolean): Promise<void>;
  /** Whether others have said that calls of theirs are under way. */
  othersCall(): Promise<boolean>;
  /** Whether somebody runs exclusive work. */
  isTaken(): Promise<boolean>;
}

/**
 * Where the tokens of one session are kept. Several clients, also of several processes, may share a store: a refresh
 * token works once, so whoever refreshes does it inside `exclusive`, after a look at what the others have saved.
 */
export interface TokenStore {
  /** What was saved last, or undefined. */
  load(): Promise<Tokens | undefined>;
  /** Takes the place of what was saved before, wholly or not at all. */
  save(tokens: Tokens): Promise<void>;
  /** Forgets what was saved. */
  clear(): Promise<void>;
  /**
   * Runs work while nobody else who shares the store runs theirs. A holder that died must not keep the others out for ever.
   *
   * @param work - what to run
   * @param signal - ends the wait for the turn, and nothing else: work that has begun is let finish
   * @returns what the work returns
   */
  exclusive<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /**
   * Says when somebody else has saved or cleared the tokens. Left out where the store cannot know.
   *
   * @param listener - called then
   * @returns ends it
   */
  watch?(listener: () => void): () => void;
  /**
   * Lets those who share the store see each other, so that whoever renews the tokens, which ends the old access token at once,
   * can let the others' calls come home first. Left out, each sees its own calls alone.
   */
  join?(): StoreMember;
}

/**
 * Whether a text can be a token: visible ASCII only. Fetch refuses a header with anything else, and shows it in its error.
 *
 * @param text - as it came from the service or from a store
 */
export function isToken(text: unknown): text is string {
  return typeof text === "string" && /^[\x21-\x7e]+$/.test(text);
}
