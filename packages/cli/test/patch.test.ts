import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyPatch, parsePatch } from "diff";
import { afterEach, beforeEach, expect, test } from "vitest";
import { patchOf } from "../src/drift/patch.ts";
import { openSpec } from "../src/drift/spec-folder.ts";

const phones = `# Phones, and what they are.
Phone:
  type: object # never null
  properties:
    kind:
      type: string
      enum:
        - Hard # on a desk
        - "Soft"   # in a computer

        # the last
        - Web # in a browser
      description: The kind.   # as printed
    # whose it is
    owner: { type: object, properties: { id: { type: string } } } # a person

Bare:
  type: object
  description: |
    Of which nothing
    is said.
Flow: { type: object }
`;

const entry = `openapi: 3.1.0
paths:
  /phones/{id}:
    get:
      responses:
        '200': { content: { application/json: { schema: { $ref: 'phones/schemas/phone.yaml#/Phone' } } } }
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-patch-"));
  await mkdir(join(folder, "spec/phones/schemas"), { recursive: true });
  await writeFile(join(folder, "spec/openapi.yaml"), entry);
  await writeFile(join(folder, "spec/phones/schemas/phone.yaml"), phones);
});
afterEach(() => rm(folder, { recursive: true }));

const phone = "/components/schemas/Phone";

test("puts lines where they belong, and leaves all others as they are", async () => {
  const member = (schema: string, name: string, ...types: string[]) => ({ kind: "member", schema, name, types }) as const;
  const patch = patchOf(await openSpec(join(folder, "spec")), [
    { kind: "value", schema: `${phone}/properties/kind`, value: "Cordless" },
    { kind: "value", schema: `${phone}/properties/kind`, value: "No" },
    member("/paths/~1phones~1{id}/get/responses/200/content/application~1json/schema", "colour", "integer", "number"),
    member(`${phone}/properties/owner`, "mood", "null", "string"),
    member("/components/schemas/Bare", "one", "array"),
    member("/components/schemas/Bare", "two", "null"),
    member("/components/schemas/Flow", "three", "boolean"),
    { kind: "value", schema: "/components/schemas/Gone", value: "Lost" },
  ]);
  expect(patch).toMatchObject({ made: 7, left: [{ value: "Lost" }] });
  const [parsed] = parsePatch(patch.text);
  expect(parsed).toMatchObject({ oldFileName: "a/spec/phones/schemas/phone.yaml" });
  const met = "description: Met in answers of the service; what it means is not known yet.";
  const flowMet = `description: Met in answers of the service; what it means is not known yet.`;
  expect(applyPatch(phones, parsed as NonNullable<typeof parsed>)).toBe(
    phones
      .replace("        - Web # in a browser\n", "        - Web # in a browser\n        - Cordless\n        - No\n")
      .replace(" # a person\n", ` # a person\n    colour:\n      type: number\n      ${met}\n`)
      .replace("id: { type: string } }", `id: { type: string }, mood: { type: [ "null", string ], ${flowMet} } }`)
      .replace(
        "    is said.\n",
        `    is said.\n  properties:\n    one:\n      type: array\n      ${met}\n      items: {}\n    two:\n      ${met}\n`,
      )
      .replace("{ type: object }\n", `{ type: object, properties: { three: { type: boolean, ${flowMet} } } }\n`),
  );
});
