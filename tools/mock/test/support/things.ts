import type { OpenApiDocument } from "../../src/index.ts";

const refusal = {
  description: "No.",
  content: {
    "application/json": {
      schema: { type: "object" },
      example: { message: "Something else is wrong", errors: [{ errorCode: "CMN-101", message: "Something else is wrong" }] },
    },
  },
};

const answers = (example: unknown): object => ({
  "200": { description: "Yes.", content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" }, example } } },
  "302": {
    description: "Elsewhere.",
    headers: { Location: { schema: { type: "string" }, example: "https://elsewhere.example/" } },
  },
  "400": refusal,
});

const body = (name: string): object => ({
  required: true,
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});

/** A small contract with what Prism finds hard: lists in paths, keywords of 2020-12, recursion. */
export const things: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: {
    "/things": {
      post: { operationId: "addThing", requestBody: body("Thing"), responses: answers({ name: "Gate" }) },
    },
    "/trees": {
      post: { operationId: "addTree", requestBody: body("Tree"), responses: answers({ name: "Oak" }) },
    },
    "/things/{ids}": {
      get: {
        operationId: "readThings",
        parameters: [
          { name: "ids", in: "path", required: true, schema: { type: "string", pattern: "^\\d+(,\\d+)*$" } },
          { name: "old", in: "query", deprecated: true, schema: { type: "string" } },
        ],
        responses: answers({ name: "Gate" }),
      },
      delete: {
        operationId: "deleteThings",
        parameters: [{ name: "ids", in: "path", required: true, schema: { type: "string", pattern: "^\\d+$" } }],
        responses: { "204": { description: "Gone." }, "404": refusal },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        allOf: [{ type: "object", required: ["name"], properties: { name: { type: "string" } } }],
        properties: { pair: { type: "array", prefixItems: [{ type: "integer" }, { type: "string" }] } },
        unevaluatedProperties: false,
      },
      Tree: {
        type: "object",
        properties: { size: { type: "integer" }, branches: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
      },
    },
  },
};
