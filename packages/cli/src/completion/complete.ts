import { ShellCompDirective } from "@bomb.sh/tab";
import type { Command, Option } from "commander";
import type { CommandOperation } from "../call/command-operation.ts";
import { findOperation } from "../call/find-operation.ts";
import { profileNames } from "../login/profile.ts";
import { operations } from "../operations.gen.ts";
import { write } from "../output/write.ts";
import type { World } from "../world.ts";

interface Proposals {
  readonly values: readonly (readonly [value: string, about: string])[];
  /** What the shell is to do beside showing them. */
  readonly directive: number;
}

const {
  ShellCompDirectiveNoFileComp: noFiles,
  ShellCompDirectiveNoSpace: noSpace,
  ShellCompDirectiveDefault: files,
} = ShellCompDirective;
const nothing: Proposals = { values: [], directive: noFiles };

/**
 * Answers a shell that asks how a line may go on: a line for each proposal, and a last one that says what to do with them, as
 * the scripts of `@bomb.sh/tab` want it.
 *
 * @param world - where to
 * @param program - the command line
 * @param words - those that are there, without the command's own name; the last one is the one to complete
 */
export async function complete(world: World, program: Command, words: readonly string[]): Promise<void> {
  const { values, directive } = await propose(world, program, words);
  const begun = words.at(-1) ?? "";
  const lines = values.filter(([value]) => value.startsWith(begun)).map(([value, about]) => `${value}\t${about}\n`);
  await write(world.stdout, `${lines.join("")}:${directive}\n`, world.signal);
}

async function propose(world: World, program: Command, words: readonly string[]): Promise<Proposals> {
  const before = words.slice(0, -1);
  const begun = words.at(-1) ?? "";
  const command = program.commands.find((one) => before.includes(one.name()));
  const options = [...program.options, ...(command?.options ?? [])].filter(({ hidden }) => !hidden);
  const asking = options.find((option) => takesValue(option, before.at(-1)));
  if (asking !== undefined) return valuesOfOption(world, asking);
  if (begun.startsWith("-")) {
    return { values: options.map(({ long, description }) => [long ?? "", description] as const), directive: noFiles };
  }
  if (command === undefined) {
    const shown = program.createHelp().visibleCommands(program);
    return { values: shown.map((one) => [one.name(), one.description()] as const), directive: noFiles };
  }
  const given = operands(before, options).slice(1);
  if (command.name() === "completion")
    return { values: ["bash", "zsh", "fish"].map((shell) => [shell, ""] as const), directive: noFiles };
  if (command.name() === "operations" && given.length === 0) return { values: names(), directive: noFiles };
  if (command.name() !== "call") return nothing;
  const [name, ...taken] = given;
  return name === undefined ? { values: names(), directive: noFiles } : keysOf(name, taken, begun);
}

async function valuesOfOption({ env }: World, option: Option): Promise<Proposals> {
  if (option.long === "--body") return { values: [], directive: files };
  if (option.long === "--profile")
    return { values: (await profileNames(env)).map((name) => [name, ""] as const), directive: noFiles };
  return nothing;
}

// The words that are neither options nor what options take.
function operands(words: readonly string[], options: readonly Option[]): string[] {
  return words.filter((word, index) => !word.startsWith("-") && !options.some((option) => takesValue(option, words[index - 1])));
}

function takesValue({ required, long, short }: Option, word: string | undefined): boolean {
  return required && word !== undefined && [long, short].includes(word);
}

function names(): Proposals["values"] {
  return operations.flatMap(({ id, facade, summary }) => [[facade, summary] as const, [id, summary] as const]);
}

function keysOf(name: string, taken: readonly string[], begun: string): Proposals {
  const operation = known(name);
  if (operation === undefined) return nothing;
  const at = begun.indexOf("=");
  if (at > 0) return valuesOf(operation, begun.slice(0, at), begun);
  const left = operation.parameters.filter(({ name, list }) => list || !taken.some((word) => word.startsWith(`${name}=`)));
  return { values: left.map((one) => [`${one.name}=`, one.about] as const), directive: noFiles | noSpace };
}

function known(name: string): CommandOperation | undefined {
  try {
    return findOperation(name);
  } catch {
    return undefined;
  }
}

// In a list, what stands before the last comma is kept.
function valuesOf({ parameters }: CommandOperation, key: string, begun: string): Proposals {
  const parameter = parameters.find(({ name }) => name === key);
  if (parameter === undefined) return nothing;
  const { values = parameter.type === "boolean" ? [true, false] : [], list } = parameter;
  const kept = begun.slice(0, Math.max(begun.indexOf("="), list ? begun.lastIndexOf(",") : -1) + 1);
  return { values: values.map((value) => [`${kept}${value}`, ""] as const), directive: noFiles };
}
