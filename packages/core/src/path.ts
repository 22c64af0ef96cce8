import { InputError } from "./errors/input-error.ts";

/**
 * Fills in a path's parameters. Each is encoded, so that none can reach another resource.
 *
 * @param path - with parameters in braces
 * @param values - by name
 * @throws InputError for a value that is missing, empty, or a dot segment
 */
export function serializePath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" && typeof value !== "number") {
      throw new InputError(`${path}: ${name} must be a string or a number, not ${value === null ? "null" : typeof value}`);
    }
    const text = String(value);
    if (text === "" || text === "." || text === "..") {
      throw new InputError(`${path}: ${name} must be an id, not "${text}"`);
    }
    return encodeURIComponent(text);
  });
}
