import type { Operation } from "../call/operation.ts";
import { pathValues } from "../request/path.ts";
import { type Redact, redact, removed } from "./redaction.ts";
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
  readonly #secrets = new Set<string>();
  #withholdsWords = false;
  // Looked through when it is needed, which is never for most calls.
  #unread: (() => readonly string[])[] = [];

  /**
   * @param known - secrets that nothing gives away by its name, or those of other calls
   */
  constructor(known: readonly string[] | SentSecrets = []) {
    if (known instanceof SentSecrets) {
      this.#secrets = new Set(known.#read());
      this.#withholdsWords = known.#withholdsWords;
    } else {
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
  readonly redact: Redact = (text) => {
    const safe = redact(removeSecrets(text.slice(0, mostRead), this.#read()));
    return text.length <= mostRead ? safe : `${safe.slice(0, -mostCutOff)}…`;
  };

  /** Takes all secrets out of what the service says in its own words, or withholds it where they are not known. */
  readonly redactWords: Redact = (text) => (this.#withholdsWords && text !== "" ? removed : this.redact(text));

  /** Remembers secrets. */
  add(secrets: readonly string[]): void {
    this.#addLater(() => secrets);
  }

  /**
   * Remembers what an Authorization header holds: a token, or an app's secret.
   *
   * @param authorization - the header's value
   */
  addAuthorization(authorization: string): void {
    this.#addLater(() => credentialsIn(authorization));
  }

  /** Remembers what a request holds in secret. */
  addRequest(request: SentRequest): void {
    this.#addLater(() => secretsIn(request));
  }

  #addLater(find: () => readonly string[]): void {
    this.#unread.push(find);
    if (this.#unread.length > mostUnread) this.#read();
  }

  #read(): ReadonlySet<string> {
    const unread = this.#unread;
    this.#unread = [];
    for (const find of unread) for (const secret of find()) for (const way of waysToRead(secret)) this.#secrets.add(way);
    return this.#secrets;
  }
}

function secretsIn({ operation, url, headers, body }: SentRequest): string[] {
  const query = valuesByName(new URL(url).searchParams);
  const named = secretsOf([pathValues(operation.path, url), query, headers, readBody(body)]);
  const { authorization } = headers;
  return authorization === undefined ? named : [...named, ...credentialsIn(authorization)];
}

function credentialsIn(authorization: string): string[] {
  const [scheme = "", credential = ""] = authorization.split(" ");
  return scheme.toLowerCase() === "basic" ? [credential, ...passwordOf(credential)] : [credential];
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
