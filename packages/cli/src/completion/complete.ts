import type { Command, Option } from "commander";
import { knownOperation } from "../call/find-operation.ts";
import { profileNames } from "../login/profile.ts";
import { operands, takesValue } from "../operands.ts";
import { operations } from "../operations.gen.ts";
import { write } from "../output/write.ts";
import type { World } from "../world.ts";
import { shellScripts } from "./shell-scripts.ts";

/** What a word may become, and what that is about. */
type Proposal = readonly [value: string, about: string];

// The shell knows best which files there are.
const files: readonly Proposal[] = [[":files", ""]];
const fleetActions: readonly Proposal[] = ["run", "work", "status", "pause", "resume", "cancel", "retry"].map((name) => [
  name,
  "",
]);
const namingFiles: ReadonlySet<string> = new Set(["--body", "--out", "--journal", "--output", "--baseline", "--file"]);

/**
 * Answers a shell that asks how a line may go on: a line for each proposal, with a tab before what it is about.
 *
 * @param world - where to
 * @param program - the command line
 * @param words - those that are there, without the command's own name; the last one is the one to complete
 */
export async function complete(world: World, program: Command, words: readonly string[]): Promise<void> {
  const begun = words.at(-1) ?? "";
  const proposals = await propose(world, program, words.slice(0, -1), begun);
  const fitting = proposals === files ? files : proposals.filter(([value]) => value.startsWith(begun));
  await write(world.stdout, fitting.map(([value, about]) => `${value}\t${about}\n`).join(""), world.signal);
}

async function propose(world: World, program: Command, before: readonly string[], begun: string): Promise<readonly Proposal[]> {
  const global = program.options;
  const [name] = operands(before, global);
  const command = program.commands.find((one) => one.name() === name);
  const options = [...global, ...(command?.options ?? [])];
  const asking = options.find((option) => takesValue(option, before.at(-1)));
  if (asking !== undefined) return valuesOfOption(world, asking);
  if (begun.startsWith("-")) return options.map(({ long, description }) => [long ?? "", description]);
  const given = operands(before, options).slice(1);
  switch (command?.name()) {
    case undefined:
      return program
        .createHelp()
        .visibleCommands(program)
        .map((one) => [one.name(), one.description()]);
    case "call":
      return given[0] === undefined ? operationNames() : keysAndValues(given[0], given.slice(1), begun);
    case "operations":
      return given.length === 0 ? operationNames() : [];
    case "plan":
    case "apply":
    case "rehearse":
    case "verify":
      return given.length === 0 ? files : [];
    case "fleet":
      return given.length === 0 ? fleetActions : files;
    case "completion":
      return given.length === 0 ? Object.keys(shellScripts).map((shell) => [shell, ""]) : [];
    default:
      return [];
  }
}

async function valuesOfOption({ env }: World, { long }: Option): Promise<readonly Proposal[]> {
  if (long !== undefined && namingFiles.has(long)) return files;
  if (long === "--format") return ["table", "json", "junit", "sarif", "markdown"].map((name) => [name, ""]);
  return long === "--profile" ? (await profileNames(env)).map((name) => [name, ""]) : [];
}

function operationNames(): readonly Proposal[] {
  return operations.flatMap(({ id, facade, summary }): Proposal[] => [
    [facade, summary],
    [id, summary],
  ]);
}

function keysAndValues(operationName: string, taken: readonly string[], begun: string): readonly Proposal[] {
  const operation = knownOperation(operationName);
  if (operation === undefined) return [];
  const at = begun.indexOf("=");
  if (at < 0) {
    const left = operation.parameters.filter(({ name, list }) => list || !taken.some((word) => word.startsWith(`${name}=`)));
    return left.map(({ name, about }) => [`${name}=`, about]);
  }
  const parameter = operation.parameters.find(({ name }) => name === begun.slice(0, at));
  const values = parameter?.values ?? (parameter?.type === "boolean" ? [true, false] : []);
  // In a list, what stands before the last comma is kept.
  const kept = begun.slice(0, Math.max(at, parameter?.list ? begun.lastIndexOf(",") : at) + 1);
  return values.map((value) => [`${kept}${value}`, ""]);
}
