import { operations } from "../operations.gen.ts";
import { write } from "../output/write.ts";
import type { World } from "../world.ts";
import type { CommandOperation, CommandParameter } from "./command-operation.ts";
import { findOperation, knownOperation, operationsWith } from "./find-operation.ts";

/**
 * Lists the operations of the contract, all or those that have a word, or tells what one of them takes.
 *
 * @param world - where to
 * @param name - of the one, or a part of its names or its summary; all when left out
 * @throws UsageError where none has it
 */
export async function listOperations({ stdout, signal }: World, name: string | undefined): Promise<void> {
  await write(stdout, name === undefined ? list(operations) : tell(name), signal);
}

function tell(name: string): string {
  const some = knownOperation(name) === undefined ? operationsWith(name) : [];
  return some.length === 0 ? describe(findOperation(name)) : list(some);
}

function list(some: readonly CommandOperation[]): string {
  const width = Math.max(...some.map(({ facade }) => facade.length));
  const idWidth = Math.max(...some.map(({ id }) => id.length));
  return some.map(({ id, facade, summary }) => `${facade.padEnd(width)}  ${id.padEnd(idWidth)}  ${summary}\n`).join("");
}

function describe(operation: CommandOperation): string {
  const { id, facade, summary, group, access, billable, parameters, body, records, batch, task } = operation;
  const facts = [
    `rate group ${group}`,
    ...(access === undefined
      ? []
      : [access === "internal" ? "for the vendor's own apps" : "for apps that the vendor has reviewed for it"]),
    ...(billable ? ["buys something"] : []),
    ...(records === undefined ? [] : ["a list: --all, --lines"]),
    ...(batch === undefined ? [] : [`several ids: ${batch}=1,2,3`]),
    ...(task ? ["starts a task: --wait"] : []),
  ];
  const rows = [
    ...parameters.map((parameter) => [`${parameter.name}=`, aboutParameter(parameter)]),
    ...(body === undefined
      ? []
      : [["--body", `${body.about}${body.required ? "; must be given" : ""}: ${body.members.join(", ")}`]]),
  ];
  const width = Math.max(0, ...rows.map(([label = ""]) => label.length));
  return [
    `${facade} (${id})\n${summary}\n${facts.join("; ")}\n`,
    ...(rows.length === 0 ? [] : ["\n"]),
    ...rows.map(([label = "", text]) => `  ${label.padEnd(width)}  ${text}\n`),
  ].join("");
}

function aboutParameter({ about, type, list, required, default: byDefault, values }: CommandParameter): string {
  return [
    about,
    ...(required ? ["must be given"] : []),
    ...(list ? ["several"] : []),
    ...(values === undefined ? (type === "text" ? [] : [type]) : [values.join(", ")]),
    ...(byDefault === undefined ? [] : [`${JSON.stringify(byDefault)} when left out`]),
  ].join("; ");
}
