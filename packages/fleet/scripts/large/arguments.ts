import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { ServerCommand } from "@ringwright/redis-server";

/** What `--help` prints. */
export const usage = `usage: pnpm --filter @ringwright/fleet large [--kill] [--server redis|valkey] [--json FILE] ...

A fleet of sandboxes, at the service's limits, by workers in processes of their own: how long it takes beside the bound of its slowest
account, what it costs, and whether anything went too fast. With the usual figures some three minutes for each server.

--kill             kills a worker every few seconds, restarts Redis, kills it once with its last second lost, and lets 5 % of the
                   calls meet trouble; then up to a quarter of an hour
--server NAME      redis or valkey; both, one after the other, when left out
--json FILE        where the figures are written; large.json when left out, large-kill.json with --kill
--accounts N       200
--people N         of each account; 50
--workers N        4
--window SECONDS   of the limits: a machine that is too small for all accounts at once needs a longer one; 60
--hosts N          processes that the sandboxes are shared out to; as many as there are processors, 2 at least
--concurrency N    accounts that have their turn at once in a worker; 32
--seed N           of the faults, and of who is killed when; 1
`;

/** What is run. */
export interface Settings {
  readonly accounts: number;
  readonly people: number;
  readonly workers: number;
  readonly windowSeconds: number;
  readonly hosts: number;
  readonly concurrency: number;
  readonly seed: number;
  readonly isKilling: boolean;
}

/** What the command line asks for. */
export interface Arguments extends Settings {
  readonly isHelp: boolean;
  readonly servers: readonly ServerCommand[];
  readonly jsonFile: string;
}

/** The command line makes no sense. The message names the flag and says what would be right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Reads the command line.
 *
 * @param args - without the program and the script
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): Arguments {
  const { help = false, kill = false, server, json, ...figures } = parse(args);
  if (server !== undefined && server !== "redis" && server !== "valkey") {
    throw new UsageError(`--server ${server}: write redis or valkey, or leave it out for both`);
  }
  const figure = (name: keyof typeof figures, usual: number): number => {
    const text = figures[name];
    const value = Number(text ?? usual);
    if (!Number.isInteger(value) || value < 1)
      throw new UsageError(`--${name} ${text}: write a whole number above 0, such as ${usual}`);
    return value;
  };
  return {
    isHelp: help,
    isKilling: kill,
    servers: server === undefined ? ["redis-server", "valkey-server"] : [`${server}-server`],
    jsonFile: json ?? (kill ? "large-kill.json" : "large.json"),
    accounts: figure("accounts", 200),
    people: figure("people", 50),
    workers: figure("workers", 4),
    windowSeconds: figure("window", 60),
    hosts: figure("hosts", Math.max(2, availableParallelism())),
    concurrency: figure("concurrency", 32),
    seed: figure("seed", 1),
  };
}

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const options = {
  ...{ help: flag, kill: flag, server: text, json: text },
  ...{ accounts: text, people: text, workers: text, window: text, hosts: text, concurrency: text, seed: text },
};

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof options }>>["values"] {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
