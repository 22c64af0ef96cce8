import fc from "fast-check";
import { Arbitraries } from "../arbitrary/arbitraries.ts";
import { requireOften } from "../arbitrary/require-often.ts";
import type { Style } from "../arbitrary/style.ts";
import type { ContractOperation } from "../contract/contract-operation.ts";
import type { Contract } from "../contract/read-contract.ts";
import { inputSchema } from "./input-schema.ts";
import { canTravel, mustBeGiven, problemOfInput, travellingSchema } from "./wire.ts";

/** An input that the contract allows. */
export interface ValidInput {
  /** How it was made: `full`, `example jwt`. */
  readonly kind: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** How many inputs to make, and from which seed. */
export interface InputOptions {
  /** At least this many different ones, where there are so many. 20 when left out. */
  readonly count?: number;
  /** The same seed gives the same inputs. 1 when left out. */
  readonly seed?: number;
}

// Each with how many are made. "Mixed" fills up to the number that was asked for.
const styles: readonly (readonly [kind: string, Style, count: number])[] = [
  ["minimal", { members: "required", size: "any" }, 3],
  ["full", { members: "all", size: "any" }, 4],
  ["least", { members: "all", size: "least" }, 1],
  ["most", { members: "all", size: "most" }, 1],
  ["least, required", { members: "required", size: "least" }, 1],
  ["most, required", { members: "required", size: "most" }, 1],
];
const mixed: Style = { members: "some", size: "any" };
const leastMixed = 8;

/**
 * Makes inputs that the contract allows: the bare minimum, everything at once, both ends of every limit, the contract's
 * own examples, and a mixture. The same call always gives the same inputs.
 *
 * @param contract - what the schemas belong to
 * @param operation - whose inputs to make
 * @param options - how many, and the seed
 * @throws Error that names the operation, for a schema that the harness does not understand
 */
export function validInputs(contract: Contract, operation: ContractOperation, options: InputOptions = {}): ValidInput[] {
  const { count = 20, seed = 1 } = options;
  const arbitraries = new Arbitraries(contract.reader, contract.validators);
  const schema = inputSchema(operation, (parameter) => travellingSchema(contract, parameter));
  const sample = (style: Style, numRuns: number): Readonly<Record<string, unknown>>[] => {
    const arbitrary = arbitraries.of(schema, style) as fc.Arbitrary<Readonly<Record<string, unknown>>>;
    const holds = (input: object): boolean =>
      canTravel(operation, input) && problemOfInput(contract, operation, input) === undefined;
    return fc.sample(requireOften(arbitrary, holds, "an input that the contract allows"), { seed, numRuns });
  };

  const found = new Map<string, ValidInput>();
  const add = (kind: string, input: Readonly<Record<string, unknown>>): void => {
    const key = JSON.stringify(input);
    if (!found.has(key)) found.set(key, { kind, input });
  };
  try {
    for (const { kind, input } of exampleInputs(operation)) add(kind, input);
    for (const [kind, style, numRuns] of styles) for (const input of sample(style, numRuns)) add(kind, input);
    const enough = Math.max(count, found.size + leastMixed);
    // An operation that takes little may not have so many different inputs.
    for (const input of sample(mixed, 5 * count)) if (found.size < enough) add("mixed", input);
  } catch (cause) {
    throw new Error(`${operation.id}: ${(cause as Error).message}`, { cause });
  }
  return [...found.values()];
}

/**
 * The contract's own examples, as inputs. Whether they are valid is for the check to say.
 *
 * @param operation - whose examples to take
 */
export function exampleInputs({ parameters, body }: ContractOperation): ValidInput[] {
  const examples = (only: (parameter: (typeof parameters)[number]) => boolean): Record<string, unknown> =>
    Object.fromEntries(
      parameters.filter((one) => only(one) && one.examples.length > 0).map((one) => [one.name, one.examples[0]]),
    );
  const bodies = [...(body?.examples ?? [])];
  const given = examples(mustBeGiven);
  const inputs: ValidInput[] = bodies.map(([name, value]) => ({ kind: `example ${name}`, input: { ...given, body: value } }));
  const firstBody = bodies[0];
  const all = { ...examples(() => true), ...(firstBody && { body: firstBody[1] }) };
  return [...inputs, { kind: "example of each parameter", input: all }];
}
