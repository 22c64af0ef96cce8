import { expect, test } from "vitest";
import { operationsOf } from "../src/contract.ts";
import type { OperationObject, Schema } from "../src/document.ts";
import { answerKind } from "../src/emit/answer-kind.ts";
import { json, tinyDocument, tinyOperation } from "./support/tiny-document.ts";

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const empty = { description: "Done." };
const list: Schema = { type: "array", items: ref("Thing") };
const media = { description: "A picture.", content: { "image/png": { schema: {} } } };

test.each<[string, OperationObject["responses"], string | undefined]>([
  ["an object", { "200": json(ref("Thing")) }, undefined],
  ["an object in parts", { "200": json(ref("ThingList")) }, undefined],
  ["an object of either kind", { "200": json({ oneOf: [ref("Thing"), ref("ThingTask")] }) }, undefined],
  ["an object, now or later", { "200": json(ref("Thing")), "202": json(ref("ThingTask")) }, undefined],
  ["a new object", { "201": json(ref("Thing")) }, undefined],
  ["nothing", { "204": empty }, "none"],
  ["nothing, in several ways", { "200": empty, "202": empty, "204": empty }, "none"],
  ["an object or nothing", { "200": json(ref("Thing")), "204": empty }, "optional"],
  ["a list", { "200": json(list) }, "array"],
  ["a list or nothing", { "200": json(list), "204": empty }, "any"],
  ["a list or an object", { "200": json({ oneOf: [list, ref("Thing")] }) }, "any"],
  ["an object or null", { "200": json({ type: ["object", "null"] }) }, "any"],
  ["a text", { "200": json({ type: "string" }) }, "any"],
  ["an object or a picture", { "200": json(ref("Thing")), "206": media }, "any"],
  ["a picture", { "200": media }, "any"],
  [
    "an object of a media type of its own",
    { "200": { ...empty, content: { "application/vnd.things+json": { schema: ref("Thing") } } } },
    undefined,
  ],
  ["a redirect", { "302": empty }, "location"],
  ["refusals, beside an object", { "200": json(ref("Thing")), "404": json(list) }, undefined],
])("%s", (_, responses, kind) => {
  const document = tinyDocument(tinyOperation({ responses }));
  const [operation] = operationsOf(document, "devices");
  expect(operation && answerKind(document, operation)).toBe(kind);
});

test("several ids have an answer of their own", () => {
  const responses = { "200": json(ref("Thing")), "207": json(list) };
  const document = tinyDocument(tinyOperation({ responses, "x-batch": { parameter: "thingId", maxItems: 30 } }));
  const [operation] = operationsOf(document, "devices");
  expect(operation && answerKind(document, operation)).toBeUndefined();
});
