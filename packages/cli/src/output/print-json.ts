import type { World } from "../world.ts";
import { write } from "./write.ts";

/**
 * Prints a value as JSON: indented for people, on one line for programs. Nothing is printed for `undefined`.
 *
 * @param world - its standard output decides
 * @param value - what
 */
export async function printJson({ stdout, signal }: World, value: unknown): Promise<void> {
  if (value === undefined) return;
  await write(stdout, `${JSON.stringify(value, null, stdout.isTTY ? 2 : undefined)}\n`, signal);
}
