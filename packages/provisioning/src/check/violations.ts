import { nearestName } from "@ringwright/core";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import type { Place } from "../place.ts";
import { companyFileSchema } from "../schema.ts";
import { isSecretField, secretAdvice } from "./secrets.ts";
import { shown } from "./shown.ts";
import type { Violation } from "./violation.ts";

/**
 * Holds a value to a schema.
 *
 * @param isTold - whether messages may show what stands in the file
 * @param schema - that of company files when left out
 */
export function violations(value: unknown, isTold: boolean, schema: object = companyFileSchema): Violation[] {
  const ajv = new Ajv2020({ allErrors: true, verbose: true });
  ajv.addVocabulary(["errorMessage"]);
  ajvFormats.default(ajv, ["email"]);
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  const errors = meant(validate.errors ?? []).map((error) => ({ place: placeOf(error, value), message: explain(error, isTold) }));
  return errors.filter(({ place, message }, index) => {
    const previous = errors[index - 1];
    return previous?.message !== message || previous.place.join("\0") !== place.join("\0");
  });
}

/**
 * The errors that tell what is wrong. Of a choice (`anyOf`) that is an object, those of the branch for objects; of any other, that
 * it is none of them.
 */
function meant(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = new Map(errors.filter(({ keyword }) => keyword === "anyOf").map((error) => [error.instancePath, error]));
  return errors.filter((error) => {
    const { instancePath, keyword } = error;
    if (keyword === "if") return false;
    const choice = choices.get(instancePath);
    if (choice === undefined) return true;
    const isObject = isRecord(choice.data);
    const isOfObjects = ["required", "additionalProperties", "minProperties", "maxProperties"].includes(keyword);
    return isObject ? isOfObjects : error === choice;
  });
}

function placeOf({ instancePath, keyword, params }: ErrorObject, value: unknown): Place {
  const place: (string | number)[] = [];
  let node = value;
  for (const part of instancePath.split("/").slice(1)) {
    const key = Array.isArray(node) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~");
    place.push(key);
    node = (node as Record<string | number, unknown>)[key];
  }
  if (keyword === "additionalProperties") place.push(String(params["additionalProperty"]));
  if (keyword === "required") place.push(String(params["missingProperty"]));
  if (keyword === "uniqueItems") place.push(Math.max(Number(params["i"]), Number(params["j"])));
  return place;
}

function explain({ instancePath, keyword, params, message, parentSchema, data }: ErrorObject, isTold: boolean): string {
  const { errorMessage = message } = (parentSchema ?? {}) as { readonly errorMessage?: string };
  switch (keyword) {
    case "required":
      return "is missing";
    case "additionalProperties":
      return unknownMember(String(params["additionalProperty"]), Object.keys((parentSchema?.["properties"] ?? {}) as object));
    case "uniqueItems":
      return "stands twice; keep one of the two";
    default:
      if (data === null && instancePath !== "")
        return 'has no value; leave it out where the file shall not say it, and write "" or [] where there shall be none';
      return `${shown(data, isTold)}${errorMessage}${hint(data, keyword)}`;
  }
}

function unknownMember(name: string, known: readonly string[]): string {
  if (isSecretField(name)) return `is refused: ${secretAdvice}`;
  const nearest = nearestName(name, known);
  return `is not known${nearest === undefined ? `; known are ${known.join(", ")}` : `; is ${nearest} meant?`}`;
}

// What people would not come upon by themselves.
function hint(data: unknown, keyword: string): string {
  if (typeof data === "boolean") return "; put text in quotes";
  const isCutShort = keyword === "pattern" && /^\d+([.,]\d+)?E\+?\d+$/i.test(String(data));
  return isCutShort ? "; a spreadsheet has cut it short: format its column as text and enter it again" : "";
}

function isRecord(data: unknown): boolean {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
