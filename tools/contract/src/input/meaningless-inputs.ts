import type { ContractOperation } from "../contract/contract-operation.ts";
import { mustBeGiven } from "./wire.ts";

/** An input that a client must not send. */
export interface MeaninglessInput {
  /** Which member is wrong, and how: `extensionId is undefined`. */
  readonly what: string;
  /** The member, or what else its error must say. */
  readonly member: string;
  readonly input: unknown;
}

/** What says nothing, and must not be taken for "me" or for "all". */
export const nothings: readonly unknown[] = [undefined, null, "", []];

/**
 * Takes an input's meaning away, as a whole and one member at a time: ids, filters and headers that say nothing, a list
 * where one id is meant, what must be given and is left out, and a member that the operation does not take.
 *
 * @param operation - whose input it is
 * @param input - that the contract allows
 * @param elsewhere - a parameter that is given in another way
 */
export function meaninglessInputs(
  operation: ContractOperation,
  input: Readonly<Record<string, unknown>>,
  elsewhere?: string,
): MeaninglessInput[] {
  const { body } = operation;
  const parameters = operation.parameters.filter(({ name }) => name !== elsewhere);
  const wrong: MeaninglessInput[] = [null, [], "input"].map((value) => ({
    what: `the input is ${JSON.stringify(value)}`,
    member: "the input must be",
    input: value,
  }));
  const add = (member: string, value: unknown): void => {
    const said = value === undefined ? "undefined" : JSON.stringify(value);
    wrong.push({ what: `${member} is ${said}`, member, input: { ...input, [member]: value } });
  };
  const leaveOut = (member: string): void => {
    const { [member]: _, ...rest } = input;
    wrong.push({ what: `${member} is left out`, member, input: rest });
  };

  for (const parameter of parameters) {
    for (const nothing of nothings) add(parameter.name, nothing);
    if (parameter.in === "path") add(parameter.name, ["1"]);
    if (parameter.in === "path" && mustBeGiven(parameter)) leaveOut(parameter.name);
  }
  if (body !== undefined) for (const nothing of [undefined, null]) add("body", nothing);
  if (body?.required) leaveOut("body");
  for (const name of ["notInTheContract", ...parameters.map(({ name }) => `${name}s`)]) {
    if (!parameters.some((parameter) => parameter.name === name)) add(name, "1");
  }
  return wrong;
}
