import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

/** What the command was asked to do. */
export interface Arguments {
  /** A git revision or a released version of @ringwright/spec; undefined for the last release. */
  readonly base: string | undefined;
  readonly check: boolean;
  readonly help: boolean;
  readonly json: boolean;
  readonly write: boolean;
  /** Files that tell what apps use. */
  readonly usedBy: readonly string[];
}

/** How the command is called. */
export const usage = `usage: pnpm spec:diff [base] [--check | --write] [--json] [--used-by FILE ...]

Tells what changed in spec/dist/openapi.json since base, and proposes the changeset.
Run pnpm generate first where files in spec/ were edited.

base     a git revision, or a released version of @ringwright/spec such as 0.2.0;
         else the last release, else where this branch left main
--check  fails (1) unless changesets, or versions raised since base, tell of each
         changed package at the proposed level or above
--write  writes the proposed changeset to .changeset/
--json   prints changes and proposal as JSON
--used-by FILE
         says whether the changes may break the app whose uses are in FILE, which
         ringwright verify --write-uses writes; several, for several apps
`;

/**
 * Reads the command's arguments.
 *
 * @throws UsageError naming the argument that is wrong
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const { check = false, help = false, json = false, write = false, "used-by": usedBy = [] } = values;
  if (positionals.length > 1)
    throw new UsageError(`one base at most, and there are ${positionals.length}: ${positionals.join(", ")}`);
  if (positionals[0] === "") throw new UsageError("base is empty; name a git revision or a version, or leave it out");
  if (check && write)
    throw new UsageError("--check and --write exclude each other: one judges the changesets, the other adds one");
  return { base: positionals[0], check, help, json, write, usedBy };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<typeof config>> {
  try {
    return parseArgs({ ...config, args: [...args] });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}

const config = {
  allowPositionals: true,
  options: {
    check: { type: "boolean" },
    help: { type: "boolean" },
    json: { type: "boolean" },
    write: { type: "boolean" },
    "used-by": { type: "string", multiple: true },
  },
} as const;
