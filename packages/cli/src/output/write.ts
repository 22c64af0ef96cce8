import { once } from "node:events";
import type { Output } from "../world.ts";

/**
 * Writes a text, and waits while the reader is slower than we are.
 *
 * @param output - where to
 * @param text - what, with its line breaks
 * @param signal - ends the wait
 * @throws the signal's reason
 */
export async function write(output: Output, text: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (output.write(text)) return;
  try {
    await once(output, "drain", { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}
