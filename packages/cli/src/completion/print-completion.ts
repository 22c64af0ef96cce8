import { script } from "@bomb.sh/tab";
import { UsageError } from "../usage-error.ts";

const shells: readonly string[] = ["bash", "zsh", "fish"];

/**
 * Prints what makes a shell complete the command.
 *
 * @param shell - which
 * @throws UsageError for another one
 */
export function printCompletion(shell: string): void {
  if (!shells.includes(shell))
    throw new UsageError(`completion ${shell}: is no shell that is known here; write ${shells.join(", ")}`);
  script(shell, "ringwright", "ringwright");
}
