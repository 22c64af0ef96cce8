import type { OperationId } from "./contract/operation.ts";

/** A request that the sandbox has seen, with its answer. */
export interface SeenRequest {
  /** The request id of the answer. */
  readonly id: string;
  /** When it came, on the sandbox's clock. */
  readonly atMs: number;
  readonly method: string;
  /** With its query, without a token. */
  readonly path: string;
  /** What it asked for; undefined for a path that leads nowhere. */
  readonly operation: OperationId | undefined;
  /** The extension that called; undefined without a token. */
  readonly extensionId: string | undefined;
  /** The answer's status; undefined where a fault cut the connection before there was one. */
  readonly status: number | undefined;
  /** The code of the refusal. */
  readonly errorCode: string | undefined;
  /** How much of the answer was sent: a fault may cut the connection, or truncate the answer. */
  readonly sent: "whole" | "half" | "nothing";
  /** How the request breaks the contract, which is why it was refused; undefined where it does not, or nobody looked at it. */
  readonly requestViolation: string | undefined;
  /** Whether the answer was held to the contract. Paths that lead nowhere and answers of a fault are not. */
  readonly checked: boolean;
  /** How the answer breaks the contract; undefined where it does not, or was not checked. */
  readonly violation: string | undefined;
  /** The start of the request's body, without passwords; none for the token service and for paths that lead nowhere. */
  readonly requestBody: string;
  /** The start of the answer's body, without passwords; none for the token service. */
  readonly answerBody: string;
}

const keptRequests = 500;
const keptCharacters = 10_000;

// Of the query of any request, also of those of the token service that belong into its body.
const secretParameters: ReadonlySet<string> = new Set([
  "access_token",
  "refresh_token",
  "token",
  "assertion",
  "client_secret",
  "code",
  "code_verifier",
  "password",
  "pin",
]);

// Of bodies. A client under test may write them otherwise, and may put a list where a text belongs.
const secretMembers: readonly string[] = ["password", "ivrpin", "pin"];
const secretInBody = new RegExp(
  `("(?:${secretMembers.join("|")})"\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.)*"?|\\[[^\\]]*\\]?|\\{[^}]*\\}?|[^\\s,}]+)`,
  "gi",
);
// Lists tell their own address with the query that they were asked with.
const secretInLink = new RegExp(`([?&](?:${[...secretParameters].join("|")})=)[^&#"\\s\\\\]*`, "gi");

/** Whether a parameter is kept as `***` alone. */
export function isSecretParameter(name: string): boolean {
  return secretParameters.has(name.toLowerCase());
}

/** Whether a member of a body, at any depth, is kept as `***` alone. */
export function isSecretMember(name: string): boolean {
  return secretMembers.includes(name.toLowerCase());
}

/** The last requests, newest last. */
export class RequestLog {
  #seen: SeenRequest[] = [];
  #forgotten = 0;
  readonly #watchers = new Set<(request: SeenRequest) => void>();

  /** The last requests, five hundred at least where there were so many; the newest last. */
  get list(): readonly SeenRequest[] {
    return this.#seen;
  }

  /** How many older ones are no longer kept. */
  get forgotten(): number {
    return this.#forgotten;
  }

  /** Adds a request, and tells whoever watches. */
  add(request: SeenRequest): void {
    // Cut in steps: shifting a long list on each request is slow.
    if (this.#seen.length >= 2 * keptRequests) {
      this.#forgotten += this.#seen.length - keptRequests;
      this.#seen = this.#seen.slice(-keptRequests);
    }
    this.#seen.push(request);
    for (const watcher of this.#watchers) watcher(request);
  }

  /** Calls `watcher` with each request to come, until the function that it returns is called. */
  watch(watcher: (request: SeenRequest) => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** Forgets all. */
  clear(): void {
    this.#seen = [];
    this.#forgotten = 0;
  }
}

/**
 * A request's body as the log keeps it: its start, without secrets. What was sent to a path that leads nowhere may have been
 * meant for the token service.
 */
export function requestBodyForLog(operation: OperationId | undefined, body: string | undefined): string {
  return operation === undefined ? "" : answerBodyForLog(operation, body);
}

/** An answer's body as the log keeps it: its start, without secrets. */
export function answerBodyForLog(operation: OperationId | undefined, body: string | undefined): string {
  if (body === undefined || operation === "requestToken" || operation === "revokeToken") return "";
  const start = body.slice(0, keptCharacters);
  return start.replace(secretInBody, '$1"***"').replace(secretInLink, "$1***");
}

/** A path with its query as the log keeps it: its start, without a token. */
export function pathForLog(path: string, query: URLSearchParams): string {
  const shown = new URLSearchParams();
  let length = path.length;
  for (const [name, value] of query) {
    // Setting one after the other in a copy would look through all of them each time.
    shown.append(name, isSecretParameter(name) ? "***" : value);
    length += name.length + value.length;
    if (length > keptCharacters) break;
  }
  return (shown.size === 0 ? path : `${path}?${shown}`).slice(0, keptCharacters);
}
