const width = 76;

/**
 * A value as TypeScript writes it, over several lines where it would be too long.
 *
 * @param before - how many characters stand before it in its line
 * @param indent - of the line it begins in
 */
export function literal(value: unknown, before: number, indent = ""): string {
  const short = inline(value);
  if (before + short.length < width || typeof value !== "object" || value === null) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((one) => `${inner}${literal(one, inner.length, inner)},\n`).join("")}${indent}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${inner}${key(name)}: ${literal(member, inner.length + name.length + 2, inner)},\n`,
  );
  return `{\n${members.join("")}${indent}}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${key(name)}: ${inline(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
