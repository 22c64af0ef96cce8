import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { lintDocument } from "../src/lint-document.ts";

const file = fileURLToPath(import.meta.resolve("@ringwright/spec/openapi.json"));

// That the contract itself is clean is what `pnpm lint` runs for; here it is that the linter would see what is wrong.
test("faults that were put into the contract are found, with their places, and nothing beside", async () => {
  const document = JSON.parse(await readFile(file, "utf8"));
  document.components.schemas.Device.type = "record";
  document.components.schemas.DeviceType.example = "Teapot";
  document.paths["/restapi/oauth/token"].post.operationId = document.paths["/restapi/oauth/revoke"].post.operationId;
  const { findings, rules } = await lintDocument(JSON.stringify(document), "openapi.json");
  expect(rules).toBeGreaterThan(30);
  const seen = findings.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
  expect(seen).toEqual(
    expect.arrayContaining([
      "error oas3-schema components.schemas.Device.type",
      "error oas3-valid-schema-example components.schemas.DeviceType.example",
      "error operation-operationId-unique paths./restapi/oauth/revoke.post.operationId",
    ]),
  );
  // The examples of devices are those that the wrong type no longer takes.
  const rulesBroken = new Set(findings.map(({ rule }) => rule));
  expect([...rulesBroken].toSorted()).toEqual([
    "oas3-schema",
    "oas3-valid-media-example",
    "oas3-valid-schema-example",
    "operation-operationId-unique",
  ]);
});
