import { readContract } from "@ringwright/contract/check";
import { ApiError, createClient, jwtAuth, type Operation } from "@ringwright/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CommandOperation } from "../src/call/command-operation.ts";
import { operations, packages } from "../src/operations.gen.ts";
import { runHere } from "./support/run-here.ts";
import { startService, type TestService } from "./support/test-service.ts";

// Each operation of the contract is called twice with the contract's example, on a sandbox that begins anew: through the client,
// and through the command. The answers are the same, or the refusals.

const contract = readContract();

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service[Symbol.asyncDispose]());

test("the table has the operations of the contract", () => {
  expect(operations.map(({ id }) => id).sort()).toEqual(contract.operations.map(({ id }) => id).sort());
});

test.each(operations)("the package of $id has what the command calls of it", async ({ id, package: from, batch, bulk, task }) => {
  const code = (await packages[from]?.()) as Readonly<Record<string, unknown>>;
  const functions = [...(task ? [id] : []), ...(batch ? [`${id}Batch`] : []), ...(bulk ? [`${id}InBulk`] : [])];
  expect(code[`${id}Operation`]).toMatchObject({ id });
  for (const name of functions) expect([name, typeof code[name]]).toEqual([name, "function"]);
});

// What the company's story has gone beyond: what the example makes is there, or what it names has ended.
const others: Readonly<Record<string, (input: Input) => Input>> = {
  requestToken: (input) => ({ ...input, body: { ...input.body, assertion: service.env["RC_JWT"] } }),
  createAccount: (input) => ({ ...input, body: { ...input.body, mainNumber: "+15035550142" } }),
  createExtension: (input) => {
    const contact = { ...(input.body?.["contact"] as object), email: "another@tidewater.example" };
    return { ...input, body: { ...input.body, extensionNumber: "150", contact } };
  },
  deleteLicense: (input) => ({ ...input, licenseId: "9121004" }),
  lookupPhoneNumbers: (input) => ({ ...input, npa: "503" }),
  createForwardingNumber: (input) => ({
    ...input,
    body: { ...input.body, phoneNumber: "+15035550164", type: "Other", label: "Boat", flipNumber: 7 },
  }),
};

// Two read a task that somebody has to have started, which is in call.test.ts; the company's site has members, and its account
// is confirmed.
const refused: readonly string[] = ["readExtensionBulkUpdateTask", "readInventoryAddTask", "deleteSite", "sendActivationEmail"];

test.each(operations)("$id", async (operation) => {
  const input = inputOf(operation);
  service.sandbox.reset();
  const expected = await callDirectly(operation, input);
  service.sandbox.reset();

  const { body, ...parameters } = input;
  const words = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  const withBody = body === undefined ? [] : ["--body", "-"];
  const argv = ["call", operation.facade, ...words, ...withBody, "--yes", "--verbose"];
  const { code, out, err } = await runHere(argv, { env: service.env, input: body === undefined ? "" : JSON.stringify(body) });

  const tokens = service.sandbox.state.tokens.find().map(({ id }) => id);
  for (const secret of [...service.secrets, ...tokens]) expect(err).not.toContain(secret);
  expect([operation.id, expected instanceof ApiError]).toEqual([operation.id, refused.includes(operation.id)]);
  if (expected instanceof ApiError) {
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(`${operation.id}: ${expected.status} `);
    expect(err).toContain(expected.code);
  } else {
    expect([code, err]).toEqual([0, expect.stringMatching(/^(\w+ {2}\w+ {2}[A-Z]+ {2}\d{3} {2}\d+ ms.*\n)+$/)]);
    expect(withoutRandom(out === "" ? undefined : JSON.parse(out))).toEqual(withoutRandom(expected));
  }
});

type Input = Readonly<Record<string, unknown>> & { readonly body?: Readonly<Record<string, unknown>> };

// The first body, the ids, and what must be given beside them.
function inputOf({ id }: CommandOperation): Input {
  const example = contract.operations.find((one) => one.id === id);
  if (example === undefined) throw new Error(`The contract has no ${id}`);
  const body = [...(example.body?.examples.values() ?? [])][0] as Input["body"];
  const needed = example.parameters.filter((one) => (one.required || one.in === "path") && one.examples.length > 0);
  const input: Input = {
    ...Object.fromEntries(needed.map((one) => [one.name, one.examples[0]])),
    ...(body === undefined ? {} : { body }),
  };
  return others[id]?.(input) ?? input;
}

async function callDirectly({ id, package: from }: CommandOperation, input: object): Promise<unknown> {
  const { RC_CLIENT_ID: clientId = "", RC_CLIENT_SECRET: clientSecret = "", RC_JWT: jwt = "" } = service.env;
  const client = createClient({ server: service.url, auth: jwtAuth({ clientId, clientSecret, jwt }) });
  const code = (await packages[from]?.()) as Readonly<Record<string, Operation>>;
  return client.send(code[`${id}Operation`] as Operation, input).catch((error: unknown) => {
    if (error instanceof ApiError) return error;
    throw error;
  });
}

// What no two answers of the token service have in common.
function withoutRandom(answer: unknown): unknown {
  const text = JSON.stringify(answer ?? null);
  return JSON.parse(
    text.replace(/"(access_token|refresh_token|session_id|endpoint_id)":"[^"]+"/g, '"$1":""').replace(/code=[^&"]+/g, "code="),
  );
}
