import { expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { things } from "./support/things.ts";

test("a comma in a path parameter is part of it, encoded or not", async () => {
  await using mock = await startMock({ document: things });
  for (const ids of ["1,2", "1%2C2"]) {
    expect((await fetch(`${mock.url}/things/${ids}`)).status).toBe(200);
  }
  expect((await fetch(`${mock.url}/things/1,x`)).status).toBe(400);
});

test("schemas are read as JSON Schema 2020-12", async () => {
  await using mock = await startMock({ document: things });
  const send = (body: unknown): Promise<Response> =>
    fetch(`${mock.url}/things`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  expect((await send({ name: "Gate", pair: [1, "one"] })).status).toBe(200);
  expect((await send({ name: "Gate", pair: ["one", 1] })).status).toBe(400);
  expect((await send({ name: "Gate", colour: "red" })).status).toBe(400);
});

test("a recursive request schema is checked all the way down", async () => {
  await using mock = await startMock({ document: things });
  const send = (size: unknown): Promise<Response> =>
    fetch(`${mock.url}/trees`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ size: 1, branches: [{ size: 2, branches: [{ size }] }] }),
    });
  expect((await send(3)).status).toBe(200);
  expect((await send("three")).status).toBe(400);
});

test("a path that breaks a contract without a 400 is answered with its 404, which says what was wrong", async () => {
  await using mock = await startMock({ document: things });
  const response = await fetch(`${mock.url}/things/one`, { method: "DELETE" });
  expect([response.status, response.headers.get("sl-violations")]).toEqual([404, expect.stringContaining("pattern")]);
  expect(await response.json()).toMatchObject({ errors: [{ errorCode: "CMN-101", parameterName: "ids" }] });
});
