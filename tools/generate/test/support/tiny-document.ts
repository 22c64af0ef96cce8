import type { OpenApiDocument, OperationObject, Schema } from "../../src/document.ts";

/** A JSON body with a schema. */
export function json(schema: Schema): { description: string; content: Record<string, { schema: Schema }> } {
  return { description: "A body.", content: { "application/json": { schema } } };
}

/** An operation that reads a thing by its id, as a test changes it. */
export function tinyOperation(changes: Partial<OperationObject> = {}): OperationObject {
  return {
    operationId: "readThing",
    tags: ["devices"],
    summary: "Read a thing",
    description: "Says what the thing is.",
    "x-method": "things.read",
    "x-vendor-operation": "loadThing",
    "x-throttling-group": "Light",
    "x-access": "open",
    "x-app-permission": "ReadAccounts",
    "x-user-permission": "none",
    "x-retry": "safe",
    "x-lifecycle": "current",
    parameters: [{ name: "thingId", in: "path", required: true, schema: { type: "string" } }],
    responses: { "200": json({ $ref: "#/components/schemas/Thing" }) },
    ...changes,
  };
}

/** A contract with these operations, each under a path of its own, and a few schemas of things. */
export function tinyDocument(...operations: readonly OperationObject[]): OpenApiDocument {
  const schemas: Record<string, Schema> = {
    Thing: { type: "object", properties: { id: { type: "string" } } },
    ThingList: {
      allOf: [
        { type: "object", properties: { paging: { type: "object", properties: {} } } },
        { type: "object", properties: { records: { type: "array", items: { $ref: "#/components/schemas/Thing" } } } },
      ],
    },
    ThingChanges: {
      type: "object",
      properties: { records: { type: "array", maxItems: 10, items: { $ref: "#/components/schemas/Thing" } } },
    },
    ThingOutcome: { type: "object", properties: { successful: { type: "boolean" } } },
    ThingOutcomes: {
      type: "object",
      properties: { results: { type: "array", items: { $ref: "#/components/schemas/ThingOutcome" } } },
    },
    ThingTask: { type: "object", properties: { id: { type: "string" }, status: { type: "string" } } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: Object.fromEntries(operations.map((operation) => [pathOf(operation), { get: operation }])),
    components: { schemas },
  };
}

function pathOf({ operationId, parameters = [] }: OperationObject): string {
  const names = parameters.flatMap((parameter) =>
    "name" in parameter && parameter.in === "path" ? [`/{${parameter.name}}`] : [],
  );
  return `/${operationId}${names.join("")}`;
}
