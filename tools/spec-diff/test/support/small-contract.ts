import type { JsonObject } from "../../src/json.ts";

/**
 * A contract of two operations in one package and one in another, with what real ones have: shared parameters, errors
 * and headers, types in bodies and answers, a type that holds itself and one that builds on another.
 */
export function smallContract(): JsonObject {
  const ref = (section: string, name: string): JsonObject => ({ $ref: `#/components/${section}/${name}` });
  const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });
  return {
    openapi: "3.1.0",
    info: { title: "Small", version: "1.0.0" },
    servers: [{ url: "https://one.example", description: "One" }],
    security: [{ bearer: [] }],
    tags: [{ name: "devices", description: "Phones." }],
    paths: {
      "/device/{deviceId}": {
        get: {
          operationId: "readDevice",
          tags: ["devices"],
          summary: "Read a device",
          description: "Reads it.",
          "x-method": "devices.read",
          "x-throttling-group": "Light",
          "x-access": "advanced",
          "x-app-permission": "EditExtensions",
          "x-retry": "safe",
          "x-task": { poll: "readTask", id: "id", pending: ["New"], succeeded: ["Done"], failed: ["Failed"] },
          "x-batch": { parameter: "deviceId", maxItems: 30 },
          "x-pagination": { records: "records", paging: "paging" },
          security: [{ bearer: [] }],
          parameters: [
            ref("parameters", "DeviceId"),
            {
              name: "view",
              in: "query",
              required: false,
              description: "How.",
              schema: { type: "string", enum: ["Short", "Long"] },
            },
          ],
          responses: {
            "200": {
              description: "It.",
              headers: { RequestId: ref("headers", "RequestId") },
              content: json(ref("schemas", "Device")),
            },
            "404": ref("responses", "NotFound"),
          },
        },
        put: {
          operationId: "updateDevice",
          tags: ["devices"],
          summary: "Change a device",
          parameters: [ref("parameters", "DeviceId")],
          requestBody: { required: false, description: "What.", content: json(ref("schemas", "DeviceUpdate")) },
          responses: {
            "200": { description: "It.", content: json(ref("schemas", "Device")) },
            "404": ref("responses", "NotFound"),
          },
        },
      },
      "/account": {
        get: {
          operationId: "readAccount",
          tags: ["accounts"],
          summary: "Read the account",
          responses: { "404": ref("responses", "NotFound") },
        },
      },
    },
    components: {
      parameters: {
        DeviceId: { name: "deviceId", in: "path", required: true, schema: { type: "string", pattern: "^[1-9]$", maxLength: 9 } },
      },
      headers: { RequestId: { description: "For support.", schema: { type: "string" } } },
      responses: { NotFound: { description: "Not there.", content: json(ref("schemas", "Problem")) } },
      schemas: {
        Problem: { type: "object", required: ["code"], properties: { code: { type: "string", description: "Why." } } },
        Named: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "string" }, name: { type: "string", description: "What people call it." } },
        },
        Device: {
          description: "A phone.",
          allOf: [ref("schemas", "Named"), { properties: { name: { description: "What its display shows." } } }],
          required: ["status"],
          properties: {
            status: { type: "string", enum: ["Online", "Offline"] },
            lines: { type: "array", maxItems: 5, items: ref("schemas", "Line") },
            parent: ref("schemas", "Device"),
            place: { oneOf: [ref("schemas", "Named"), ref("schemas", "Line")] },
          },
        },
        Line: { type: "object", additionalProperties: { type: "integer" }, properties: { number: { type: ["string", "null"] } } },
        DeviceUpdate: {
          type: "object",
          additionalProperties: false,
          required: ["name"],
          properties: {
            name: { type: "string", minLength: 1, maxLength: 20, default: "Phone" },
            kind: { type: "string", enum: ["Hard", "Soft"] },
            where: { anyOf: [ref("schemas", "Named"), ref("schemas", "Line")] },
          },
        },
        Unused: { type: "string" },
      },
    },
  };
}
