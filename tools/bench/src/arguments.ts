import { statSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";

/** The tables, in the order they are printed. */
export const tableNames = ["cpu", "bundle", "import", "install", "types", "generate", "sandbox", "check", "onboarding"] as const;

/** A table's name. */
export type TableName = (typeof tableNames)[number];

/** What `--help` prints. */
export const usage: string = `usage: pnpm bench [--only NAME]... [--starts N] [--json FILE]

Measures ringwright and its peers side by side, as users get them: built. The sandbox's peer is Prism;
onboarding goes by the service's time, not by the machine's.

--only NAME  one table: ${tableNames.join(", ")}; may be given more than once
--starts N   how often cpu starts each caller anew (default 5), and sandbox each stand-in (default 7); fewer are
             quicker and less exact
--json FILE  writes the figures to a file as well
--help       prints this
`;

/** What the command line asks for. */
export interface Arguments {
  readonly help: boolean;
  readonly tables: readonly TableName[];
  /** How often what is measured is started; each table has its own habit. */
  readonly starts: number | undefined;
  readonly jsonFile: string | undefined;
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
  const { help, only, json, starts } = parse(args);
  const tables = new Set(only?.map(tableNamed) ?? tableNames);
  if (starts !== undefined && !/^[1-9]\d?$/.test(starts))
    throw new UsageError(`--starts ${starts}: give a whole number from 1 to 99`);
  if (json !== undefined) checkFile(json);
  const asked = tableNames.filter((name) => tables.has(name));
  return { help: help === true, tables: asked, starts: starts === undefined ? undefined : Number(starts), jsonFile: json };
}

function parse(args: readonly string[]): { help?: boolean; only?: string[]; json?: string; starts?: string } {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: "boolean" },
        only: { type: "string", multiple: true },
        json: { type: "string" },
        starts: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function tableNamed(name: string): TableName {
  const table = tableNames.find((known) => known === name);
  if (table === undefined) throw new UsageError(`--only: there is no table "${name}"; write one of ${tableNames.join(", ")}`);
  return table;
}

// Minutes of measuring must not end in a file that cannot be written.
function checkFile(file: string): void {
  if (file === "") throw new UsageError("--json: the file's name is empty; write one such as bench.json");
  if (isFolder(file)) throw new UsageError(`--json: ${file} is a folder; name a file in it`);
  if (!isFolder(dirname(file))) throw new UsageError(`--json: the folder ${dirname(file)} does not exist; make it first`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
