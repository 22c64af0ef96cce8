import { type FleetAccount, readStatus, startRun } from "@ringwright/fleet";
import { CompanyFileError, readCompanyFile } from "@ringwright/provisioning";
import { ask, canAsk } from "../output/ask.ts";
import { exitCodes } from "../output/describe-error.ts";
import { counted, plain } from "../output/in-words.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import type { FleetCommandOptions } from "./fleet.ts";
import { follow } from "./follow.ts";
import { readFleet, usualFile, withFleet } from "./with-fleet.ts";

/** Starts a run of a fleet; workers do it. */
export async function runFleet(world: World, path: string = usualFile, options: FleetCommandOptions = {}): Promise<number> {
  const { accounts } = await readFleet(world, path, options);
  const companies = await readCompanies(accounts);
  if (!options.yes && !canAsk(world)) {
    throw new UsageError("fleet run: it changes accounts, and there is no terminal to ask on: say --yes");
  }
  const people = [...companies.values()].reduce((sum, company) => sum + company.people.length, 0);
  const what = `Make ${counted(accounts.length, "account", "accounts")} what ${accounts.length === 1 ? "its file says" : "their files say"}, ${counted(people, "person", "people")} in all`;
  if (!options.yes && !(await ask(world, what))) {
    world.stderr.write("Nothing was started.\n");
    return exitCodes.trouble;
  }
  return withFleet(world, path, async (fleet) => {
    const run = await startRun(fleet, companies);
    world.stderr.write(
      `Run ${run} has begun. Workers do it (ringwright fleet work); ringwright fleet status tells how far it is.\n`,
    );
    if (!options.wait) return 0;
    await follow(world, fleet, run);
    return (await readStatus(fleet, run)).accounts.every(({ stage }) => stage === "done") ? 0 : exitCodes.trouble;
  });
}

// Whoever mends files wants to know of all of them.
async function readCompanies(
  accounts: readonly FleetAccount[],
): Promise<Map<string, Awaited<ReturnType<typeof readCompanyFile>>>> {
  const companies = new Map<string, Awaited<ReturnType<typeof readCompanyFile>>>();
  const problems: string[] = [];
  for (const { name, company } of accounts) {
    try {
      companies.set(name, await readCompanyFile(company));
    } catch (error) {
      if (!(error instanceof CompanyFileError)) throw error;
      problems.push(...error.message.split("\n").map(plain));
    }
  }
  if (problems.length > 0) throw new UsageError(problems.join("\n"));
  return companies;
}
