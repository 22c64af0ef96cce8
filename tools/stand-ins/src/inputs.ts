import {
  type Contract,
  type ContractOperation,
  type InputOptions,
  type ValidInput,
  validInputs,
} from "@ringwright/contract/check";
import type { KnownIds } from "./known-ids.ts";

/** An input with what the answer shall be. */
export interface StandInInput extends ValidInput {
  /** Whether it names two ids in the path, as no generated function of one id sends it. */
  readonly isBatch?: true;
  /** The answer's media type, where it is not JSON's own. */
  readonly accept?: string;
}

// Both forms that the contract has for the answer to a batch that has none of its own.
const batchTypes = ["multipart/mixed", "application/vnd.ringcentral.multipart+json"];

// Where every example of the contract is refused by the company's state.
const further: Readonly<Record<string, readonly ValidInput[]>> = {
  // The example's licence is somebody's.
  deleteLicense: [{ kind: "a free licence", input: { licenseId: "9121004" } }],
};

// What is made up names ids that are not there, and says little beyond the 404 that it gets: one each is enough.
const madeUp = ["minimal", "full"];

/**
 * Makes inputs that the contract allows: its examples and some of the harness's own, all of the harness's own with ids that
 * the company has, and for operations that take several ids at once two of them.
 *
 * @param contract - what the schemas belong to
 * @param ids - those that the company has
 * @param operation - whose inputs to make
 * @param options - how many, and the seed
 */
export function standInInputs(
  contract: Contract,
  ids: KnownIds,
  operation: ContractOperation,
  options: InputOptions,
): StandInInput[] {
  const valid = validInputs(contract, operation, options);
  const examples = valid.filter(({ kind }) => kind.startsWith("example"));
  const asTheyAre = [...examples, ...madeUp.flatMap((kind) => valid.find((one) => one.kind === kind) ?? [])];
  const known = valid.flatMap(({ kind, input }) => {
    const there = ids.in(operation, input);
    return there === undefined ? [] : [{ kind: `${kind}, ids that are there`, input: there }];
  });
  const inputs: StandInInput[] = [...asTheyAre, ...known, ...(further[operation.id] ?? []), ...batches(operation, valid[0])];
  return [...new Map(inputs.map((one) => [JSON.stringify([one.input, one.accept]), one])).values()];
}

function batches({ batch }: ContractOperation, example: ValidInput | undefined): StandInInput[] {
  if (batch === undefined || example === undefined) return [];
  const id = String(example.input[batch.parameter]);
  const input = { ...example.input, [batch.parameter]: `${id},${id}` };
  const types = batch.outcomes === undefined ? batchTypes : ["application/json"];
  return types.map((accept) => ({ kind: `two ids, ${accept}`, input, accept, isBatch: true }));
}
