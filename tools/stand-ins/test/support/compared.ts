import * as accounts from "@ringwright/accounts";
import { type ContractOperation, generatedFunctions, readContract } from "@ringwright/contract/check";
import * as service from "@ringwright/core/service";
import * as devices from "@ringwright/devices";
import { readDocument } from "@ringwright/mock";
import * as numbers from "@ringwright/numbers";
import type { CompareOptions } from "../../src/compare-operation.ts";
import { KnownIds } from "../../src/known-ids.ts";
import { Shapes } from "../../src/shapes.ts";

/** All that is compared, whatever it is asked from. */
export type Compared = Pick<CompareOptions, "contract" | "functions" | "ids" | "shapes" | "count">;

/** The whole contract, with the generated functions of all packages. */
export function readCompared(): Compared {
  const contract = readContract();
  return {
    contract,
    functions: new Map([service, accounts, devices, numbers].flatMap((module) => [...generatedFunctions(module)])),
    ids: new KnownIds(contract),
    shapes: new Shapes(readDocument()),
    count: 8,
  };
}

/**
 * An operation of the contract.
 *
 * @throws Error for an id that it does not have
 */
export function operationOf({ contract }: Compared, id: string): ContractOperation {
  const operation = contract.operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`The contract has no ${id} any more; change this test to one that it has`);
  return operation;
}
