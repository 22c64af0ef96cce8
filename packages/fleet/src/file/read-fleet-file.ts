import { dirname, resolve } from "node:path";
import { readCheckedFile, type Violation } from "@ringwright/provisioning";
import schema from "../../fleet-file.schema.json" with { type: "json" };
import type { FleetAccount, FleetFile, SecretSource } from "./fleet-file.ts";
import { FleetFileError } from "./fleet-file-error.ts";

/** The fleet file as JSON Schema, draft 2020-12: what `readFleetFile` holds files to, and what editors complete them by. */
export const fleetFileSchema: Readonly<Record<string, unknown>> = schema;

interface FleetDocument {
  readonly redis?: SecretSource;
  // What stands in a file is text.
  readonly keepRuns?: string;
  readonly keepDays?: string;
  readonly accounts: readonly (Omit<FleetAccount, "server"> & { readonly server?: string })[];
}

const dayMs = 24 * 3_600_000;
const service = "https://platform.ringcentral.com";

/**
 * Reads a fleet file, YAML or JSON.
 *
 * @param path - the file; company files are looked for from its folder
 * @param usualServer - the address of accounts that have none of their own; the service's when left out
 * @throws FleetFileError with all that is wrong; CompanyFileError where it cannot be read
 */
export async function readFleetFile(path: string, usualServer: string = service): Promise<FleetFile> {
  const { value, problems } = await readCheckedFile(path, fleetFileSchema, doubles);
  if (problems.length > 0) throw new FleetFileError(problems);
  const { redis, accounts, keepRuns, keepDays } = value as FleetDocument;
  const folder = dirname(path);
  return {
    ...(redis === undefined ? {} : { redis }),
    ...(keepRuns === undefined ? {} : { keepRuns: Number(keepRuns) }),
    ...(keepDays === undefined ? {} : { keepMs: Number(keepDays) * dayMs }),
    accounts: accounts.map((account) => ({
      ...account,
      company: resolve(folder, account.company),
      server: account.server ?? usualServer,
    })),
  };
}

function doubles(value: unknown): Violation[] {
  const names = (value as FleetDocument).accounts.map(({ name }) => name.toLowerCase());
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [{ place: ["accounts", index, "name"], message: "stands in the file already; each account has a name of its own" }],
  );
}
