import { once } from "node:events";
import { InputError } from "@ringwright/core";
import { workFleet } from "@ringwright/fleet";
import { plain } from "../output/in-words.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import type { FleetCommandOptions } from "./fleet.ts";
import { follow } from "./follow.ts";
import { readFleet, usualFile, withFleet } from "./with-fleet.ts";

/** Gives accounts their turns, until it is stopped. Turns that have begun end. */
export async function work(world: World, path: string = usualFile, options: FleetCommandOptions = {}): Promise<number> {
  const { accounts } = await readFleet(world, path, options);
  const concurrency = concurrencyOf(options);
  return withFleet(world, path, async (fleet) => {
    await using _worker = workFleet(fleet, accounts, {
      env: world.env,
      ...(concurrency === undefined ? {} : { concurrency }),
      onTurn(account, end, why) {
        if (end === "waits" && !options.verbose) return;
        world.stderr.write(`${account}: ${end}${why === "" ? "" : `, ${plain(why)}`}\n`);
      },
    });
    world.stderr.write("At work. Ctrl-C lets the turns that have begun end.\n");
    try {
      if (options.untilEnd) await follow(world, fleet, options.run);
      else await once(world.signal, "abort");
    } catch (error) {
      if (!world.signal.aborted || error instanceof InputError) throw error;
    }
    return 0;
  });
}

function concurrencyOf({ concurrency }: FleetCommandOptions): number | undefined {
  if (concurrency === undefined) return undefined;
  const figure = Number(concurrency);
  if (Number.isInteger(figure) && figure >= 1 && figure <= 1000) return figure;
  throw new UsageError(`--concurrency ${concurrency}: must be a whole number from 1 to 1000`);
}
