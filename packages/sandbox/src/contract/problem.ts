import type { ErrorObject } from "ajv";

/** Where a value differs from its schema. */
export interface Problem {
  /** The parameter, or the path to a body's member: `contact.email`, `records[0].id`. Empty for the value as a whole. */
  readonly parameterName: string;
  /** The rule that was broken: `required`, `type`, `pattern` and so on. */
  readonly keyword: string;
  readonly message: string;
}

/**
 * The error to tell the caller. Of alternatives (`oneOf`, `anyOf`) each has its errors; the one that got deepest into the
 * value is closest to what was meant.
 *
 * @param errors - one or more
 */
export function worstProblem(errors: readonly ErrorObject[]): Problem {
  const [first, ...others] = errors.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
  const shallowest = first ?? errors[0];
  const error = shallowest && others.reduce((best, other) => (depth(other) > depth(best) ? other : best), shallowest);
  if (error === undefined) return { parameterName: "", keyword: "unknown", message: "is not valid" };
  return { parameterName: nameOf(error), keyword: error.keyword, message: error.message ?? "is not valid" };
}

function depth(error: ErrorObject): number {
  // A wrong discriminator says that another alternative was meant.
  const isOtherBranch = error.keyword === "const" || error.keyword === "enum";
  return error.instancePath.split("/").length - (isOtherBranch ? 0.5 : 0);
}

function nameOf({ instancePath, keyword, params }: ErrorObject): string {
  const parts = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (keyword === "required") parts.push(String(params["missingProperty"]));
  if (keyword === "additionalProperties") parts.push(String(params["additionalProperty"]));
  return parts.reduce((name, part) => (/^\d+$/.test(part) ? `${name}[${part}]` : name === "" ? part : `${name}.${part}`), "");
}
