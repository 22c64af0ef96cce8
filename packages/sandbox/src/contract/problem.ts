import type { ErrorObject } from "ajv";
import { nameOfPlace } from "./place.ts";

/** Where a value differs from its schema. */
export interface Problem {
  /** The parameter, or the path to a body's member: `contact.email`, `records[0].id`. Empty for the value as a whole. */
  readonly parameterName: string;
  /** The rule that was broken: `required`, `type`, `pattern` and so on. */
  readonly keyword: string;
  readonly message: string;
  /** The limit that the value is beyond. */
  readonly limit?: BrokenLimit;
}

/** A limit as the members of a refusal tell it. One of them is there. */
export interface BrokenLimit {
  readonly parameterMaxItemCount?: number;
  readonly parameterValueLength?: number;
  /** As `1-9`; open where the schema has no bound on that side. */
  readonly parameterRange?: string;
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
  const limit = limitOf(error);
  return {
    parameterName: nameOf(error),
    keyword: error.keyword,
    message: error.message ?? "is not valid",
    ...(limit === undefined ? {} : { limit }),
  };
}

function limitOf({ keyword, params, parentSchema }: ErrorObject): BrokenLimit | undefined {
  if (keyword === "maxItems") return { parameterMaxItemCount: Number(params["limit"]) };
  if (keyword === "maxLength") return { parameterValueLength: Number(params["limit"]) };
  if (keyword !== "minimum" && keyword !== "maximum") return undefined;
  const { minimum = "", maximum = "" } = (parentSchema ?? {}) as { readonly minimum?: number; readonly maximum?: number };
  return { parameterRange: `${minimum}-${maximum}` };
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
  return nameOfPlace(parts.map((part) => (/^(0|[1-9]\d{0,8})$/.test(part) ? Number(part) : part)));
}
