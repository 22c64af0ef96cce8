import { UsageError } from "../usage-error.ts";
import type { CommandOperation, CommandParameter } from "./command-operation.ts";
import { nearest } from "./find-operation.ts";

/** What a command line gives an operation. */
export interface CommandInput {
  /** Parameters by name. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Several ids, where the operation takes them and the line has more than one. */
  readonly ids?: readonly string[];
}

/**
 * Reads `name=value` arguments as the contract has them: whole numbers, numbers, `true` and `false`, lists by commas or by naming
 * one several times.
 *
 * @param operation - what they are for
 * @param words - the arguments
 * @throws UsageError that names the argument that is wrong, or those that are missing
 */
export function readInput(operation: CommandOperation, words: readonly string[]): CommandInput {
  const given = new Map<string, string[]>();
  for (const word of words) {
    const at = word.indexOf("=");
    if (at < 1) throw new UsageError(`${operation.id}: ${shown(operation, word)} is no name=value; ${describeTaken(operation)}`);
    const parameter = findParameter(operation, word.slice(0, at));
    const several = given.get(parameter.name) ?? [];
    if (several.length > 0 && !takesSeveral(operation, parameter)) {
      throw new UsageError(`${operation.id}: ${parameter.name} is given twice, and takes one value`);
    }
    given.set(parameter.name, [...several, word.slice(at + 1)]);
  }
  const missing = operation.parameters.filter(({ name, required }) => required && !given.has(name));
  if (missing.length > 0) throw new UsageError(describeMissing(operation, missing));

  const parameters: Record<string, unknown> = {};
  let ids: readonly string[] | undefined;
  for (const parameter of operation.parameters) {
    const texts = given.get(parameter.name);
    if (texts === undefined) continue;
    const parts = takesSeveral(operation, parameter) ? texts.flatMap((text) => text.split(",")) : texts;
    const values = parts.map((text) => readValue(operation, parameter, text));
    if (parameter.name === operation.batch && values.length > 1) ids = parts;
    else parameters[parameter.name] = parameter.list ? values : values[0];
  }
  return ids === undefined ? { parameters } : { parameters, ids };
}

// What is meant for the token service may be a secret.
function shown({ withoutToken }: CommandOperation, word: string): string {
  return withoutToken ? "an argument" : JSON.stringify(word);
}

function takesSeveral({ batch }: CommandOperation, { name, list }: CommandParameter): boolean {
  return list === true || name === batch;
}

function findParameter(operation: CommandOperation, name: string): CommandParameter {
  const { id, parameters, body } = operation;
  const found = parameters.find((parameter) => parameter.name === name);
  if (found !== undefined) return found;
  const near = nearest(
    name,
    parameters.map((parameter) => parameter.name),
  );
  const advice =
    near.length > 0
      ? `did you mean ${near.join(", ")}?`
      : body?.members.includes(name)
        ? "that is a member of its body: give --body FILE"
        : describeTaken(operation);
  throw new UsageError(`${id}: it takes no ${JSON.stringify(name)}; ${advice}`);
}

function describeTaken({ parameters, body }: CommandOperation): string {
  const names = parameters.map(({ name, required }) => (required ? `${name}=…` : `[${name}=…]`));
  const all = [...names, ...(body === undefined ? [] : [body.required ? "--body FILE" : "[--body FILE]"])];
  return `it takes ${all.length === 0 ? "nothing" : all.join(" ")}`;
}

function describeMissing({ id }: CommandOperation, missing: readonly CommandParameter[]): string {
  const lines = missing.map(({ name, about }) => `${name}=… (${about})`);
  return `${id}: ${lines.join(", ")} must be given`;
}

function readValue({ id }: CommandOperation, { name, type, values }: CommandParameter, text: string): unknown {
  const wrong = (right: string): UsageError => new UsageError(`${id}: ${name}=${text}: is ${right}`);
  if (values !== undefined && !values.some((value) => String(value) === text)) {
    const [near] = nearest(text, values.map(String));
    throw wrong(`none of its values; ${near === undefined ? `write one of ${values.join(", ")}` : `did you mean ${near}?`}`);
  }
  switch (type) {
    case "integer":
      if (!/^-?\d{1,15}$/.test(text)) throw wrong("no whole number");
      return Number(text);
    case "number":
      if (text.trim() === "" || !Number.isFinite(Number(text))) throw wrong("no number");
      return Number(text);
    case "boolean":
      if (text !== "true" && text !== "false") throw wrong("neither true nor false");
      return text === "true";
    default:
      return text;
  }
}
