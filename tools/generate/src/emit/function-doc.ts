import type { ContractOperation } from "../contract.ts";
import type { Input } from "./input.ts";

const accessNotes = {
  open: "",
  advanced: " Advanced: only apps that the vendor has reviewed for it may call it.",
  internal: " Internal: only the vendor's own apps may call it.",
};

/**
 * The first line of what a function says of itself: what it does, and who may call it where not every app may.
 *
 * @param operation - which
 * @param more - what the function does beside the operation itself
 */
export function summaryOf(operation: ContractOperation, more = ""): string {
  return `${operation.summary}${more}.${accessNotes[operation["x-access"]]}`;
}

/**
 * The doc comment of the function that calls an operation.
 *
 * @param operation - which
 * @param input - what the function takes
 */
export function functionDoc(operation: ContractOperation, input: Input | undefined): string {
  return [
    summaryOf(operation),
    "",
    operation.description.trim(),
    "",
    factsOf(operation),
    "",
    ...(operation.deprecated ? ["@deprecated see above"] : []),
    "@param client - sends the call",
    ...inputLine(input),
    "@param options - abort signal, timeout, retry, headers",
    throwsLine(operation),
  ].join("\n");
}

/**
 * The doc comment of a facade's method, which is what an editor shows.
 *
 * @param operation - which
 * @param name - of the function behind it
 * @param summary - what the function does
 */
export function methodDoc(operation: ContractOperation, name: string, summary: string): string {
  return [
    `${summary} See {@link ${name}}.`,
    "",
    factsOf(operation),
    "",
    ...(operation.deprecated ? [`@deprecated {@link ${name}} says why`] : []),
    throwsLine(operation),
  ].join("\n");
}

/**
 * The doc comment of a function that calls an operation as often as it takes.
 *
 * @param operation - which
 * @param summary - what the function does
 * @param how - what becomes of its input
 * @param parameters - what it takes between the client and the input
 * @param input - its input
 */
export function variantDoc(
  operation: ContractOperation,
  summary: string,
  how: string,
  parameters: readonly string[],
  input: Input | undefined,
): string {
  return [
    summary,
    "",
    `${how} See {@link ${operation.operationId}}.`,
    "",
    factsOf(operation),
    "",
    ...(operation.deprecated ? ["@deprecated see above"] : []),
    "@param client - sends the calls",
    ...parameters,
    ...inputLine(input),
    "@param options - for each of the calls; whether trouble throws",
    "@throws InputError for an input that cannot be sent; BulkError if asked to",
  ].join("\n");
}

function factsOf(operation: ContractOperation): string {
  const permission = operation["x-app-permission"];
  const users = [operation["x-user-permission"]].flat().filter((name) => name !== "none");
  const facts = [
    `rate group ${operation["x-throttling-group"]}`,
    ...(permission === "none" ? [] : [`app permission ${permission}`]),
    ...(users.length === 0 ? [] : [`user permission ${users.join(" or ")}`]),
    ...(operation["x-billable"] ? ["buys: never repeated once it may have arrived"] : []),
    ...(operation["x-retry"] === "safe" ? ["safe to repeat"] : []),
    ...(operation["x-lifecycle"] === "legacy" ? ["legacy: the vendor's reference no longer lists it"] : []),
  ];
  return `\`${operation.method} ${operation.path}\`: ${facts.join(", ")}.`;
}

function throwsLine(operation: ContractOperation): string {
  const codes = Object.entries(operation["x-error-codes"] ?? {}).map(([code, when]) => `${code}: ${when}`);
  return `@throws ApiError when the service says no${codes.length === 0 ? "" : `; ${codes.join(" ")}`}`;
}

function inputLine(input: Input | undefined): readonly string[] {
  return input === undefined ? [] : [`@param input - see ${input.name}`];
}
