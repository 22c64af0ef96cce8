import { nearestName } from "@ringwright/core";
import { cancelRun, type Fleet, pauseFleet, resumeFleet, retryAccounts } from "@ringwright/fleet";
import type { GlobalOptions } from "../global-options.ts";
import { counted, plain } from "../output/in-words.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import { withFleet } from "./with-fleet.ts";

/** Options of `ringwright fleet`. */
export interface FleetCommandOptions extends GlobalOptions {
  readonly file?: string;
  readonly run?: string;
  readonly yes?: boolean;
  readonly wait?: boolean;
  readonly json?: boolean;
  readonly once?: boolean;
  readonly untilEnd?: boolean;
  readonly concurrency?: string;
}

type Action = (world: World, words: readonly string[], options: FleetCommandOptions) => Promise<number>;

/** What can be done with a fleet. */
const actions: Readonly<Record<string, Action>> = {
  async run(world, words, options) {
    const { runFleet } = await import("./run-fleet.ts");
    return runFleet(world, fileOf("run", words, options), options);
  },
  async work(world, words, options) {
    const { work } = await import("./work.ts");
    return work(world, fileOf("work", words, options), options);
  },
  async status(world, words, options) {
    const { status } = await import("./status.ts");
    return status(world, fileOf("status", words, options), options);
  },
  pause: simple("pause", pauseFleet, () => "No account begins a turn any more; ringwright fleet resume goes on."),
  resume: simple("resume", resumeFleet, () => "Accounts have their turns again."),
  cancel: simple(
    "cancel",
    (fleet, { run }) => cancelRun(fleet, run),
    (run) => `Run ${run} is cancelled: its accounts end with their next turn.`,
  ),
  async retry(world, words, options) {
    return withFleet(world, options.file, async (fleet) => {
      const tried = await retryAccounts(fleet, words.length === 0 ? undefined : words, options.run);
      world.stderr.write(`${counted(tried.length, "account is", "accounts are")} tried again.\n`);
      return 0;
    });
  },
};

/**
 * Works on many accounts.
 *
 * @param words - what to do, and with what
 * @returns what the process shall end with
 * @throws UsageError for what cannot be done
 */
export async function fleet(
  world: World,
  [name = "", ...words]: readonly string[],
  options: FleetCommandOptions,
): Promise<number> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action !== undefined) return action(world, words, options);
  const nearest = nearestName(name, Object.keys(actions));
  throw new UsageError(
    `fleet ${name}: is not known; ${nearest === undefined ? Object.keys(actions).join(", ") : `is ${nearest} meant?`}`,
  );
}

function fileOf(name: string, [word, more]: readonly string[], { file }: FleetCommandOptions): string | undefined {
  if (more === undefined) return word ?? file;
  throw new UsageError(`fleet ${name} ${plain(more)}: takes one fleet file`);
}

function simple<T>(
  name: string,
  act: (fleet: Fleet, options: FleetCommandOptions) => Promise<T>,
  says: (result: T) => string,
): Action {
  return (world, words, options) =>
    withFleet(world, fileOf(name, words, options), async (opened) => {
      world.stderr.write(`${says(await act(opened, options))}\n`);
      return 0;
    });
}
