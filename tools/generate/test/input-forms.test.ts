import { describe, expect, test } from "vitest";
import type { OpenApiDocument, Schema } from "../src/document.ts";
import { emitAnswererTypes, emitTypes } from "../src/emit/types.ts";
import { withInputForms } from "../src/input-forms.ts";
import { json, tinyDocument, tinyOperation } from "./support/tiny-document.ts";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: "string" };

// Things that are sent and shown: one type for both, one for requests alone, one for answers alone.
function contract(schemas: Readonly<Record<string, Schema>>): OpenApiDocument {
  const document = tinyDocument(
    tinyOperation({
      operationId: "changeThing",
      parameters: [{ name: "siteId", in: "query", schema: text }],
      requestBody: { ...json(ref("Change")), required: true },
      responses: { "200": json(ref("Shown")) },
    }),
  );
  return { ...document, components: { schemas: schemas as Record<string, unknown> } };
}

const shared = { type: "object", properties: { owner: ref("Owner"), status: ref("Status") } } as const;
const whole = contract({
  Change: { ...shared, properties: { ...shared.properties, addedUserIds: { type: "array", items: text }, label: text } },
  Shown: shared,
  Owner: { type: "object", properties: { id: { type: "string", pattern: "^[1-9]\\d{1,14}$" }, name: text } },
  Status: { type: "string", enum: ["On", "Off"] },
});

const schemasOf = (document: OpenApiDocument) => document.components?.["schemas"] as Record<string, Schema>;

describe("what requests and answers share", () => {
  const schemas = schemasOf(withInputForms(whole));

  test("is there twice where it differs, and under its name alone where it does not", () => {
    expect(Object.keys(schemas).sort()).toEqual(["Change", "Owner", "OwnerInput", "Shown", "Status", "StatusInput"]);
    expect(schemas["Shown"]).toEqual(shared);
    expect(schemas["Change"]?.properties).toMatchObject({ owner: ref("OwnerInput"), status: ref("StatusInput") });
  });

  test("an id is text or a whole number of as many digits in a request, and what it was in an answer", () => {
    expect(schemas["Owner"]?.properties?.["id"]).toEqual({ type: "string", pattern: "^[1-9]\\d{1,14}$" });
    expect(schemas["OwnerInput"]?.properties).toEqual({
      id: { type: ["string", "integer"], pattern: "^[1-9]\\d{1,14}$", minimum: 10, maximum: 999_999_999_999_999 },
      name: text,
    });
    expect(schemas["Change"]?.properties?.["addedUserIds"]?.items).toEqual({ type: ["string", "integer"], minimum: 1 });
    expect(schemas["Change"]?.properties?.["label"]).toEqual(text);
  });

  test("a parameter is of the request", () => {
    const [operation] = Object.values(withInputForms(whole).paths).flatMap((item) => Object.values(item));
    expect(operation?.parameters).toEqual([{ name: "siteId", in: "query", schema: { type: ["string", "integer"], minimum: 1 } }]);
  });
});

test("a type that is an id as a whole is loosened, too, and one of numbers takes digits", () => {
  const schemas = schemasOf(
    withInputForms(
      contract({
        Change: { type: "object", properties: { id: ref("ThingId"), boxId: { type: "integer" } } },
        Shown: { type: "object", properties: { id: ref("ThingId") } },
        ThingId: text,
      }),
    ),
  );
  expect(schemas["ThingId"]).toEqual(text);
  expect(schemas["ThingIdInput"]).toEqual({ type: ["string", "integer"], minimum: 1 });
  expect(schemas["Change"]?.properties).toEqual({
    id: ref("ThingIdInput"),
    boxId: { type: ["string", "integer"], pattern: "^\\d+$" },
  });
});

test("what is an example stays as it is", () => {
  const example = { id: 1, $ref: "#/components/schemas/Owner", properties: { id: text } };
  const { Change } = schemasOf(
    withInputForms(contract({ ...schemasOf(whole), Change: { ...shared, examples: [example] } as Schema })),
  );
  expect(Change).toMatchObject({ examples: [example] });
});

test("a name that an input form needs is nobody else's", () => {
  const taken = contract({
    ...schemasOf(whole),
    Shown: { type: "object", properties: { a: ref("Owner"), b: ref("OwnerInput") } },
    OwnerInput: text,
  });
  expect(() => withInputForms(taken)).toThrow("Owner is in requests and answers; rename OwnerInput");
});

describe("types", () => {
  const code = (emit: (document: OpenApiDocument) => Promise<string>) => emit(withInputForms(whole));
  const member = (source: string, name: string) => new RegExp(`\\n +${name}: ([^{;]+(?:\\{\\})?[^;]*);`).exec(source)?.[1];

  test("of who calls have open enums in answers, and closed ones in requests", async () => {
    const source = await code(emitTypes);
    expect(member(source, "Status")).toBe('"On" | "Off" | (string & {})');
    expect(member(source, "StatusInput")).toBe('"On" | "Off"');
    expect(source).toContain("id?: string | number;");
  });

  test("of who answers have closed ones, and ids as texts", async () => {
    const source = await code(emitAnswererTypes);
    expect(member(source, "Status")).toBe('"On" | "Off"');
    expect(source).not.toContain("string | number");
  });

  test("an enum of numbers is open, one with null keeps it, a constant is one", async () => {
    const source = await emitTypes(
      contract({
        Change: { type: "object", properties: {} },
        Shown: {
          type: "object",
          properties: {
            timer: { type: "integer", enum: [5, 10] },
            kind: { type: ["string", "null"], enum: ["A", null] },
            done: { const: "yes" },
          },
        },
      }),
    );
    expect(source).toContain("timer?: 5 | 10 | (number & {});");
    expect(source).toContain('kind?: "A" | null | (string & {});');
    expect(source).toContain('done?: "yes";');
  });
});
