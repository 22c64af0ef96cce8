import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { operationIds } from "../src/contract.ts";
import type { OpenApiDocument } from "../src/document.ts";
import { emitOperationTable } from "../src/emit/operation-table.ts";
import { readNames } from "../src/names.ts";
import { namesFile, root } from "../src/paths.ts";
import { ContractError } from "../src/problem.ts";
import { tinyDocument, tinyOperation } from "./support/tiny-document.ts";

const document = tinyDocument(
  tinyOperation({
    parameters: [
      { name: "accountId", in: "path", required: true, schema: { type: "string", default: "~" } },
      { name: "thingId", in: "path", required: true, schema: { type: "string" } },
    ],
    "x-batch": { parameter: "thingId", maxItems: 30 },
  }),
  tinyOperation({
    operationId: "login",
    "x-method": "things.login",
    "x-access": "internal",
    "x-app-permission": "none",
    parameters: [],
    "x-lifecycle": "legacy",
  }),
);

const rowsOf = (text: string): string[] => text.split("\n").filter((line) => /^\| (?!operation |---)/.test(line));

test("each operation has a row with all its names, and a dash for those it has not", () => {
  const names = new Map([
    ["readThing", { go: "ThingsApi.LoadThing", python: "things.load_thing", rcex: "rc.things(thingId).get()" }],
    ["login", { js: "platform.login({ jwt })" }],
  ]);
  expect(rowsOf(emitOperationTable(document, names))).toEqual([
    "| Read a thing | `things.read`<br>`things.readBatch` | `readThing`<br>`readThingBatch` | Light | open | ReadAccounts | safe | current | `loadThing` | `ThingsApi.LoadThing` | `things.load_thing` | `platform.get('/readThing/~/{thingId}')` | `rc.things(thingId).get()` |",
    "| Read a thing | `things.login` | `login` | Light | internal | - | safe | legacy | `loadThing` | - | - | `platform.login({ jwt })` | - |",
  ]);
});

test("the page of the real contract has a row for each of its operations", () => {
  const contract = JSON.parse(readFileSync(join(root, "spec/dist/openapi.json"), "utf8")) as OpenApiDocument;
  const names = readNames(readFileSync(join(root, namesFile), "utf8"), namesFile, operationIds(contract));
  const rows = rowsOf(emitOperationTable(contract, names));
  const functions = rows.map((row) => /^\|[^|]+\|[^|]+\| `(\w+)`/.exec(row)?.[1]);
  expect(new Set(functions)).toEqual(operationIds(contract));
  expect(rows).toHaveLength(operationIds(contract).size);
  expect(new Set(rows.map((row) => row.split(/ \| /).length))).toEqual(new Set([13]));
});

test.each([
  ["readThink:\n  go: X\n", "names.yaml:1:1: readThink is no operation of the contract"],
  ["readThing:\n  go: X\n  rust: Y\n", "names.yaml:3:3: readThing: rust must be one of go, python, js, rcex"],
  ["readThing:\n  go: [X]\n", "names.yaml:2:3: readThing: the name for go must be a text"],
  ["readThing: X\n", "names.yaml:1:1: readThing must hold names by SDK: go, python, js, rcex"],
  ["readThing:\n  go: X\nreadThing:\n  go: Y\n", "names.yaml:3:1: Map keys must be unique"],
])("names that cannot be right are refused with file and line: %j", (text, message) => {
  const read = (): unknown => readNames(text, "names.yaml", operationIds(document));
  expect(read).toThrow(ContractError);
  expect(read).toThrow(message);
});
