import { ask, canAsk } from "../output/ask.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import type { CommandOperation } from "./command-operation.ts";

/**
 * Asks before something is changed or bought, where there is somebody to ask. Where there is nobody, a change goes ahead, and
 * what buys must have been agreed to with `--yes`.
 *
 * @param world - whom to ask
 * @param operation - what is about to be called
 * @param target - the server, and what the call names
 * @returns whether to go on
 * @throws UsageError for what buys, where nobody can be asked
 */
export async function confirm(world: World, operation: CommandOperation, target: string): Promise<boolean> {
  const { id, summary, billable } = operation;
  if (!canAsk(world)) {
    if (billable) throw new UsageError(`${id}: it buys something, and there is no terminal to ask on: say --yes`);
    return true;
  }
  const question = `${summary} (${id}) ${target}${billable ? ": it buys something" : ""}`;
  return ask(world, question);
}
