import type { OperationFacts } from "../contract/operation.ts";
import type { BrokenLimit, Problem } from "../contract/problem.ts";
import { Refusal } from "./refusal.ts";

// A list of ids has one name as a whole: SPEC46 has CMN-101 for `addedDeviceIds`, as it has for the filters `status` and
// `usageType`. Texts for the parser are named one by one, and so are records.
const itemOfIds = /(Ids)\[\d+\]$/;

/**
 * The refusal for a value that differs from its schema.
 *
 * @param operation - that was asked; its refusals tell the limits that its contract gives them members for
 */
export function refusalFor(
  { parameterName, keyword, message, limit = {} }: Problem,
  { toldLimits }: Pick<OperationFacts, "toldLimits">,
): Refusal {
  const name = parameterName === "" ? "body" : parameterName.replace(itemOfIds, "$1");
  const told = Object.entries(limit).filter(([member]) => toldLimits.has(member as keyof BrokenLimit));
  return new Refusal(400, codeFor(name, keyword, toldLimits), {
    parameterName: name,
    limit: Object.fromEntries(told),
    violation: `${parameterName} ${message}`.trim(),
  });
}

/**
 * The name of a repeated filter, whichever of its values is wrong.
 *
 * @param parameterName - with the place of the value
 */
export function filterName(parameterName: string): string {
  return parameterName.replace(/\[\d+\]$/, "");
}

function codeFor(name: string, keyword: string, toldLimits: ReadonlySet<keyof BrokenLimit>): string {
  if (keyword === "required") return "CMN-100";
  // The contract's only pattern for passwords asks for a digit, and the service has a code of its own for that.
  if (keyword === "pattern" && /(^|\.)password$/.test(name)) return "PWD-002";
  // Of the parser alone it is known that a text that is too long and a number out of its range have codes of their own.
  if (keyword === "maxLength" && (toldLimits.has("parameterValueLength") || name.startsWith("originalStrings["))) {
    return "CMN-409";
  }
  if ((keyword === "minimum" || keyword === "maximum") && toldLimits.has("parameterRange")) return "CMN-411";
  return "CMN-101";
}
