import { readContract } from "@ringwright/contract/check";
import { expect, test } from "vitest";
import { KnownIds } from "../src/known-ids.ts";

const contract = readContract();
const ids = new KnownIds(contract);
// As all that the examples' company has; which one comes first is the contract's.
const exampleId = expect.stringMatching(/^27\d{5}004$/);
const operationOf = (id: string) => {
  const operation = contract.operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`The contract has no ${id} any more; change this test to one that it has`);
  return operation;
};

test("puts the examples' ids in the place of others, and leaves the rest", () => {
  const input = { accountId: "715", deviceId: "9", body: { extension: { id: "31" }, name: "Desk" } };
  const known = ids.in(operationOf("updateDevice"), input);
  expect(known).toEqual({ accountId: "~", deviceId: "804111004", body: { extension: { id: exampleId }, name: "Desk" } });
});

test("leaves out an input that the contract does not allow with them", () => {
  const small = readContract({
    paths: {
      "/thing/{thingId}": {
        put: {
          operationId: "updateThing",
          tags: ["things"],
          parameters: [{ name: "thingId", in: "path", required: true, schema: { type: "string" }, example: "7" }],
          requestBody: {
            content: {
              "application/json": {
                schema: { type: "object", properties: { otherIds: { type: "array", uniqueItems: true } } },
                example: { otherIds: ["8"] },
              },
            },
          },
        },
      },
    },
  });
  const [operation] = small.operations;
  if (operation === undefined) throw new Error("The small contract has no operation");
  const known = (otherIds: readonly string[]) => new KnownIds(small).in(operation, { thingId: "1", body: { otherIds } });
  expect(known(["2"])).toEqual({ thingId: "7", body: { otherIds: ["8"] } });
  expect(known(["2", "3"])).toBeUndefined();
});
