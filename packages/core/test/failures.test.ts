import { expect, test, vi } from "vitest";
import type { Operation } from "../src/call/operation.ts";
import { ApiError } from "../src/errors/api-error.ts";
import { NetworkError } from "../src/errors/network-error.ts";
import { OutcomeUnknownError } from "../src/errors/outcome-unknown-error.ts";
import { RingwrightError } from "../src/errors/ringwright-error.ts";
import { TimeoutError } from "../src/errors/timeout-error.ts";
import type { Hooks, RequestEvent } from "../src/telemetry/hooks.ts";
import { settle } from "./support/fake-clock.ts";
import { printed } from "./support/printed.ts";
import { plantedToken, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse, silence } from "./support/scripted-fetch.ts";

let load: (original: () => Promise<object>) => Promise<object>;
vi.mock("../src/failure/explainer.ts", (original) => load(original as () => Promise<object>));
const unreachable = async (): Promise<never> => {
  throw new TypeError("Failed to fetch dynamically imported module");
};

const update: Operation = {
  id: "updateDoor",
  method: "PUT",
  path: "/door/{accessCode}",
  group: "NoThrottling",
  body: "json",
};
const buy: Operation = { ...update, id: "buyDoor", method: "POST", billable: true };
const input = { accessCode: "PLANTED-path", body: { ivrPin: "482916", password: "CMN-4829" } };
const secrets = [plantedToken, "PLANTED", "482916", "CMN-4829"];

function expectNoSecret(told: unknown): void {
  for (const secret of secrets) expect(printed(told)).not.toContain(secret);
}

async function failed(call: Promise<unknown>): Promise<Error> {
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  expectNoSecret(error);
  return error as Error;
}

const parrot = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  jsonResponse(status, body, { rcrequestid: "482916", ...headers });
const repeated = { errorCode: "CMN-101", message: "ivrPin 482916 of PLANTED-path is refused" };

test("a refusal says its status and its codes, and nothing in words", async () => {
  load = unreachable;
  const { client } = scriptedClient(() =>
    parrot(403, { errors: [repeated, { errorCode: "CMN-4829" }, { errorCode: "482916" }] }),
  );
  const error = await failed(client.send(update, input));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ operation: "updateDoor", status: 403, code: "CMN-101", errors: [{ message: "" }] });
  expect(error.message).toBe("updateDoor: 403 CMN-101; the code that explains failures could not be loaded");
});

test.each<[string, () => Response | Promise<Response>, unknown, object]>([
  ["a fetch that throws", () => Promise.reject(new Error(`482916 ${plantedToken}`)), NetworkError, { mayBeDone: true }],
  ["a redirect", () => parrot(302, {}, { location: "https://PLANTED.example/" }), ApiError, { status: 302, mayBeDone: true }],
  ["no JSON", () => new Response("<p>482916", { headers: { "content-type": "482916" } }), RingwrightError, {}],
  [
    "a proxy's page",
    () => new Response("<p>482916", { status: 502 }),
    ApiError,
    { status: 502, code: "HTTP-502", mayBeDone: true },
  ],
])("%s is an error of its class", async (_, answer, type, members) => {
  load = unreachable;
  const { client } = scriptedClient(answer);
  const error = await failed(client.send(update, input, { retry: false }));
  expect(error).toBeInstanceOf(type);
  expect(error).toMatchObject({ operation: "updateDoor", ...members });
});

test("a call that buys and lost its answer has an unknown outcome", async () => {
  load = unreachable;
  const { client, clock } = scriptedClient(({ count }) => (count === 1 ? Promise.reject(new Error("482916")) : silence()));
  expect(await failed(client.send(buy, input))).toBeInstanceOf(OutcomeUnknownError);
  const late = failed(client.send(buy, input, { timeoutMs: 1000 }));
  await settle();
  await clock.advance(1000);
  expect(await late).toBeInstanceOf(OutcomeUnknownError);
});

test("a 401 is answered with another token where the codes say so", async () => {
  load = unreachable;
  const { client } = scriptedClient(() => parrot(401, { errorCode: "OAU-129", message: plantedToken }));
  await failed(client.send(update, input));
  const ended = await failed(client.send(update, input));
  expect(ended).toMatchObject({ name: "AuthError" });
});

test("who listens is told that something was there", async () => {
  load = unreachable;
  const told: RequestEvent[] = [];
  const hooks: Hooks = { onRequest: (event) => void told.push(event), onResponse: (event) => void told.push(event) };
  const { client } = scriptedClient(() => parrot(200, {}), { hooks });
  await client.send(update, input);
  expect(told).toMatchObject([{ url: "[redacted]" }, { url: "[redacted]", requestId: "[redacted]" }]);
  expectNoSecret(told);
});

test("code that does not come is not waited for", async () => {
  let giveUp = (_reason: Error): void => {};
  load = () =>
    new Promise((_, reject) => {
      giveUp = reject;
    });
  const { client, clock } = scriptedClient(({ count }) => (count === 3 ? silence() : parrot(404, repeated)));
  const error = failed(client.send(update, input));
  await settle();
  await clock.advance(2000);
  expect(await error).toMatchObject({ name: "ApiError", status: 404, code: "CMN-101" });
  expect(await failed(client.send(update, input))).toMatchObject({ status: 404 }); // at once
  const late = failed(client.send(update, input, { timeoutMs: 1000 }));
  await settle();
  await clock.advance(1000);
  expect(await late).toBeInstanceOf(TimeoutError);
  giveUp(new Error("nobody waits"));
});

test("the next call asks again, and has the reason in full", async () => {
  load = unreachable;
  const { client } = scriptedClient(() => parrot(404, repeated));
  await failed(client.send(update, input));
  load = (original) => original();
  const error = await failed(client.send(update, input));
  expect(error.message).toBe("updateDoor: 404 CMN-101 ivrPin [redacted] of [redacted] is refused; request [redacted]");
});
