import { expect, test } from "vitest";
import type { OperationObject } from "../src/document.ts";
import { emitCommandTable } from "../src/emit/command-table.ts";
import { json, tinyDocument, tinyOperation } from "./support/tiny-document.ts";

/** The rows of the table, by operation. */
function rowsOf(...operations: readonly OperationObject[]): Map<string, Record<string, unknown>> {
  const lines = emitCommandTable(tinyDocument(...operations)).split("\n");
  const rows = lines.filter((line) => line.startsWith("  {")).map((line) => JSON.parse(line.replace(/,$/, "")));
  return new Map(rows.map((row) => [row.id, row]));
}

const id = { name: "thingId", in: "path", required: true, schema: { type: ["string", "integer"] } } as const;

test("a row says what a command line has to know, and leaves out what is usual", () => {
  const rows = rowsOf(
    tinyOperation({ parameters: [{ ...id, description: "The thing's id.\nIt never changes." }] }),
    tinyOperation({
      operationId: "buyThings",
      "x-method": "things.buy",
      "x-access": "internal",
      "x-retry": "unsafe",
      "x-billable": true,
      "x-batch": { parameter: "thingId", maxItems: 30 },
      "x-bulk": { records: "records", outcomes: "results" },
      parameters: [id],
      requestBody: { required: true, ...json({ $ref: "#/components/schemas/ThingChanges" }) },
    }),
  );
  expect(rows.get("readThing")).toEqual({
    id: "readThing",
    facade: "things.read",
    package: "devices",
    summary: "Read a thing",
    group: "Light",
    parameters: [{ name: "thingId", type: "text", required: true, about: "The thing's id" }],
  });
  expect(rows.get("buyThings")).toMatchObject({
    access: "internal",
    billable: true,
    batch: "thingId",
    bulk: { records: "records", maxItems: 10 },
    body: { required: true, about: "A body", members: ["records"] },
  });
});

test("a parameter has the type, the values and the default of its schema", () => {
  const query = (name: string, schema: object) => ({ name, in: "query" as const, schema });
  const { parameters } = (rowsOf(
    tinyOperation({
      parameters: [
        { name: "accountId", in: "path", required: true, schema: { type: ["string", "integer"], default: "~" } },
        query("page", { type: "integer", default: 1 }),
        query("share", { type: "number" }),
        query("kept", { type: "boolean" }),
        query("kind", { type: "array", items: { type: "string", enum: ["A", "B"] } }),
      ],
    }),
  ).get("readThing") ?? {}) as { readonly parameters: unknown };
  expect(parameters).toEqual([
    { name: "accountId", type: "text", default: "~", about: "accountId" },
    { name: "page", type: "integer", default: 1, about: "page" },
    { name: "share", type: "number", about: "share" },
    { name: "kept", type: "boolean", about: "kept" },
    { name: "kind", type: "text", list: true, values: ["A", "B"], about: "kind" },
  ]);
});

test.each([
  ["get", {}, undefined],
  ["put", {}, true],
  ["delete", {}, true],
  ["post", { "x-retry": "unsafe" }, true],
  ["post", { "x-app-permission": "EditAccounts" }, true],
  ["post", {}, undefined],
  ["post", { "x-app-permission": "none", security: [{ clientBasic: [] }] }, true],
] as const)("%s with %j changes something: %s", (method, changes, expected) => {
  const document = tinyDocument(tinyOperation(changes));
  const paths = Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [path, { [method]: item["get"] }]));
  const line = emitCommandTable({ ...document, paths } as typeof document)
    .split("\n")
    .find((one) => one.startsWith("  {"));
  expect(JSON.parse(line?.replace(/,$/, "") ?? "").changes).toBe(expected);
});
