import { nameOfPlace, type Place } from "../contract/place.ts";
import { isSecretMember, isSecretParameter } from "../requests.ts";
import type { AsymmetricMatcher } from "./call-input.ts";
import { shown } from "./shown.ts";

/**
 * Where a value is not like what was expected of it, in words. Members that were not expected do not count, a list has to be as
 * long, and a number or a truth value is like the text that a path and a query have for it.
 *
 * @param expected - a part of it; asymmetric matchers of Vitest and Jest are asked themselves
 * @param actual - the value
 */
export function differences(expected: unknown, actual: unknown, place: Place = []): string[] {
  if (isMatcher(expected)) return expected.asymmetricMatch(actual) ? [] : [difference(expected, actual, place)];
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((item, index) => differences(item, actual[index], [...place, index]));
  }
  if (isPlain(expected) && isPlain(actual)) {
    return Object.entries(expected).flatMap(([name, value]) => differences(value, actual[name], [...place, name]));
  }
  return isSame(expected, actual) ? [] : [difference(expected, actual, place)];
}

function isMatcher(value: unknown): value is AsymmetricMatcher {
  return typeof value === "object" && value !== null && "asymmetricMatch" in value && typeof value.asymmetricMatch === "function";
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(expected: unknown, actual: unknown): boolean {
  if (Object.is(expected, actual)) return true;
  const [text, other] = typeof actual === "string" ? [actual, expected] : [expected, actual];
  return typeof text === "string" && ["number", "boolean"].includes(typeof other) && String(other) === text;
}

function difference(expected: unknown, actual: unknown, place: Place): string {
  const name = nameOfPlace(place);
  if (actual === undefined) {
    return name === "body" ? "body is missing, no JSON, or longer than the sandbox keeps" : `${name} is missing`;
  }
  const last = String(place.at(-1));
  if (place[0] === "body" ? isSecretMember(last) : isSecretParameter(last)) {
    return `${name} is a secret, of which the sandbox keeps "***" alone`;
  }
  return `${name} is ${shown(actual)}, not ${shown(expected)}`;
}
