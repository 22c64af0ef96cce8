import { expect, test } from "vitest";
import type { ContractDocument, JsonSchema } from "../src/contract/document.ts";
import { textIdsOf } from "../src/contract/text-ids.ts";

// What the contract's own operations take, numeric-ids.test.ts tries. Here are shapes that it may come to have.

const id: JsonSchema = { type: ["string", "integer"], minimum: 1 };
const person: JsonSchema = {
  properties: { id, name: { type: "string" }, deputy: { $ref: "#/components/schemas/Person" }, seat: { type: "integer" } },
};
const document: ContractDocument = { openapi: "3.1.0", servers: [], paths: {}, components: { schemas: { Person: person } } };
const textIds = textIdsOf(document);

test("ids are found however deep a schema holds itself", () => {
  const body = { id: 1, deputy: { id: 2, deputy: { id: 3, seat: 4 } } };
  expect(textIds(person, body)).toEqual({ id: "1", deputy: { id: "2", deputy: { id: "3", seat: 4 } } });
});

test("each part of a composed schema counts", () => {
  const schema: JsonSchema = { allOf: [person, { oneOf: [{ properties: { groupIds: { items: id } } }] }] };
  expect(textIds(schema, { id: 1, groupIds: [2, "3"] })).toEqual({ id: "1", groupIds: ["2", "3"] });
});

test("what needs no change is given back as it is, and nothing is changed in place", () => {
  const known = { id: "1", unknown: { id: 2 }, deputy: null };
  expect(textIds(person, known)).toBe(known);
  const numbers = { id: 1 };
  textIds(person, numbers);
  expect(numbers).toEqual({ id: 1 });
});

test.each([0, -1, 1.5, Number.POSITIVE_INFINITY])("%d stays a number, for the validator to refuse", (value) => {
  expect(textIds(person, { id: value })).toEqual({ id: value });
});

test.each([null, "text", 7, true, ["text"]])("a body that is %j has no ids", (body) => {
  expect(textIds(person, body)).toBe(body);
});
