import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readArguments, usage } from "./arguments.ts";
import type { Change } from "./change.ts";
import { type Changeset, changesetOf, writeChangeset } from "./changeset.ts";
import { compareContracts } from "./compare-contracts.ts";
import { type Base, findBase } from "./find-base.ts";
import { type Git, openGit } from "./git.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { printChanges, printImpacts } from "./print.ts";
import { covers, type Levels, propose } from "./proposal.ts";
import { toldLevels } from "./told-levels.ts";
import { UsageError } from "./usage-error.ts";
import { type AppImpact, impactOf, readUses } from "./uses.ts";

/** Where the command works and where it speaks. */
export interface Surroundings {
  /** The repository's root. */
  readonly root: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const contractFile = "spec/dist/openapi.json";

/**
 * Runs `pnpm spec:diff`.
 *
 * @returns 0; 1 where `--check` finds a change that no changeset tells of; 2 where the arguments are wrong
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const { base: asked, usedBy, ...flags } = readArguments(args);
    if (flags.help) {
      surroundings.out(usage);
      return 0;
    }
    const apps = await Promise.all(usedBy.map((file) => readUses(resolve(surroundings.root, file))));
    const git = openGit(surroundings.root);
    const base = await findBase(git, asked);
    const changes = compareContracts(await contractAt(git, base), await contractNow(surroundings.root));
    const proposal = propose(changes);
    const changeset = changes.length === 0 ? undefined : changesetOf(proposal, changes);
    const untold = flags.check ? await untoldOf(surroundings.root, git, base, proposal) : undefined;
    if (flags.write && changeset) await writeChangeset(surroundings.root, changeset);
    const impacts = apps.map((app, index) => ({ ...impactOf(app, changes), file: usedBy[index] ?? app.file }));
    surroundings.out(
      flags.json
        ? printJson(base, changes, proposal, changeset, untold, impacts)
        : `${printChanges(base, changes, proposal)}${printImpacts(impacts)}${flags.check ? "" : printChangeset(changeset, flags.write)}`,
    );
    if (untold === undefined || untold.length === 0) return 0;
    surroundings.err(`\n${untold.join("\n")}\nRun pnpm spec:diff --write, or say it in your own words in .changeset/.\n`);
    return 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.err(`spec:diff: ${error.message}\n`);
    return 2;
  }
}

async function contractAt(git: Git, { name, commit }: Base): Promise<JsonObject> {
  const text = await git.show(commit, contractFile);
  if (text === undefined) throw new UsageError(`base ${name} (${commit.slice(0, 7)}) has no ${contractFile}; name a later one`);
  return parse(text, `${contractFile} of ${name}`);
}

async function contractNow(root: string): Promise<JsonObject> {
  const text = await readFile(join(root, contractFile), "utf8").catch(() => undefined);
  if (text === undefined) throw new UsageError(`there is no ${contractFile}; pnpm generate writes it`);
  return parse(text, contractFile);
}

function parse(text: string, name: string): JsonObject {
  let value: Json | undefined;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    throw new UsageError(`${name} is not JSON: ${(error as Error).message}`);
  }
  if (!isObject(value) || !isObject(value["paths"])) throw new UsageError(`${name} is not an OpenAPI document: it has no paths`);
  return value;
}

async function untoldOf(root: string, git: Git, base: Base, proposal: Levels): Promise<string[]> {
  const told = await toldLevels(root, git, base.commit);
  return [...proposal]
    .filter(([name, level]) => !covers(told.get(name), level))
    .map(
      ([name, level]) =>
        `${name}: the change is ${level}, and ${told.has(name) ? `changesets say ${told.get(name)}` : "no changeset tells of it"}`,
    );
}

function printChangeset(changeset: Changeset | undefined, written: boolean): string {
  if (changeset === undefined) return "";
  return written
    ? `\nWrote ${changeset.path}\n`
    : `\nProposed changeset (--write puts it in ${changeset.path}):\n\n${changeset.text}`;
}

function printJson(
  base: Base,
  changes: readonly Change[],
  proposal: Levels,
  changeset: Changeset | undefined,
  untold: readonly string[] | undefined,
  impacts: readonly AppImpact[],
): string {
  const apps = impacts.length === 0 ? {} : { apps: impacts };
  const result = { base, changes, proposal: Object.fromEntries(proposal), changeset, untold, ...apps };
  return `${JSON.stringify(result, null, 2)}\n`;
}
