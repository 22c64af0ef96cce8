import type { Operation } from "../call/operation.ts";
import { writeForm } from "./form-body.ts";
import { checkHeaders } from "./headers.ts";
import { requestParts } from "./input.ts";
import { writeJson } from "./json-body.ts";
import { fillPath, type PathTemplate, parsePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { checkTarget } from "./server.ts";

const form = "application/x-www-form-urlencoded";

/** A request before it is sent. */
export interface PlainRequest {
  readonly url: string;
  readonly method: string;
  /** Values by name in lower case. Plain, because nearly every fetch makes its own of whatever it gets. */
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** Makes the request of an operation; throws InputError for an input that cannot be sent. */
export type RequestBuilder = (
  operation: Operation,
  input: object,
  headers: Readonly<Record<string, string>> | undefined,
) => PlainRequest;

/**
 * Makes requests of operations: their paths are filled, and their queries and bodies written, by our rules.
 *
 * @param server - the service's address
 */
export function requestBuilder(server: string): RequestBuilder {
  const templates = new WeakMap<Operation, PathTemplate>();

  function templateOf(operation: Operation): PathTemplate {
    const known = templates.get(operation);
    if (known !== undefined) return known;
    const template = parsePath(operation.path);
    templates.set(operation, template);
    return template;
  }

  return (operation, input, given) => {
    const template = templateOf(operation);
    const { path, query, headers: own, body } = requestParts(operation, template.names, input);
    const address = server + fillPath(template, path, operation);
    const search = serializeQuery(query, operation.id);
    const url = search === "" ? address : `${address}?${search}`;
    checkTarget(server, url);
    const headers: Record<string, string> = { accept: "application/json" };
    for (const [name, value] of Object.entries(own)) headers[name.toLowerCase()] = value;
    if (body !== undefined) headers["content-type"] = operation.body === "form" ? form : "application/json";
    addHeaders(headers, given);
    return { url, method: operation.method, headers, body: body === undefined ? undefined : write(operation, body) };
  };
}

function write(operation: Operation, body: unknown): string {
  return operation.body === "form" ? writeForm(body as object, operation) : writeJson(body, operation);
}

function addHeaders(headers: Record<string, string>, given: Readonly<Record<string, string>> | undefined): void {
  if (given === undefined) return;
  checkHeaders("options.headers", given);
  for (const [name, value] of Object.entries(given)) headers[name.toLowerCase()] = value;
}
