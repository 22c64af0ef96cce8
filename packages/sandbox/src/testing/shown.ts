import { isSecretMember, isSecretParameter } from "../requests.ts";

// Of one value; a message holds several.
const longest = 200;

/** A value as a message shows it: as JSON, its start, without secrets. */
export function shown(value: unknown): string {
  const text = jsonOf(value);
  return text.length <= longest ? text : `${text.slice(0, longest)}...`;
}

/** What was expected of a call, as a message shows it. */
export function shownInput(input: object): string {
  // Of plain JavaScript it may be anything.
  if (typeof input !== "object" || input === null) return shown(input);
  return shown(
    Object.fromEntries(
      Object.entries(input).map(([name, value]) => [name, isSecretParameter(name) ? "***" : (value as unknown)]),
    ),
  );
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value, plainly) ?? "nothing";
  } catch {
    return "a value that JSON has no text for";
  }
}

// Asymmetric matchers of Vitest and Jest say by themselves what they stand for.
function plainly(name: string, value: unknown): unknown {
  if (isSecretMember(name)) return "***";
  if (typeof value !== "object" || value === null || !("toAsymmetricMatcher" in value)) return value;
  return typeof value.toAsymmetricMatcher === "function" ? String(value.toAsymmetricMatcher()) : value;
}
