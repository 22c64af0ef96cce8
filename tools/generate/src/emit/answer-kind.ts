import type { ContractOperation } from "../contract.ts";
import { type BodyObject, type OpenApiDocument, resolve, type Schema } from "../document.ts";

/** What a success answers with, as core's `Operation` says it. */
export type AnswerKind = "optional" | "array" | "none" | "location" | "any";

/**
 * What the contract promises of an operation's success, for core to hold answers to.
 *
 * @param document - where references lead
 * @param operation - which
 * @returns undefined for the usual: a JSON object
 */
export function answerKind(document: OpenApiDocument, operation: ContractOperation): AnswerKind | undefined {
  if ("302" in operation.responses) return "location";
  const kinds = new Set(successes(operation).map(([, response]) => kindOfBody(document, response)));
  const [kind, another] = [...kinds].sort();
  if (another !== undefined) return kind === "none" && another === "object" && kinds.size === 2 ? "optional" : "any";
  return kind === "object" ? undefined : (kind ?? "any");
}

/** The successes that a call for one id can have, by their status: with 207 only where that has a form of the operation's own. */
export function successes(operation: ContractOperation): (readonly [string, BodyObject])[] {
  return Object.entries(operation.responses).filter(([status]) => status.startsWith("2") && !isBatchStatus(operation, status));
}

// With several ids in the path only, which has a function of its own.
function isBatchStatus(operation: ContractOperation, status: string): boolean {
  return status === "207" && operation["x-batch"] !== undefined && operation["x-batch"].outcomes === undefined;
}

type BodyKind = "object" | "array" | "none" | "any";

function kindOfBody(document: OpenApiDocument, { content }: BodyObject): BodyKind {
  if (content === undefined) return "none";
  const types = Object.entries(content);
  const isJson = types.every(([type]) => /^application\/(.+\+)?json\b/.test(type));
  return isJson ? same(types.map(([, { schema }]) => kindOfSchema(document, schema))) : "any";
}

function kindOfSchema(document: OpenApiDocument, schema: Schema): BodyKind {
  const { type, allOf, oneOf, anyOf } = resolve(document, schema);
  if (type !== undefined) return type === "object" || type === "array" ? type : "any";
  return same((allOf ?? oneOf ?? anyOf ?? []).map((part) => kindOfSchema(document, part)));
}

function same(kinds: readonly BodyKind[]): BodyKind {
  const [first = "any", ...others] = new Set(kinds);
  return others.length === 0 ? first : "any";
}
