import type { Client } from "@ringwright/core";
import {
  anonymousCompany,
  anonymousSeed,
  describeLeftOut,
  exportCompany,
  exportSeed,
  readAccount,
  writeCompanyFile,
  writeSeed,
} from "@ringwright/provisioning";
import { type GlobalOptions, timeLimit } from "../global-options.ts";
import { openClient } from "../login/open-client.ts";
import { counted, plain } from "../output/in-words.ts";
import { needPlace } from "../output/need-place.ts";
import { startProgress } from "../output/progress.ts";
import { write } from "../output/write.ts";
import { writePrivateFile } from "../output/write-private-file.ts";
import type { World } from "../world.ts";

/** Options of `ringwright export`. */
export interface ExportCommandOptions extends GlobalOptions {
  readonly seed?: boolean;
  readonly anonymous?: boolean;
  /** The file to write. */
  readonly out?: string;
  readonly json?: boolean;
}

// Reading a large account takes minutes, and meets more trouble than a call.
const attempts = 5;

/**
 * Writes an account down: as a company file, or as a seed of the sandbox. Nothing is changed.
 *
 * @param world - where from and where to
 * @param options - see `ExportCommandOptions`
 * @returns what the process shall end with
 * @throws UsageError for a file that has no place; ExportError for an account that no file can say; what reading it throws
 */
export async function exportAccount(world: World, options: ExportCommandOptions): Promise<number> {
  const { out } = options;
  await needPlace("--out", out);
  const { client } = await openClient(world, options, { attempts });
  const text = await (options.seed ? seedText(world, client, options) : companyText(world, client, options));
  if (out === undefined) await write(world.stdout, text, world.signal);
  else await writePrivateFile(out, text);
  return 0;
}

async function companyText(world: World, client: Client, options: ExportCommandOptions): Promise<string> {
  const { signal, stderr } = world;
  const { account } = await withProgress(world, (onCall) =>
    readAccount(client, undefined, { signal, ...timeLimit(options), onCall }),
  );
  const whole = exportCompany(account);
  const exported = options.anonymous ? anonymousCompany(whole) : whole;
  const { leftOut } = exported;
  const form = formOf(options);
  if (form === "json") for (const one of leftOut) stderr.write(`Left out: ${plain(describeLeftOut(one))}\n`);
  else if (leftOut.length > 0)
    stderr.write(`${counted(leftOut.length, "thing is", "things are")} left out; comments say which.\n`);
  return writeCompanyFile(exported, form);
}

async function seedText(world: World, client: Client, options: ExportCommandOptions): Promise<string> {
  const { signal } = world;
  const { seed } = await withProgress(world, (onCall) => exportSeed(client, { signal, ...timeLimit(options), onCall }));
  return writeSeed(options.anonymous ? anonymousSeed(seed) : seed, formOf(options));
}

/** Tells how far the reading of an account is. */
export async function withProgress<T>({ stderr }: World, read: (onCall: () => void) => Promise<T>): Promise<T> {
  using progress = await startProgress(stderr, "Reading the account");
  return await read(() => progress.advance());
}

function formOf({ json, out = "" }: ExportCommandOptions): "json" | "yaml" {
  return json || out.toLowerCase().endsWith(".json") ? "json" : "yaml";
}
