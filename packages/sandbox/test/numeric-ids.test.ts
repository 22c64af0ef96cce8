import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type JsonSchema, resolve } from "../src/contract/document.ts";
import type { OperationFacts } from "../src/contract/operation.ts";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { exampleRequest } from "./support/example-request.ts";
import { operations } from "./support/operations.ts";
import { internalApp, serviceOf } from "./support/service.ts";

// The service takes ids as whole numbers where text is declared: the vendor's provisioning tool sends the id that v1 returns,
// which is a number, as `extension.id`, `site.id` and `addedUserIds` of v2, and numbers as `extensionNumber` (CRO). Whatever
// names an id in the contract is tried, so that a new operation is, too.

type Body = Readonly<Record<string, unknown>>;
/** The way to an id in a body: names of members, and `[]` for the first item of a list. */
type Place = readonly string[];

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const { document } = await createSandbox();
const unknown = 999_999;

const withIds = operations.flatMap((operation) => {
  const bodies = bodiesOf(operation);
  return bodies.length === 0 ? [] : [{ operation, id: operation.id, bodies, places: placesOf(operation) }];
});
const ofV2 = withIds.filter(({ operation, places }) => operation.version === "v2" && places.length > 0);

test("the contract has operations of v2 that take ids in their bodies", () => {
  expect(ofV2.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "bulkAddDevices",
      "addDevicesToInventory",
      "assignPhoneNumber",
      "replaceDevice",
      "replacePhoneNumber",
    ]),
  );
});

test.each(ofV2)("$id works with the numbers that v1 gives for its ids", async ({ operation, bodies, places }) => {
  for (const body of bodies) {
    const inNumbers = places.reduce(
      (changed, place) => changeAll(changed, place, (id) => (isNumeric(id) ? Number(id) : id)),
      body,
    );
    const [said, meant] = [await answer(operation, inNumbers), await answer(operation, body)];
    expect(meant.status).toBeLessThan(400);
    expect(said).toEqual(meant);
  }
});

describe("a number is what the same digits are as text", () => {
  const each = withIds.flatMap(({ operation, id, bodies: [body = {}], places }) =>
    places.map((place) => ({ id, place: place.join("."), operation, body, way: place })),
  );

  test.each(each)("$id $place", async ({ operation, body, way }) => {
    const known = valuesAt(body, way).find(isNumeric) ?? String(unknown);
    const text = await answer(operation, put(body, way, known));
    expect(await answer(operation, put(body, way, Number(known)))).toEqual(text);
  });
});

test.each([1.5, -1, 1e21])("%s is no id", async (id) => {
  const operation = operations.find((one) => one.id === "replaceDevice");
  if (operation === undefined) throw new Error("The contract has no replaceDevice");
  expect(await answer(operation, { targetDeviceId: id })).toMatchObject({
    status: 400,
    body: { errors: [{ errorCode: "CMN-101", parameterName: "targetDeviceId" }] },
  });
});

test.each([
  ["9007199254740993", "EXT-262"],
  ["1e15", "EXT-262"],
  ["1e999", "CMN-101"],
])("%s, which no id is as long as, gives %s", async (id, code) => {
  const { operation, bodies: [body = {}] = [] } = withIds.find((one) => one.id === "createAccount") ?? {};
  if (operation === undefined) throw new Error("The contract has no createAccount");
  const text = JSON.stringify(put(body, ["operator", "regionalSettings", "homeCountry", "id"], "ID")).replace('"ID"', id);
  expect(await answer(operation, text)).toMatchObject({ status: 400, body: { errors: [{ errorCode: code }] } });
});

async function answer(operation: OperationFacts, body: unknown): Promise<{ status: number; body: unknown }> {
  sandbox.reset();
  const { method, path, headers } = exampleRequest(operation);
  const admin = serviceOf(sandbox, "admin", internalApp);
  const { status, body: answered } = await admin.call(method, path, { body, ...(headers && { headers }) });
  return { status, body: answered };
}

function bodiesOf({ requestBody }: OperationFacts): readonly Body[] {
  const json = requestBody?.content?.["application/json"] as { readonly examples?: Record<string, { value: Body }> } | undefined;
  return Object.values(json?.examples ?? {}).map(({ value }) => value);
}

function placesOf({ requestBody }: OperationFacts): readonly Place[] {
  const found = new Map<string, Place>();
  const look = (given: JsonSchema | undefined, place: Place): void => {
    if (given === undefined || place.length > 12) return;
    const schema = resolve<JsonSchema>(document, given);
    for (const part of [schema["allOf"], schema["oneOf"], schema["anyOf"]].flatMap((list) => (list as JsonSchema[]) ?? [])) {
      look(part, place);
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) look(property, [...place, name]);
    look(schema.items, [...place, "[]"]);
    if (isId(schema, place)) found.set(place.join("."), place);
  };
  look(requestBody?.content?.["application/json"]?.schema, []);
  return [...found.values()];
}

function isId({ type, enum: choices }: JsonSchema, place: Place): boolean {
  const name = place.findLast((part) => part !== "[]") ?? "";
  return /^(id|\w+Ids?|extensionNumber)$/.test(name) && choices === undefined && /string|integer/.test(String(type));
}

function isNumeric(value: unknown): value is string {
  return typeof value === "string" && /^[1-9]\d{0,14}$/.test(value);
}

function valuesAt(body: unknown, [part, ...rest]: Place): readonly unknown[] {
  if (part === undefined) return [body];
  if (part === "[]") return Array.isArray(body) ? body.flatMap((item) => valuesAt(item, rest)) : [];
  return typeof body === "object" && body !== null && part in body ? valuesAt((body as Body)[part], rest) : [];
}

function changeAll<T>(body: T, [part, ...rest]: Place, change: (value: unknown) => unknown): T {
  if (part === undefined) return change(body) as T;
  if (part === "[]") return Array.isArray(body) ? (body.map((item) => changeAll(item, rest, change)) as T) : body;
  if (typeof body !== "object" || body === null || !(part in body)) return body;
  return { ...body, [part]: changeAll((body as Body)[part], rest, change) };
}

// What is not there is made on the way.
function put(body: unknown, [part, ...rest]: Place, value: unknown): unknown {
  if (part === undefined) return value;
  if (part === "[]") {
    const [first, ...others] = Array.isArray(body) ? body : [];
    return [put(first, rest, value), ...others];
  }
  const members = typeof body === "object" && body !== null ? (body as Body) : {};
  return { ...members, [part]: put(members[part], rest, value) };
}
