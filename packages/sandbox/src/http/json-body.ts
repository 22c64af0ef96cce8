import { refuse } from "./refusal.ts";

// No type of the contract is nested a quarter as deep, and a bulk update of 500 records has half as many values.
const maxDepth = 64;
const maxValues = 20_000;

/**
 * Reads a body of JSON.
 *
 * @throws Refusal CMN-103 for what is no JSON, and for more of it than the sandbox works on
 */
export function readJson(body: string): unknown {
  const excess = excessOf(body);
  if (excess !== undefined) refuse(400, "CMN-103", { message: excess });
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return refuse(400, "CMN-103");
  }
}

const [quote, backslash, comma] = [...'"\\,'].map((sign) => sign.charCodeAt(0));
const [list, listEnd, object, objectEnd] = [..."[]{}"].map((sign) => sign.charCodeAt(0));

/**
 * Says how a JSON text is too much, before it is parsed: parsing and whatever works on the value later goes into its depth, and
 * takes its time for each of its values.
 */
function excessOf(json: string): string | undefined {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charCodeAt(at);
    if (sign === quote) at = endOfText(json, at);
    else if (sign === comma) values += 1;
    else if (sign === list || sign === object) {
      depth += 1;
      values += 1;
    } else if (sign === listEnd || sign === objectEnd) depth -= 1;
    if (depth > maxDepth) return `JSON is nested deeper than ${maxDepth} levels`;
    if (values > maxValues) return `JSON holds more than ${maxValues} values`;
  }
  return undefined;
}

function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charCodeAt(at) !== quote) at += json.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}
