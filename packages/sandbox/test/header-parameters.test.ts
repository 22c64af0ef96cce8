// No operation of the contract takes a parameter in a header yet, so one of a changed contract does.
import { afterEach, beforeEach, expect, test } from "vitest";
import { RateLimits } from "../src/access/rate-limits.ts";
import { type ContractDocument, type ParameterObject, readDocument } from "../src/contract/document.ts";
import { operationsOf } from "../src/contract/operation.ts";
import { validatorsOf } from "../src/contract/validators.ts";
import { handlers } from "../src/handlers/index.ts";
import { createPipeline, type Handled } from "../src/http/pipeline.ts";
import { createSandbox, type Sandbox } from "../src/index.ts";

const parameters: readonly ParameterObject[] = [
  { name: "If-None-Match", in: "header", schema: { type: "string", maxLength: 8 } },
  { name: "RCExtensionId", in: "header", required: true, schema: { type: "integer", minimum: 1 } },
  { name: "X-Depth", in: "header", schema: { type: "integer", default: 3 } },
];

let sandbox: Sandbox;
let seen: unknown[];
beforeEach(async () => {
  sandbox = await createSandbox();
  seen = [];
});
afterEach(() => sandbox.close());

function ask(headers: Readonly<Record<string, string>>): Handled {
  const document = withParameters();
  const operation = operationsOf(document).find(({ id }) => id === "readApiStatus");
  if (operation === undefined) throw new Error("The contract has no readApiStatus any more; change this test to one that it has");
  const { state } = sandbox;
  const pipeline = createPipeline({
    document,
    validators: validatorsOf(document),
    state,
    limits: new RateLimits("off"),
    handlers: {
      ...handlers,
      readApiStatus(call) {
        seen.push(call.headers);
        return handlers.readApiStatus(call);
      },
    },
    gathers: {},
    answers: "unchecked",
    onError: (error) => expect.fail(String(error)),
  });
  const request = {
    method: "GET",
    origin: "http://sandbox",
    path: operation.path,
    query: new URLSearchParams(),
    header: (name: string) => headers[name],
    body: "",
  };
  return pipeline.handle(request, { operation, path: {} }, 0);
}

function withParameters(): ContractDocument {
  const document = structuredClone(readDocument());
  const status = document.paths["/restapi/v1.0/status"]?.["get"];
  return { ...document, paths: { "/restapi/v1.0/status": { get: { ...status, parameters } as never } } };
}

test("header parameters come to the handler under the contract's names, typed and with defaults", () => {
  expect(ask({ "if-none-match": '"7"', rcextensionid: "2719501004", "user-agent": "x" }).answer.status).toBe(200);
  expect(seen).toEqual([{ "If-None-Match": '"7"', RCExtensionId: 2719501004, "X-Depth": 3 }]);
});

test.each([
  ["is missing", {}, "CMN-100", "RCExtensionId"],
  ["is no number", { rcextensionid: "me" }, "CMN-101", "RCExtensionId"],
  ["is too small", { rcextensionid: "0" }, "CMN-101", "RCExtensionId"],
  ["is too long", { rcextensionid: "1", "if-none-match": '"1234567"' }, "CMN-101", "If-None-Match"],
])("one that %s is refused by its name", (_, headers, code, parameterName) => {
  const { answer, errorCode } = ask(headers);
  expect([answer.status, errorCode]).toEqual([400, code]);
  expect(JSON.parse(answer.body ?? "")).toMatchObject({ errors: [{ errorCode: code, parameterName }] });
  expect(seen).toEqual([]);
});
