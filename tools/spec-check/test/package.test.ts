import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import contract from "@ringwright/spec/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { parse } from "yaml";

const folder = fileURLToPath(new URL("../../../spec", import.meta.url));

test("the JSON that the package exports is an OpenAPI 3.1 document, and its references end inside it", () => {
  expect(contract.openapi).toMatch(/^3\.1\./);
  expect(contract.info.title).toBe("RingCentral account provisioning");
  expect(JSON.stringify(contract)).not.toMatch(/"\$ref":"[^#]/);
});

test("the YAML says the same as the JSON", () => {
  const yaml = readFileSync(fileURLToPath(import.meta.resolve("@ringwright/spec/openapi.yaml")), "utf8");
  expect(parse(yaml)).toEqual(contract);
});

test("the package holds both documents, what explains them, and nothing else", () => {
  const shell = process.platform === "win32";
  const printed = execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: folder, shell, encoding: "utf8", stdio: "pipe" });
  const [packed] = Object.values(JSON.parse(printed) as Record<string, { files: { path: string }[] }>);
  expect(packed?.files.map(({ path }) => path).toSorted()).toEqual([
    "LICENSE",
    "README.md",
    "dist/openapi.json",
    "dist/openapi.yaml",
    "package.json",
  ]);
});
