import { createInterface } from "node:readline/promises";
import type { World } from "../world.ts";

/** Whether there is somebody who can be asked. */
export function canAsk({ stdin, stderr }: World): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}

/**
 * Asks whether to go on.
 *
 * @param world - whom to ask
 * @param about - what it goes on with
 * @returns whether the answer is yes; a terminal that is closed answers nothing
 * @throws the signal's reason
 */
export async function ask({ stdin, stderr, signal }: World, about: string): Promise<boolean> {
  const lines = createInterface({ input: stdin, output: stderr, terminal: false });
  const closed = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
  try {
    const answer = await Promise.race([lines.question(`${about}. Go on? [y/N] `, { signal }), closed]);
    return /^y(es)?$/i.test(answer.trim());
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    lines.close();
  }
}
