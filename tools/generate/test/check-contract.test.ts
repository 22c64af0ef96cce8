import { expect, test } from "vitest";
import { emitCheckContract } from "../src/emit/check-contract.ts";
import { json, tinyDocument, tinyOperation } from "./support/tiny-document.ts";

/** An entry of a table, as it was written. */
function entryOf(text: string, name: string): unknown {
  const line = text.split("\n").find((one) => one.startsWith(`    "${name}": `));
  return line && JSON.parse(line.slice(line.indexOf(": ") + 2).replace(/,$/, ""));
}

test("an operation has what may be sent and answered, and none of the prose", () => {
  const text = emitCheckContract(
    tinyDocument(
      tinyOperation({
        "x-batch": { parameter: "thingId", maxItems: 30 },
        parameters: [
          {
            name: "thingId",
            in: "path",
            required: true,
            description: "The thing's id.",
            schema: { type: "string", default: "~" },
          },
        ],
        requestBody: { required: true, ...json({ $ref: "#/components/schemas/ThingChanges" }) },
      }),
    ),
  );
  expect(entryOf(text, "readThing")).toMatchObject({
    method: "GET",
    batch: { parameter: "thingId", maxItems: 30 },
    parameters: [{ name: "thingId", in: "path", required: true, schema: { type: "string" } }],
    requestBody: { required: true, content: { "application/json": { $ref: "#/components/schemas/ThingChanges" } } },
  });
  expect(text).not.toMatch(/description|The thing's id|x-method/);
});

test("a member may have the name of a keyword, or of what is left out", () => {
  const schema = { type: "object", properties: { not: { type: "string" }, description: { type: "string" } } };
  const text = emitCheckContract(tinyDocument(tinyOperation({ requestBody: json(schema) })));
  expect(entryOf(text, "readThing")).toMatchObject({ requestBody: { content: { "application/json": schema } } });
});

test("a keyword that contract-check would pass over is refused with its place", () => {
  const schema = { type: "object", properties: { name: { type: "string", not: { enum: ["admin"] } } } } as object;
  expect(() => emitCheckContract(tinyDocument(tinyOperation({ requestBody: json(schema) })))).toThrow(
    /^readThing: a body\/properties\/name: contract-check knows no keyword not: teach it, or say it with \$ref, type, enum/,
  );
});
