import { afterAll, beforeAll, expect, test } from "vitest";
import { startProxy, type ValidatingProxy } from "../src/index.ts";
import { things } from "./support/things.ts";
import { startUpstream, type Upstream } from "./support/upstream.ts";

let upstream: Upstream;
let proxy: ValidatingProxy;

beforeAll(async () => {
  upstream = await startUpstream();
  proxy = await startProxy({ upstream: upstream.url, document: things });
});
afterAll(async () => {
  await proxy.close();
  await upstream[Symbol.asyncDispose]();
});

function post(body: unknown): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${proxy.url}/things`, { method: "POST", headers, body: JSON.stringify(body) });
}

test("passes a good call on and its answer back, packed or not", async () => {
  const response = await post({ name: "Gate" });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ name: "Gate" });
  expect(upstream.calls.at(-1)).toBe('POST /api/things {"name":"Gate"}');
});

test("refuses a bad request with 422 that lists what is wrong, and passes nothing on", async () => {
  const before = upstream.calls.length;
  const response = await post({ nom: "Porte" });
  expect(response.status).toBe(422);
  expect(JSON.stringify(await response.json())).toContain("must have required property 'name'");
  expect(upstream.calls).toHaveLength(before);
});

test("turns a bad answer into a 500 that lists what is wrong", async () => {
  const response = await fetch(`${proxy.url}/things/13`);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    validation: [{ location: ["response", "body", "name"], message: expect.stringContaining("must be string") }],
  });
});

test("gives a redirect back without following it", async () => {
  const response = await fetch(`${proxy.url}/things/302`, { redirect: "manual" });
  expect(response.status).toBe(302);
  expect(response.headers.get("location")).toBe("https://elsewhere.example/");
});

test("does not refuse a deprecated parameter", async () => {
  const response = await fetch(`${proxy.url}/things/1?old=yes`);
  expect(response.status).toBe(200);
  expect(upstream.calls.at(-1)).toBe("GET /api/things/1?old=yes ");
});

test("does not make an answer up for a service that lacks the operation", async () => {
  const response = await fetch(`${proxy.url}/things/501`);
  expect(response.status).not.toBe(200);
});

test("answers 502 that names the upstream when nothing is there", async () => {
  await using other = await startProxy({ upstream: "http://127.0.0.1:9", document: things });
  const response = await fetch(`${other.url}/things/1`);
  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining("http://127.0.0.1:9") });
});

test("refuses an upstream that is no address", async () => {
  await expect(startProxy({ upstream: "localhost:4020" })).rejects.toThrow('upstream: "localhost:4020" is no http address');
});
