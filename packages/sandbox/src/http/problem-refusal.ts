import type { Problem } from "../contract/problem.ts";
import { Refusal } from "./refusal.ts";

/** The refusal for a value that differs from its schema. */
export function refusalFor({ parameterName, keyword }: Problem): Refusal {
  const name = parameterName === "" ? "body" : parameterName;
  if (keyword === "required") return new Refusal(400, "CMN-100", { parameterName: name });
  // The contract's only pattern for passwords asks for a digit, and the service has a code of its own for that.
  if (keyword === "pattern" && /(^|\.)password$/.test(name)) return new Refusal(400, "PWD-002", { parameterName: name });
  // Of the parser alone it is known that a text that is too long has a code of its own.
  if (keyword === "maxLength" && name.startsWith("originalStrings[")) return new Refusal(400, "CMN-409", { parameterName: name });
  return new Refusal(400, "CMN-101", { parameterName: name });
}
