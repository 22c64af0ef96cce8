import { type AccountStatus, type RunStatus, readStatus } from "@ringwright/fleet";
import { counted, plain } from "../output/in-words.ts";
import { printJson } from "../output/print-json.ts";
import { tableOf } from "../output/table.ts";
import { write } from "../output/write.ts";
import type { Output, World } from "../world.ts";
import type { FleetCommandOptions } from "./fleet.ts";
import { follow } from "./follow.ts";
import { withFleet } from "./with-fleet.ts";

/** Tells how a run is: on a terminal until it has ended, elsewhere once. */
export async function status(world: World, path: string | undefined, options: FleetCommandOptions): Promise<number> {
  return withFleet(world, path, async (fleet) => {
    const { stdout, signal } = world;
    if (options.json) await printJson(world, await readStatus(fleet, options.run));
    else if (options.once || !stdout.isTTY) await write(stdout, textOf(stdout, await readStatus(fleet, options.run)), signal);
    else {
      let lines = 0;
      await follow(world, fleet, options.run, (now) => {
        const text = textOf(stdout, now);
        stdout.write(`${lines === 0 ? "" : `\x1b[${lines}A\x1b[J`}${text}`);
        lines = text.split("\n").length - 1;
      });
    }
    return 0;
  });
}

function textOf(stdout: Output, { run, accounts, isPaused, isCancelled }: RunStatus): string {
  const counts = [...Map.groupBy(accounts, ({ stage }) => stage)].map(([stage, some]) => `${some.length} ${stage}`);
  const marks = [...(isPaused ? ["paused"] : []), ...(isCancelled ? ["cancelled"] : [])];
  const head = `Run ${run}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}: ${counted(accounts.length, "account", "accounts")}, ${counts.join(", ")}`;
  return `${head}\n${tableOf(stdout, ["Account", "Stage", "People", "Changes", "Says"], accounts.map(rowOf))}`;
}

function rowOf({ account, stage, people, changes, untilMs, reason }: AccountStatus): string[] {
  const until = untilMs === undefined ? "" : `until ${new Date(untilMs).toISOString().slice(11, 19)}`;
  return [account, stage, String(people ?? ""), String(changes ?? ""), plain(reason ?? until)];
}
