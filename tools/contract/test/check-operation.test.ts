// The harness has to bite: each test breaks one thing, and one operation has to show it.
import { type AnyClient, type Operation, paged } from "@ringwright/core";
import { type OpenApiDocument, readDocument, startMock } from "@ringwright/mock";
import { beforeAll, expect, test } from "vitest";
import {
  type ContractOperation,
  checkOperation,
  describeTotals,
  type OperationCall,
  type OperationReport,
  readContract,
} from "../src/check.ts";

const document = readDocument();
const contract = readContract(document);
// Operations of all kinds and domains; the whole contract is the packages' business.
const chosen = [
  "requestToken",
  "authorize",
  "readApiStatus",
  "updateDevice",
  "listAccountDevices",
  "addDevicesToInventory",
  "parsePhoneNumbersV2",
];
const operations = contract.operations.filter(({ id }) => chosen.includes(id));
const updateDevice = operations.find(({ id }) => id === "updateDevice") as ContractOperation;

beforeAll(() => {
  expect(operations.map(({ id }) => id).sort()).toEqual(chosen.toSorted());
});

test("the contract keeps to itself", async () => {
  const reports = await checkAll(document);
  expect(failing(reports)).toEqual([]);
  expect(reports.every(({ accepted }) => accepted > 0)).toBe(true);
  expect(describeTotals("chosen", reports)).toMatch(
    /^contract chosen: 7 operations, \d{3} inputs accepted, \d{2,} refused, 0 problems/,
  );
});

test("a member that the service now requires fails the operation that leaves it out, and no other", async () => {
  const changed = structuredClone(document);
  schemaOf(changed, "InventoryDevicesAddition").required = ["type", "quantity", "site"];
  expect(failing(await checkAll(changed))).toEqual(["addDevicesToInventory"]);
});

test("a value that the service no longer takes fails the operation that sends it, and no other", async () => {
  const changed = structuredClone(document);
  member(changed, "NumberParsingV2", "contextSource").enum = ["Account"];
  expect(failing(await checkAll(changed))).toEqual(["parsePhoneNumbersV2"]);
});

test("a limit that the service has given up fails the operation whose input should be refused", async () => {
  const changed = structuredClone(document);
  delete member(changed, "NumberParsingV2", "originalStrings").maxItems;
  const reports = await checkAll(changed);
  expect(failing(reports)).toEqual(["parsePhoneNumbersV2"]);
  expect(reports.flatMap(({ problems }) => problems).map(({ input, what }) => `${input}: ${what}`)).toEqual([
    "body/originalStrings: 65 items, 64 at most: it was accepted",
  ]);
});

test.each<[string, Partial<Operation>, RegExp]>([
  ["another method", { method: "PATCH" }, /updateDevice: 405/],
  ["another path", { path: "/restapi/v1.0/account/{accountId}/extension/{deviceId}" }, /the path is/],
  ["no token", { credentials: "none" }, /updateDevice: 401/],
])("a function that sends %s is found", async (_, change, what) => {
  const report = await check(updateDevice, (client, input) => client.send({ ...constantOf(updateDevice), ...change }, input));
  expect(report.problems[0]?.what).toMatch(what);
});

test("a function that loses or adds a query parameter is found", async () => {
  const list = operations.find(({ id }) => id === "listAccountDevices") as ContractOperation;
  const { page: _, ...constant } = { ...constantOf(list), page: 1 };
  const losing = await check(list, (client, { page, ...input }) => paged(client, constant, input));
  expect(losing.problems[0]?.what).toContain("the query's page is []");
  const more = { ...constant, query: [...(constant.query ?? []), "pageSize"] };
  const adding = await check(list, (client, input) => paged(client, more, { ...input, pageSize: 3 }));
  expect(adding.problems[0]?.what).toContain("the query has pageSize, which the contract lacks");
});

test("a header parameter is made, sent, checked and broken like any other", async () => {
  const changed = structuredClone(document);
  const paths = changed["paths"] as Record<string, Record<string, { parameters?: object[]; responses: object }>>;
  const status = paths["/restapi/v1.0/status"]?.["get"];
  const requestToken = paths["/restapi/oauth/token"]?.["post"];
  if (status === undefined || requestToken === undefined) throw new Error("The contract has other paths; change this test");
  status.parameters = [
    { name: "If-None-Match", in: "header", schema: { type: "string", maxLength: 20 } },
    {
      name: "RCExtensionId",
      in: "header",
      required: true,
      example: "2719501004",
      schema: { type: "string", pattern: "^[1-9]\\d*$" },
    },
  ];
  status.responses = {
    ...status.responses,
    ...Object.fromEntries(Object.entries(requestToken.responses).filter(([code]) => code === "400")),
  };
  await using mock = await startMock({ document: changed });
  const with400 = readContract(changed);
  const operation = with400.operations.find(({ id }) => id === "readApiStatus") as ContractOperation;
  const options = { contract: with400, operation, server: mock.url };

  const report = await checkOperation({ ...options, call: callOf(operation) });
  expect(report.problems).toEqual([]);
  expect(report.accepted).toBeGreaterThan(10);
  expect(report.refused).toBeGreaterThanOrEqual(3);
  const losing = await checkOperation({
    ...options,
    call: (client, { "If-None-Match": _, ...input }) => client.send(constantOf(operation), input),
  });
  expect(losing.problems.map(({ what }) => what).join("\n")).toContain("the header If-None-Match is null, not");
});

test("a function that changes the answer is found", async () => {
  const report = await check(updateDevice, async (client, input) => {
    const device = await client.send<object>(constantOf(updateDevice), input);
    return { ...device, id: undefined };
  });
  expect(report.problems[0]?.what).toContain("the result is");
});

test("an answer that breaks the contract is found", async () => {
  const changed = structuredClone(document);
  schemaOf(changed, "Device").required = ["inventedMember"];
  await using mock = await startMock({ document });
  const strict = readContract(changed);
  const operation = strict.operations.find(({ id }) => id === "updateDevice") as ContractOperation;
  const report = await checkOperation({ contract: strict, operation, server: mock.url, call: callOf(operation) });
  expect(report.problems[0]?.what).toContain("must have required property 'inventedMember'");
});

interface ChangeableSchema {
  required?: string[];
  enum?: string[];
  maxItems?: number;
  properties?: Record<string, ChangeableSchema>;
}

function schemaOf(changed: OpenApiDocument, name: string): ChangeableSchema {
  const { schemas } = changed["components"] as { schemas: Record<string, ChangeableSchema> };
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`The contract has no schema ${name} any more; change this test to one that it has`);
  return schema;
}

function member(changed: OpenApiDocument, schema: string, name: string): ChangeableSchema {
  const found = schemaOf(changed, schema).properties?.[name];
  if (found === undefined)
    throw new Error(`The contract's ${schema} has no ${name} any more; change this test to one that it has`);
  return found;
}

async function checkAll(served: OpenApiDocument): Promise<OperationReport[]> {
  await using mock = await startMock({ document: served });
  const reports: OperationReport[] = [];
  for (const operation of operations)
    reports.push(await checkOperation({ contract, operation, server: mock.url, call: callOf(operation) }));
  return reports;
}

async function check(operation: ContractOperation, call: OperationCall): Promise<OperationReport> {
  await using mock = await startMock();
  return await checkOperation({ contract, operation, server: mock.url, call });
}

function failing(reports: readonly OperationReport[]): string[] {
  return reports.filter(({ problems }) => problems.length > 0).map(({ operation }) => operation);
}

// Does what a generated function does, so that these tests need no generated code.
function callOf(operation: ContractOperation): OperationCall {
  const constant = constantOf(operation);
  const isList = operation.result === "page";
  return (client: AnyClient, input) => (isList ? paged(client, constant, input) : client.send(constant, input));
}

function constantOf({ id, method, path, parameters, body, responses, pagination, domain }: ContractOperation): Operation {
  const named = (place: string): string[] => parameters.filter((one) => one.in === place).map(({ name }) => name);
  return {
    id,
    method: method as Operation["method"],
    path,
    defaults: { accountId: "~" },
    query: named("query"),
    headers: named("header"),
    group: "Light",
    ...(domain === "core" ? { credentials: "none" as const } : {}),
    ...(body && { body: body.mediaType === "application/x-www-form-urlencoded" ? "form" : "json" }),
    ...(body?.required === false ? { bodyOptional: true as const } : {}),
    answer: responses.has(302) ? "location" : "any", // what it holds is for the check to find
    ...(pagination && { paging: pagination }),
  };
}
