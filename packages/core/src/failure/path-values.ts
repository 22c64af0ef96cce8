/**
 * Reads a path's parameters out of an address.
 *
 * @param path - with parameters in braces
 * @param url - whose path ends as this one does: the service's address may have a path of its own
 * @returns their values by name
 */
export function pathValues(path: string, url: string): Record<string, string> {
  const parts = path.split("/");
  const segments = new URL(url).pathname.split("/").slice(-parts.length);
  const values: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    const segment = segments[i];
    if (part.startsWith("{") && part.endsWith("}") && segment !== undefined) values[part.slice(1, -1)] = decode(segment);
  }
  return values;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // of a call by path, which nobody encoded
  }
}
