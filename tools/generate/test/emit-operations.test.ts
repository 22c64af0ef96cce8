import { expect, test } from "vitest";
import { operationsOf } from "../src/contract.ts";
import type { OperationObject } from "../src/document.ts";
import { emitFacade } from "../src/emit/facade.ts";
import { emitOperations } from "../src/emit/operations.ts";
import { json, tinyDocument, tinyOperation } from "./support/tiny-document.ts";

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const accountId = { name: "accountId", in: "path", required: true, schema: { type: "string", default: "~" } } as const;

// What is emitted for operations of a tiny contract, without its comments.
function emit(...operations: readonly OperationObject[]): string {
  const document = tinyDocument(...operations);
  return emitOperations(document, "devices", operationsOf(document, "devices"))
    .replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, "")
    .replace(/^\/\/.*\n/, "");
}

test("a call: a constant, an input, a function", () => {
  expect(emit(tinyOperation())).toBe(`\
import { type CallOptions, type Client, type Operation } from "@ringwright/core";
import type {
  Thing,
} from "./schemas.gen.ts";

export const readThingOperation: Operation = {
  id: "readThing",
  method: "GET",
  path: "/readThing/{thingId}",
  group: "Light",
  permission: "ReadAccounts",
  retry: "safe",
};

export interface ReadThingInput {
  readonly thingId: string;
}

export function readThing(client: Client<"ReadAccounts">, input: ReadThingInput, options?: CallOptions): Promise<Thing> {
  return client.send<Thing>(readThingOperation, input, options);
}
`);
});

test("a list: pages of its records, and an input that may be left out", () => {
  const list = tinyOperation({
    operationId: "listThings",
    parameters: [accountId, { name: "page", in: "query", schema: { type: "integer" } }],
    responses: { "200": json(ref("ThingList")) },
    "x-pagination": { records: "records", paging: "paging" },
  });
  const code = emit(list);
  expect(code).toContain('import { type Client, type Operation, type Paged, type PagedOptions, paged } from "@ringwright/core";');
  expect(code).toContain('  defaults: {\n    accountId: "~",\n  },\n  query: ["page"],\n  group');
  expect(code).toContain('  paging: {\n    records: "records",\n    paging: "paging",\n  },\n');
  expect(code).toContain("export interface ListThingsInput {\n  readonly accountId?: string;\n  readonly page?: number;\n}\n");
  expect(code).toContain(`\
export function listThings(client: Client<"ReadAccounts">, input: ListThingsInput = {}, options?: PagedOptions): Paged<Thing> {
  return paged<Thing>(client, listThingsOperation, input, options);
}
`);
});

test("a task: a poller, whose constant stands behind that of the operation it polls with", () => {
  const start = tinyOperation({
    operationId: "changeThings",
    "x-retry": "unsafe",
    parameters: [],
    requestBody: { ...json(ref("ThingChanges")), required: true },
    responses: { "202": json(ref("ThingTask")) },
    "x-task": {
      poll: "readThingTask",
      parameter: "taskId",
      id: "id",
      status: "status",
      pending: ["Accepted"],
      succeeded: ["Completed"],
      failed: ["Failed"],
    },
  });
  const poll = tinyOperation({
    operationId: "readThingTask",
    parameters: [{ name: "taskId", in: "path", required: true, schema: { type: "string" } }],
  });
  const code = emit(start, poll);
  expect(code.indexOf("readThingTaskOperation: Operation")).toBeLessThan(code.indexOf("changeThingsOperation: Operation"));
  expect(code).toContain('  task: {\n    poll: readThingTaskOperation,\n    parameter: "taskId",\n');
  expect(code).toContain(`\
export function changeThings(client: Client<"ReadAccounts">, input: ChangeThingsInput, options?: PollOptions): Poller<ThingTask> {
  return poller<ThingTask>(client, changeThingsOperation, input, options);
}
`);
});

test("a task whose poll turns into the result gives the answer of 200 only", () => {
  const order = tinyOperation({
    responses: { "200": json(ref("Thing")), "202": json(ref("ThingTask")) },
    "x-task": {
      poll: "readThing",
      parameter: "thingId",
      id: "id",
      status: "status",
      pending: ["Accepted"],
      succeeded: [],
      failed: [],
      result: "id",
    },
  });
  expect(emit(order)).toContain(": Poller<Thing> {");
});

test("a batch: a second function for several ids, and 207 is no answer of the first", () => {
  const code = emit(
    tinyOperation({
      parameters: [accountId, { name: "thingId", in: "path", required: true, schema: { type: "string" } }],
      responses: { "200": json(ref("Thing")), "207": json(ref("ThingOutcomes")) },
      "x-batch": { parameter: "thingId", maxItems: 30 },
    }),
  );
  expect(code).toContain('  batch: {\n    parameter: "thingId",\n    maxItems: 30,\n  },\n');
  expect(code).toContain("input: ReadThingInput, options?: CallOptions): Promise<Thing> {");
  expect(code).toContain(`\
export interface ReadThingBatchInput {
  readonly accountId?: string;
}

export function readThingBatch(client: Client<"ReadAccounts">, ids: readonly (string | number)[], input: ReadThingBatchInput = {}, options?: BatchOptions): Promise<BatchResult<Thing>> {
  return batch<Thing>(client, readThingOperation, ids, input, options);
}
`);
});

test("a batch with a form of its own gives its entries, and 207 is an answer of one id as well", () => {
  const operation = tinyOperation({
    responses: { "204": { description: "Gone." }, "207": json(ref("ThingOutcomes")) },
    "x-batch": {
      parameter: "thingId",
      maxItems: 30,
      outcomes: { records: "results", status: "successful", succeeded: ["true"], failed: ["false"] },
    },
  });
  const code = emit(operation);
  expect(code).toContain("input: ReadThingInput, options?: CallOptions): Promise<ThingOutcomes | undefined> {");
  expect(code).toContain("return batch<ThingOutcome | undefined>(client, readThingOperation, ids, {}, options);");
  expect(code).toContain(
    '    outcomes: {\n      records: "results",\n      status: "successful",\n      succeeded: ["true"],\n      failed: ["false"],\n    },\n',
  );
});

test("a batch of a list gives the list's body for each id", () => {
  const code = emit(
    tinyOperation({
      responses: { "200": json(ref("ThingList")), "207": json(ref("ThingOutcomes")) },
      "x-pagination": { records: "records", paging: "paging" },
      "x-batch": { parameter: "thingId", maxItems: 30 },
    }),
  );
  expect(code).toContain("return paged<Thing>(client, readThingOperation, input, options);");
  expect(code).toContain("return batch<ThingList>(client, readThingOperation, ids, {}, options);");
});

test("207 is an answer like any other where there is no batch", () => {
  const code = emit(tinyOperation({ responses: { "204": { description: "Gone." }, "207": json(ref("ThingOutcomes")) } }));
  expect(code).toContain(": Promise<ThingOutcomes | undefined> {");
});

test("a bulk call: a second function for any number of records, with the limit in the constant", () => {
  const code = emit(
    tinyOperation({
      operationId: "deleteThings",
      "x-method": "things.delete",
      parameters: [],
      requestBody: { ...json(ref("ThingChanges")), required: true },
      responses: { "200": json(ref("ThingOutcomes")) },
      "x-bulk": { records: "records", outcomes: "results" },
    }),
  );
  expect(code).toContain('  bulk: {\n    records: "records",\n    maxItems: 10,\n  },\n');
  expect(code.match(/export interface/g)).toHaveLength(1);
  expect(code).toContain(`\
export function deleteThingsInBulk(client: Client<"ReadAccounts">, input: DeleteThingsInput, options?: BulkOptions): Promise<BulkResult<ThingOutcome>> {
  return bulk<ThingOutcome>(client, deleteThingsOperation, input, options);
}
`);
});

test.each([
  ["advanced", "Read a thing. Advanced: only apps that the vendor has reviewed for it may call it."],
  ["internal", "Read a thing. Internal: only the vendor's own apps may call it."],
] as const)("who may call it is the first thing that is said of an operation that is %s", (access, sentence) => {
  const document = tinyDocument(tinyOperation({ "x-access": access }));
  const operations = operationsOf(document, "devices");
  const code = emitOperations(document, "devices", operations);
  expect(code).toContain(`  group: "Light",\n  access: "${access}",\n`);
  expect(code).toContain(`/**\n * ${sentence}\n *\n`);
  expect(emitFacade(document, "devices", operations)).toContain(`   * ${sentence} See {@link readThing}.\n`);
});

test("a redirect gives its Location, and a call without a permission takes any client", () => {
  const code = emit(
    tinyOperation({ "x-app-permission": "none", security: [], responses: { "302": { description: "Elsewhere." } } }),
  );
  expect(code).toContain('  credentials: "none",\n');
  expect(code).toContain(
    "export function readThing(client: Client<never>, input: ReadThingInput, options?: CallOptions): Promise<string> {",
  );
});

test("an empty answer is void, and a call that takes nothing has no input", () => {
  const code = emit(tinyOperation({ parameters: [], responses: { "204": { description: "Done." } } }));
  expect(code).not.toContain("ReadThingInput");
  expect(code).not.toContain("schemas.gen.ts");
  expect(code).toContain(`\
export function readThing(client: Client<"ReadAccounts">, options?: CallOptions): Promise<void> {
  return client.send<void>(readThingOperation, {}, options);
}
`);
});

test("a body that may be left out is optional", () => {
  const code = emit(tinyOperation({ parameters: [accountId], requestBody: json(ref("ThingChanges")) }));
  expect(code).toContain(
    "export interface ReadThingInput {\n  readonly accountId?: string;\n  readonly body?: ThingChanges;\n}\n",
  );
  expect(code).toContain("input: ReadThingInput = {}, options");
  expect(code).toContain('  body: "json",\n  bodyOptional: true,\n');
});

test("an id that has no default must be given, and one that has may be left out", () => {
  const thingId = { name: "thingId", in: "path", required: true, schema: { type: ["string", "integer"] } } as const;
  const own = { ...thingId, schema: { ...thingId.schema, default: "~" } };
  expect(emit(tinyOperation({ parameters: [thingId] }))).toContain("  readonly thingId: string | number;\n");
  const code = emit(tinyOperation({ parameters: [own] }));
  expect(code).toContain("  readonly thingId?: string | number;\n");
  expect(code).toContain('  defaults: {\n    thingId: "~",\n  },\n');
});

test("headers and names that are no identifiers are members of the input under their own names", () => {
  const code = emit(
    tinyOperation({
      parameters: [
        { name: "If-None-Match", in: "header", schema: { type: "string" } },
        { name: "RCExtensionId", in: "header", required: true, schema: { type: "string" } },
        { name: "filter.by-name", in: "query", schema: { type: "string" } },
      ],
    }),
  );
  expect(code).toContain('  query: ["filter.by-name"],\n  headers: ["If-None-Match", "RCExtensionId"],\n');
  expect(code).toContain(`\
export interface ReadThingInput {
  readonly "If-None-Match"?: string;
  readonly RCExtensionId: string;
  readonly "filter.by-name"?: string;
}
`);
});

test.each<[string, Partial<OperationObject>, string]>([
  [
    "a list of nameless records",
    { "x-pagination": { records: "things", paging: "paging" } },
    "readThing: x-pagination.records: things must be a list of a named schema",
  ],
  [
    "a body with members of its own",
    { requestBody: json({ type: "object" }) },
    "readThing: the schema of the body has members or no type: give it a name and point to it",
  ],
  [
    "a parameter without a type",
    { parameters: [{ name: "x", in: "query", schema: {} }] },
    "readThing: the schema of parameter x has members or no type",
  ],
  [
    "bulk records without a limit",
    { requestBody: json(ref("ThingList")), "x-bulk": { records: "records", outcomes: "results" } },
    "readThing: x-bulk.records: records must be a list of the body with maxItems",
  ],
  [
    "batch outcomes that are not there",
    {
      responses: { "207": json(ref("ThingOutcomes")) },
      "x-batch": {
        parameter: "thingId",
        maxItems: 30,
        outcomes: { records: "things", status: "successful", succeeded: ["true"], failed: [] },
      },
    },
    "readThing: x-batch.outcomes.records: things must be a list of a named schema",
  ],
  [
    "bulk outcomes that are not there",
    { requestBody: json(ref("ThingChanges")), "x-bulk": { records: "records", outcomes: "results" } },
    "readThing: x-bulk.outcomes: results must be a list of a named schema in the answer",
  ],
])("%s is refused by the operation's name", (_, changes, message) => {
  expect(() => emit(tinyOperation(changes))).toThrow(
    expect.objectContaining({ name: "ContractError", message: expect.stringContaining(message) }),
  );
});
