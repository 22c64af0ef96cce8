import type { ContractOperation } from "@ringwright/contract/check";
import type { Input } from "./operations.ts";
import type { FuzzRequest } from "./request.ts";

/** An operation's request, as a well-behaved client makes it of an input. */
export function toRequest(operation: ContractOperation, input: Input, token: string | undefined): FuzzRequest {
  const { method, path, parameters, body } = operation;
  const query = new URLSearchParams();
  for (const { name, in: place } of parameters) {
    if (place !== "query") continue;
    for (const value of [input[name] ?? []].flat()) query.append(name, String(value));
  }
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(input[name] ?? "~")));
  const search = query.toString();
  const hasBody = body !== undefined && input["body"] !== undefined;
  const isForm = body?.mediaType === "application/x-www-form-urlencoded";
  return {
    method,
    target: search === "" ? filled : `${filled}?${search}`,
    headers: {
      ...headersOf(operation, input),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(hasBody ? { "Content-Type": body.mediaType } : {}),
    },
    body: hasBody ? (isForm ? formOf(input["body"]) : JSON.stringify(input["body"])) : undefined,
  };
}

function headersOf({ parameters }: ContractOperation, input: Input): Record<string, string> {
  const given = parameters.filter(({ name, in: place }) => place === "header" && input[name] !== undefined);
  return Object.fromEntries(given.map(({ name }) => [name, String(input[name])]));
}

/** A form of the members of an object; whatever is no object is an empty form. */
export function formOf(value: unknown): string {
  const fields = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return new URLSearchParams(fields.map(([name, field]) => [name, String(field)])).toString();
}
