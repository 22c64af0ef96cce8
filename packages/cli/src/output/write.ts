import { addAbortListener } from "node:events";
import { RingwrightError } from "@ringwright/core";
import type { Output } from "../world.ts";

/**
 * Writes a text, and waits until it is written: while the reader is slower than we are, and to hear that there is no room.
 *
 * @param output - where to
 * @param text - what, with its line breaks
 * @param signal - ends the wait
 * @throws the signal's reason; RingwrightError where it cannot be written
 */
export async function write(output: Output, text: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  using _ = addAbortListener(signal, () => reject(signal.reason));
  output.write(text, (error) => {
    if (error) reject(new RingwrightError(`the output cannot be written (${error.message})`, { cause: error }));
    else resolve();
  });
  await promise;
}
