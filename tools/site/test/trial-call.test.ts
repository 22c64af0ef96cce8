import type { OpenApiDocument } from "@ringwright/generate/document";
import { createSandbox } from "@ringwright/sandbox";
import { describe, expect, test } from "vitest";
import { logIn, requestOf, send } from "../.vitepress/theme/trial-call.ts";
import { entriesOf } from "../src/operations/catalogue.ts";
import { type Trial, trialOf } from "../src/operations/trial.ts";
import { readRepository } from "../src/paths.ts";
import { expectCall } from "./support/expect-call.ts";

const document = JSON.parse(readRepository("spec/dist/openapi.json")) as OpenApiDocument;
const trials = entriesOf(document).flatMap(({ operation }) => trialOf(document, operation) ?? []);

const valuesOf = ({ parameters }: Trial): Record<string, string> =>
  Object.fromEntries(parameters.map(({ name, value }) => [name, value]));

test("what is filled in goes to its place, lists as many", () => {
  const trial: Trial = {
    id: "x",
    method: "GET",
    path: "/things/{thingId}",
    access: "open",
    parameters: [
      { name: "thingId", in: "path", required: true, value: "" },
      { name: "status", in: "query", required: false, value: "" },
      { name: "left", in: "query", required: false, value: "" },
      { name: "If-Match", in: "header", required: false, value: "" },
    ],
  };
  const values = { thingId: "a/b,c", status: "Enabled, Disabled", left: " ", "If-Match": "7" };
  expect(requestOf("http://127.0.0.1:4020/", trial, values, undefined, "token")).toEqual({
    url: "http://127.0.0.1:4020/things/a%2Fb,c?status=Enabled&status=Disabled",
    init: { method: "GET", headers: { Authorization: "Bearer token", "If-Match": "7" } },
  });
});

describe.concurrent("as it is filled in at first, a sandbox takes it", () => {
  test.each(trials.map((trial) => [trial.id, trial] as const))("%s", async (_, trial) => {
    await using sandbox = await createSandbox();
    const { url } = await sandbox.listen();
    const token = await logIn(url);
    const { status } = await send(requestOf(url, trial, valuesOf(trial), trial.body, token));
    expectCall(sandbox, trial.id);
    expect(sandbox.requests.at(-1)?.status).toBe(status);
  });
});

test("where nothing answers it says how to start a sandbox", async () => {
  await expect(logIn("http://127.0.0.1:1")).rejects.toThrow("npx @ringwright/sandbox");
});
