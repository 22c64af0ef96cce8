import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { closeSchemas } from "../src/close-schemas.ts";

const document = {
  paths: {
    "/things": { get: { responses: { 200: { content: { json: { schema: { $ref: "#/components/schemas/Thing" } } } } } } },
  },
  components: {
    schemas: {
      Named: { type: "object", properties: { name: { type: "string" } } },
      Thing: {
        allOf: [{ $ref: "#/components/schemas/Named" }],
        type: "object",
        properties: {
          parts: { type: "array", items: { $ref: "#/components/schemas/Named" } },
          open: { type: "object", additionalProperties: true },
        },
      },
    },
  },
};

const ajv = new Ajv2020({ strict: false });
ajv.addSchema({ $id: "document:", ...closeSchemas(document) });
const accepts = (value: unknown): boolean =>
  ajv.validate({ $ref: "document:#/paths/~1things/get/responses/200/content/json/schema" }, value) === true;

test("members of all parts of a schema are its own", () => {
  expect(accepts({ name: "Gate", parts: [{ name: "Hinge" }], open: { anything: 1 } })).toBe(true);
});

test.each([{ colour: "red" }, { parts: [{ colour: "red" }] }, { name: "Gate", parts: [{ name: "Hinge", parts: [] }] }])(
  "a member that no part has is refused, in %j",
  (value) => {
    expect(accepts(value)).toBe(false);
  },
);

test("the document that was given is left as it is", () => {
  expect(JSON.stringify(document)).not.toContain("unevaluatedProperties");
});
