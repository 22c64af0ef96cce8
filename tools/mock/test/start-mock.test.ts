import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, operationHeader, startMock } from "../src/index.ts";

const authorization = "Bearer test";
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

describe("the mock", () => {
  test("listens on a free port of the loopback interface", () => {
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(mock.operations).toBeGreaterThan(5);
  });

  test("answers with the contract's example, and says which operation it took the call for", async () => {
    const response = await fetch(`${mock.url}/restapi`);
    expect(response.status).toBe(200);
    expect(response.headers.get(operationHeader)).toBe("listApiVersions");
    expect(await response.json()).toMatchObject({ apiVersions: [{ uriString: "v1.0" }] });
  });

  test("answers its own sample", async () => {
    const { sample } = mock;
    const response = await fetch(mock.url + sample?.path, { headers: sample?.token ? { authorization } : {} });
    expect(response.status).toBe(200);
  });

  test("gives a redirect as it is", async () => {
    const query = "response_type=code&client_id=tidewater";
    const response = await fetch(`${mock.url}/restapi/oauth/authorize?${query}`, { redirect: "manual" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toContain("code=");
  });

  test("chooses another answer when it is asked to", async () => {
    const response = await fetch(`${mock.url}/restapi`, { headers: { prefer: "code=503" } });
    expect(response.status).toBe(503);
  });
});

describe("a broken request is refused", () => {
  test("naming the query parameter", async () => {
    const response = await fetch(`${mock.url}/restapi/oauth/authorize?client_id=tidewater&response_type=token`);
    expect(response.status).toBe(400);
    const body = (await response.json()) as { errors: { message: string; parameterName: string }[] };
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]).toMatchObject({ parameterName: "response_type" });
    expect(body.errors[0]?.message).toContain("allowed values: code");
  });

  test("naming each member of a body that is wrong", async () => {
    const body = new URLSearchParams({ grant_type: "refresh_token", refresh_token: "abc", access_token_ttl: "1" });
    const response = await fetch(`${mock.url}/restapi/oauth/token`, { method: "POST", body });
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain("access_token_ttl");
  });

  test("for another content type", async () => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${mock.url}/restapi/oauth/token`, { method: "POST", body: "{}", headers });
    expect(response.status).toBe(415);
  });

  test("for a body that is no JSON", async () => {
    const headers = { "content-type": "application/json", authorization };
    const response = await fetch(`${mock.url}/restapi/v1.0/number-parser/parse`, { method: "POST", body: "{bad", headers });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("JSON");
  });

  test("for a path that the contract lacks", async () => {
    const response = await fetch(`${mock.url}/nowhere`);
    expect(response.status).toBe(404);
  });

  test("without a token, in the service's own words", async () => {
    const response = await fetch(`${mock.url}/restapi/v1.0/account/~`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ message: "Token not found" }] });
  });
});

describe("starting and stopping", () => {
  test("closes twice without complaint, and then answers no more", async () => {
    const other = await startMock();
    await fetch(`${other.url}/restapi`);
    await other.close();
    await other.close();
    await expect(fetch(`${other.url}/restapi`)).rejects.toThrow();
  });

  test("names a port that is in use", async () => {
    const port = Number(new URL(mock.url).port);
    await expect(startMock({ port })).rejects.toThrow(`Port ${port} is in use`);
  });

  test("names a document that is not there", async () => {
    await expect(startMock({ document: "/nowhere/openapi.json" })).rejects.toThrow("No document at /nowhere/openapi.json");
  });
});
