// The comparison has to bite: each test damages one side's answers, and the comparison has to find it.
import type {} from "@ringwright/contract/setup"; // declares what inject() gives
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type CompareOptions, compareAccepted, compareRefused } from "../src/compare-operation.ts";
import { operationOf, readCompared } from "./support/compared.ts";

type Body = Record<string, unknown>;

const compared = readCompared();
const readDevice = operationOf(compared, "readDevice");
const updateDevice = operationOf(compared, "updateDevice");

let sandbox: Sandbox;
let options: Omit<CompareOptions, "operation">;
beforeAll(async () => {
  sandbox = await createSandbox({ answers: "unchecked" });
  const { url } = await sandbox.listen(0);
  options = { ...compared, sandbox, sandboxUrl: url, prismUrl: inject("mockUrl") };
});
afterAll(() => sandbox.close());

describe.each(["sandbox", "prism"] as const)("an answer of %s", (side) => {
  const damaged = (damage: Damage): Partial<CompareOptions> => ({ [`${side}Fetch`]: damagedFetch(damage) });

  test.each<[string, Damage, string]>([
    ["without a member that the contract requires", changedBody(({ id: _, ...rest }) => rest), "required property 'id'"],
    ["with a member of another type", changedBody((body) => ({ ...body, id: 804111004 })), "must be string"],
    ["with a member that the contract lacks", changedBody((body) => ({ ...body, colour: "red" })), "unevaluated properties"],
    [
      "with a status that the contract lacks",
      ({ headers, text }) => ({ status: 201, headers, text }),
      "no answer 201 of readDevice",
    ],
    [
      "with another content type",
      ({ status, text }) => ({ status, headers: { "content-type": "text/plain" }, text }),
      "text/plain",
    ],
    ["that is cut off", ({ text, ...rest }) => ({ ...rest, text: text.slice(0, -1) }), "is no JSON"],
  ])("%s is found", async (_, damage, what) => {
    const { problems } = await compareAccepted({ ...options, ...damaged(damage), operation: readDevice });
    expect(problems[0]?.what).toContain(`${side}: `);
    expect(problems[0]?.what).toContain(what);
  });

  test("that takes what the contract forbids is found", async () => {
    const { problems } = await compareRefused({ ...options, ...damaged(taken), operation: updateDevice });
    expect(problems[0]?.what).toContain(`${side}: 200 is no refusal`);
  });

  test("that refuses without the service's envelope is found", async () => {
    const bare: Damage = ({ status, ...rest }) => (status < 400 ? { status, ...rest } : { status, ...rest, text: "{}" });
    const { problems } = await compareRefused({ ...options, ...damaged(bare), operation: updateDevice });
    expect(problems[0]?.what).toContain(`${side}: the refusal 400 names no code`);
  });
});

test("a refusal of one side alone is found", async () => {
  const refusing: Damage = ({ headers }) => ({
    status: 404,
    headers,
    text: '{"errors":[{"errorCode":"CMN-102","message":"no"}]}',
  });
  const { problems } = await compareAccepted({ ...options, prismFetch: damagedFetch(refusing), operation: readDevice });
  expect(problems[0]?.what).toContain("prism: refused what the contract allows with 404");
});

test("another success of one side alone is found", async () => {
  const operation = operationOf(compared, "removeDeviceLine");
  const emptied: Damage = ({ status, ...rest }) =>
    status === 200 ? { status: 204, headers: {}, text: "" } : { status, ...rest };
  const { problems } = await compareAccepted({ ...options, prismFetch: damagedFetch(emptied), operation });
  expect(problems[0]?.what).toContain("sandbox answers 200, prism 204");
});

interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

type Damage = (answer: RawAnswer) => RawAnswer;

function damagedFetch(damage: Damage): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const headers = { "content-type": response.headers.get("content-type") ?? "" };
    const { text, status, headers: changed } = damage({ status: response.status, headers, text: await response.text() });
    return new Response(text === "" ? null : text, { status, headers: changed });
  };
}

// Of successes alone: a refusal has another body.
function changedBody(change: (body: Body) => Body): Damage {
  return ({ status, headers, text }) => ({
    status,
    headers,
    text: status === 200 ? JSON.stringify(change(JSON.parse(text) as Body)) : text,
  });
}

function taken({ headers }: RawAnswer): RawAnswer {
  return { status: 200, headers, text: "{}" };
}
