import { operationHeader } from "@ringwright/mock";
import type { ContractOperation } from "../contract/contract-operation.ts";
import { isForm } from "../input/wire.ts";
import type { RecordedCall } from "./recorder.ts";

/**
 * Compares a request that left the client with the operation it was meant for: method, path, query, headers, content type,
 * body, and which operation the mock took it for.
 *
 * @param operation - what was called
 * @param input - with what
 * @param call - what left
 * @returns what is wrong, in words; empty when nothing is
 */
export function checkRequest(
  operation: ContractOperation,
  input: Readonly<Record<string, unknown>>,
  call: RecordedCall,
): string[] {
  const problems: string[] = [];
  const expect = (what: string, actual: unknown, expected: unknown): void => {
    const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (is !== wanted) problems.push(`${what} is ${is}, not ${wanted}`);
  };
  expect("the method", call.method, operation.method);
  expect("the path", decodedPath(call.url.pathname), filledPath(operation, input));
  const takenFor = call.answerHeaders.get(operationHeader);
  if (takenFor !== null) expect("the operation that the mock took it for", takenFor, operation.id);

  const declared = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  for (const name of new Set([...declared, ...call.url.searchParams.keys()])) {
    const values = call.url.searchParams.getAll(name);
    if (!declared.includes(name)) problems.push(`the query has ${name}, which the contract lacks`);
    else expect(`the query's ${name}`, values, [input[name] ?? []].flat().map(String));
  }

  for (const { name, in: place } of operation.parameters) {
    const value = input[name];
    if (place === "header") expect(`the header ${name}`, call.headers.get(name), value === undefined ? null : String(value));
  }

  const { body } = operation;
  const hasBody = body !== undefined && input["body"] !== undefined;
  const mediaType = call.headers.get("content-type")?.split(";")[0];
  if (!hasBody) {
    if (call.body) problems.push("there is a body, though the input has none");
  } else {
    expect("the content type", mediaType, body.mediaType);
    if (isForm(body)) expect("the form", formEntries(call.body), sortedEntries(input["body"] as object));
    else expect("the body", parsed(call.body), input["body"]);
  }
  return problems;
}

function filledPath({ path }: ContractOperation, input: Readonly<Record<string, unknown>>): string[] {
  return path.split("/").map((segment) => segment.replace(/\{([^{}]+)\}/g, (_, name: string) => String(input[name] ?? "~")));
}

function decodedPath(path: string): string[] {
  return path.split("/").map(decodeURIComponent);
}

function formEntries(text: string | undefined): string[][] {
  return [...new URLSearchParams(text)].sort();
}

function sortedEntries(form: object): string[][] {
  return Object.entries(form)
    .map(([name, value]) => [name, String(value)])
    .sort();
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return text;
  }
}
