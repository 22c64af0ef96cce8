import { expect, test } from "vitest";
import { operationsOf } from "../src/contract.ts";
import { emitFacade } from "../src/emit/facade.ts";
import { emitIndex } from "../src/emit/index.ts";
import { json, tinyDocument, tinyOperation } from "./support/tiny-document.ts";

const document = tinyDocument(
  tinyOperation({ "x-batch": { parameter: "thingId", maxItems: 30 }, deprecated: true }),
  tinyOperation({
    operationId: "deleteThings",
    summary: "Delete things",
    "x-method": "things.store.delete",
    "x-app-permission": "none",
    parameters: [],
    requestBody: { ...json({ $ref: "#/components/schemas/ThingChanges" }), required: true },
    responses: { "200": json({ $ref: "#/components/schemas/ThingOutcomes" }) },
    "x-bulk": { records: "records", outcomes: "results" },
  }),
);
const operations = operationsOf(document, "devices");

test("groups hold their operations and the groups inside them, with batches and bulk calls beside them", () => {
  expect(emitFacade(document, "devices", operations)).toBe(`\
// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
import type { AppPermission, BatchOptions, BatchResult, BulkOptions, BulkResult, CallOptions, Client } from "@ringwright/core";
import {
  readThing,
  type ReadThingInput,
  readThingBatch,
  deleteThings,
  type DeleteThingsInput,
  deleteThingsInBulk,
} from "./operations.gen.ts";
import type {
  Thing,
  ThingOutcome,
  ThingOutcomes,
} from "./schemas.gen.ts";

/** Operations of \`things\`, for a client whose app has \`Granted\`. */
export interface Things<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /** Operations of \`things.store\`. */
  readonly store: ThingsStore<Granted>;
  /**
   * Read a thing. See {@link readThing}.
   *
   * \`GET /readThing/{thingId}\`: rate group Light, app permission ReadAccounts, safe to repeat.
   *
   * @deprecated {@link readThing} says why
   * @throws ApiError when the service says no
   */
  read(this: Things<"ReadAccounts">, input: ReadThingInput, options?: CallOptions): Promise<Thing>;
  /**
   * Read a thing, for several ids at once. See {@link readThingBatch}.
   *
   * \`GET /readThing/{thingId}\`: rate group Light, app permission ReadAccounts, safe to repeat.
   *
   * @deprecated {@link readThingBatch} says why
   * @throws ApiError when the service says no
   */
  readBatch(this: Things<"ReadAccounts">, ids: readonly (string | number)[], options?: BatchOptions): Promise<BatchResult<Thing>>;
}

/** Operations of \`things.store\`, for a client whose app has \`Granted\`. */
export interface ThingsStore<Granted extends AppPermission = AppPermission> {
  /** Only a type: what the client may be used for. */
  readonly "~granted"?: (permission: Granted) => void;
  /**
   * Delete things. See {@link deleteThings}.
   *
   * \`GET /deleteThings\`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  delete(input: DeleteThingsInput, options?: CallOptions): Promise<ThingOutcomes>;
  /**
   * Delete things, however many. See {@link deleteThingsInBulk}.
   *
   * \`GET /deleteThings\`: rate group Light, safe to repeat.
   *
   * @throws ApiError when the service says no
   */
  deleteInBulk(input: DeleteThingsInput, options?: BulkOptions): Promise<BulkResult<ThingOutcome>>;
}

/**
 * The operations of \`things\` for one client.
 *
 * @param client - sends the calls
 */
export function createThings<Granted extends AppPermission>(client: Client<Granted>): Things<Granted> {
  const all = client as Client; // methods are typed by what the client may do; inside, nothing is left to check
  return {
    store: {
      delete: (input, options) => deleteThings(all, input, options),
      deleteInBulk: (input, options) => deleteThingsInBulk(all, input, options),
    },
    read: (input, options) => readThing(all, input, options),
    readBatch: (ids, options) => readThingBatch(all, ids, options),
  };
}
`);
});

test("the index names each thing that there is, once", () => {
  const code = emitIndex(document, "devices", operations);
  const names = [...code.matchAll(/^ {2}(?:type )?(\w+),$/gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining([
      "createThings",
      "ThingsStore",
      "readThing",
      "readThingOperation",
      "readThingBatch",
      "ReadThingInput",
      "deleteThingsInBulk",
      "ThingOutcome",
      "paths",
    ]),
  );
});
