import type { Operation } from "../call/operation.ts";
import { pathValues } from "../request/path.ts";
import { hasSecretParameter, type Redact, redact, removed } from "./redaction.ts";
import { removeSecrets, waysToRead } from "./remove-secrets.ts";
import { secretsOf } from "./secrets-of.ts";

/** A request, as far as it may hold secrets. */
export interface SentRequest {
  readonly operation: Pick<Operation, "path">;
  readonly url: string;
  /** Values by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

type ReadCredentials = (authorization: string) => readonly string[];

// In characters. At the end of what is cut a secret may have lost its own end, and not be known by the rest: so that goes as well.
const mostRead = 8192;
const mostCutOff = 4096;
// Many calls may share one of these.
const mostUnread = 100;

/**
 * What calls have sent in secret: their tokens, and whatever has the name of a password, a PIN, a secret, a token, a code or
 * the like in a body, a path, a query or a header. Errors, hooks and traces repeat none of it, whatever the service or a
 * fetch says. Printed, it shows nothing.
 */
export class SentSecrets {
  readonly #ways: Set<string>;
  readonly #readCredentials: ReadCredentials;
  #withholdsWords = false;
  // Looked through when it is needed, which is never for most calls.
  #unread: (() => readonly string[])[] = [];

  /**
   * @param known - secrets that nothing gives away by its name, or those of other calls
   */
  constructor(known: readonly string[] | SentSecrets = []) {
    if (known instanceof SentSecrets) {
      this.#ways = new Set(known.#read());
      this.#readCredentials = known.#readCredentials; // who knows of each other mostly sends the same credentials
      this.#withholdsWords = known.#withholdsWords;
    } else {
      this.#ways = new Set();
      this.#readCredentials = credentialsReader();
      this.add(known);
    }
  }

  /** For what was sent elsewhere: as it cannot be looked for, the service's own words are withheld. */
  static unknown(): SentSecrets {
    const secrets = new SentSecrets();
    secrets.#withholdsWords = true;
    return secrets;
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
    this.#addLater(() => waysToReadEach(secrets));
  }

  /**
   * Remembers what an Authorization header holds: a token, or an app's secret.
   *
   * @param authorization - the header's value
   */
  addAuthorization(authorization: string): void {
    this.#addLater(() => this.#readCredentials(authorization));
  }

  /** Remembers what a request holds in secret. */
  addRequest(request: SentRequest): void {
    this.#addLater(() => {
      const named = waysToReadEach(secretsIn(request));
      const { authorization } = request.headers;
      return authorization === undefined ? named : [...named, ...this.#readCredentials(authorization)];
    });
  }

  #addLater(find: () => readonly string[]): void {
    this.#unread.push(find);
    if (this.#unread.length > mostUnread) this.#read();
  }

  #redact(text: string): string {
    const safe = redact(removeSecrets(text.slice(0, mostRead), this.#read()));
    return text.length <= mostRead ? safe : `${safe.slice(0, -mostCutOff)}…`;
  }

  #read(): ReadonlySet<string> {
    const unread = this.#unread;
    this.#unread = [];
    for (const find of unread) for (const way of find()) this.#ways.add(way);
    return this.#ways;
  }
}

// Finds how credentials may be read, and keeps what it found last: whoever sends a token sends it again and again.
function credentialsReader(): ReadCredentials {
  let latest = "";
  let ways: readonly string[] = [];
  return (authorization) => {
    if (authorization !== latest) {
      ways = waysToReadEach(credentialsIn(authorization));
      latest = authorization;
    }
    return ways;
  };
}

function waysToReadEach(secrets: readonly string[]): string[] {
  return secrets.flatMap(waysToRead);
}

// By their names; its credentials are read apart.
function secretsIn({ operation: { path }, url, headers: { authorization: _, ...headers }, body }: SentRequest): string[] {
  const values = hasSecretParameter(path) ? pathValues(path, url) : undefined;
  const query = url.includes("?") ? valuesByName(new URL(url).searchParams) : undefined;
  return secretsOf([values, query, headers, readBody(body)]);
}

// The header as a whole too: in Base64 a token looks otherwise behind its scheme.
function credentialsIn(authorization: string): string[] {
  const [scheme = "", credential = ""] = authorization.split(" ");
  const password = scheme.toLowerCase() === "basic" ? passwordOf(credential) : [];
  return [authorization, credential, ...password];
}

// Of Basic credentials: what follows the first colon (RFC 7617).
function passwordOf(credential: string): string[] {
  try {
    const [, ...password] = atob(credential).split(":");
    return password.length === 0 ? [] : [password.join(":")];
  } catch {
    return []; // no Base64
  }
}

function readBody(body: string | undefined): unknown {
  if (body === undefined) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return valuesByName(new URLSearchParams(body));
  }
}

function valuesByName(parameters: URLSearchParams): Record<string, string[]> {
  const values: Record<string, string[]> = Object.create(null);
  for (const name of parameters.keys()) values[name] = parameters.getAll(name);
  return values;
}
