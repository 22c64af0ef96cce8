import { existsSync } from "node:fs";
import { type Fleet, FleetError, type FleetFile, FleetFileError, openFleet, readFleetFile, readSecret } from "@ringwright/fleet";
import { CompanyFileError } from "@ringwright/provisioning";
import type { GlobalOptions } from "../global-options.ts";
import { plain } from "../output/in-words.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";

/** What a fleet file is called where nobody says. */
export const usualFile = "fleet.yaml";

const usualRedis = "redis://127.0.0.1:6379";

/**
 * Reads a fleet file.
 *
 * @param options - where accounts are whose server the file does not say
 * @throws UsageError with everything that is wrong with it
 */
export async function readFleet({ env }: World, path: string, { server }: GlobalOptions): Promise<FleetFile> {
  try {
    return await readFleetFile(path, server ?? env["RINGWRIGHT_SERVER"]);
  } catch (error) {
    if (error instanceof FleetFileError || error instanceof CompanyFileError)
      throw new UsageError(error.message.split("\n").map(plain).join("\n"), { cause: error });
    throw error;
  }
}

/**
 * Connects to a fleet for as long as something takes.
 *
 * @param path - the fleet file, which may say where Redis is, and what it keeps; fleet.yaml in this folder, if there is one, when left out
 */
export async function withFleet<T>(world: World, path: string | undefined, work: (fleet: Fleet) => Promise<T>): Promise<T> {
  const there = path ?? (existsSync(usualFile) ? usualFile : undefined);
  const file: Partial<FleetFile> = there === undefined ? {} : await readFleet(world, there, {});
  const { redis: source, accounts: _, ...kept } = file;
  const usual = world.env["RINGWRIGHT_REDIS"] ?? usualRedis;
  const redis = source === undefined ? usual : await readSecret(source, "redis", world.env);
  await using fleet = openFleet({ ...kept, redis });
  await reach(fleet, source === undefined ? "RINGWRIGHT_REDIS says, or redis in a fleet file" : `redis in ${there} says`);
  return await work(fleet);
}

async function reach(fleet: Fleet, address: string): Promise<void> {
  try {
    await fleet.reach();
  } catch (error) {
    if (!(error instanceof FleetError)) throw error;
    throw new FleetError(`${error.message}; it is what ${address}`, { cause: error });
  }
}
