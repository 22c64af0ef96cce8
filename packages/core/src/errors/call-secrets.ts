import type { Operation } from "../call/operation.ts";
import { type Redact, removed } from "./redaction.ts";

/** A request, as far as it may hold secrets. */
export interface SentRequest {
  readonly operation: Pick<Operation, "path">;
  readonly url: string;
  /** Values by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What was sent: secrets, an Authorization header's value, or a request that may hold some. */
export type Sent = readonly string[] | string | SentRequest;

/** What looks for secrets. A page loads it later: most calls have nobody to tell anything. */
export interface SecretSearch {
  /** How the secrets in what was sent may be read. */
  waysToRead(sent: Sent): readonly string[];
  /** Takes them out of a text, and what shows by itself that it is one. */
  redact(text: string, ways: ReadonlySet<string>): string;
}

// Many calls may share one of these.
const mostUnread = 100;

/** Remembers what calls have sent in secret, and takes it out of what is told. Where the search is not there, all goes. */
export class CallSecrets {
  readonly #search: () => SecretSearch | undefined;
  readonly #ways: Set<string>;
  #withholdsWords = false;
  // Looked through when it is needed, which is never for most calls.
  #unread: Sent[];

  /**
   * @param search - what looks for them, if it is there by now
   * @param known - those of other calls
   */
  constructor(search: () => SecretSearch | undefined, known?: CallSecrets) {
    this.#search = search;
    this.#ways = new Set();
    this.#unread = [];
    if (known === undefined) return;
    known.#read();
    this.#ways = new Set(known.#ways);
    this.#unread = [...known.#unread];
    this.#withholdsWords = known.#withholdsWords;
  }

  /** What looks for them, if it is there by now. */
  protected get search(): SecretSearch | undefined {
    return this.#search();
  }

  /** Takes all secrets out of a text. One that is longer than anybody reads is cut: looking through it would hold up all else. */
  get redact(): Redact {
    return (text) => this.#redact(text);
  }

  /** Takes all secrets out of what the service says in its own words, or withholds it where they are not known. */
  get redactWords(): Redact {
    return (text) => (this.#withholdsWords && text !== "" ? removed : this.#redact(text));
  }

  /** Remembers secrets. */
  add(secrets: readonly string[]): void {
    this.#addLater(secrets);
  }

  /**
   * Remembers what an Authorization header holds: a token, or an app's secret.
   *
   * @param authorization - the header's value
   */
  addAuthorization(authorization: string): void {
    this.#addLater(authorization);
  }

  /** Remembers what a request holds in secret. */
  addRequest(request: SentRequest): void {
    this.#addLater(request);
  }

  /** Withholds the service's own words from now on: what was sent elsewhere cannot be looked for. */
  protected withholdWords(): void {
    this.#withholdsWords = true;
  }

  #addLater(sent: Sent): void {
    this.#unread.push(sent);
    if (this.#unread.length > mostUnread) this.#read();
  }

  #redact(text: string): string {
    return this.#read()?.redact(text, this.#ways) ?? (text && removed);
  }

  #read(): SecretSearch | undefined {
    const search = this.#search();
    if (search === undefined) return undefined;
    for (const sent of this.#unread.splice(0)) for (const way of search.waysToRead(sent)) this.#ways.add(way);
    return search;
  }
}
