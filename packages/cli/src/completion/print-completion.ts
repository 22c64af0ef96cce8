import { write } from "../output/write.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import { shellScripts } from "./shell-scripts.ts";

/**
 * Prints what makes a shell complete the command.
 *
 * @param world - where to
 * @param shell - which
 * @throws UsageError for one that is not known
 */
export async function printCompletion({ stdout, signal }: World, shell: string): Promise<void> {
  const script = Object.entries(shellScripts).find(([name]) => name === shell)?.[1];
  if (script === undefined)
    throw new UsageError(`completion ${shell}: there is none; write ${Object.keys(shellScripts).join(", ")}`);
  await write(stdout, script, signal);
}
