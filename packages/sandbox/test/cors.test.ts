import { describe, expect, test } from "vitest";
import { createSandbox, type Origins, type Sandbox } from "../src/index.ts";

const page = "http://localhost:5173";
const device = "/restapi/v1.0/account/~/device/804111004";

function ask(sandbox: Sandbox, origin: string, path = device, init: RequestInit = {}): Promise<Response> {
  return sandbox.fetch(`${sandbox.url}${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${sandbox.auth("admin").accessToken()}`, Origin: origin, ...init.headers },
  });
}

function preflight(sandbox: Sandbox, origin: string, headers: Record<string, string> = {}): Promise<Response> {
  return sandbox.fetch(`${sandbox.url}${device}`, {
    method: "OPTIONS",
    headers: { Origin: origin, "Access-Control-Request-Method": "PUT", ...headers },
  });
}

const list = (answer: Response, name: string): string[] => answer.headers.get(name)?.split(", ") ?? [];

describe("a page of another origin", () => {
  test("is told what it may send, at no cost", async () => {
    await using sandbox = await createSandbox({ limits: "real" });
    const answer = await preflight(sandbox, page, { "Access-Control-Request-Headers": "authorization,x-team" });
    expect([answer.status, await answer.text(), answer.headers.get("access-control-allow-origin")]).toEqual([204, "", page]);
    expect(list(answer, "access-control-allow-methods")).toEqual(["GET", "POST", "PUT", "PATCH", "DELETE"]);
    expect(list(answer, "access-control-allow-headers")).toEqual(
      expect.arrayContaining(["Authorization", "Content-Type", "x-team"]),
    );
    expect(list(answer, "access-control-allow-headers")).not.toContain("authorization");
    expect(answer.headers.get("access-control-max-age")).toBe("600");
    expect(list(answer, "vary")).toContain("Origin");
    expect([sandbox.requests, sandbox.budgets]).toEqual([[], []]);
  });

  test("reads answers, with the headers of the rate limits and the request's id", async () => {
    await using sandbox = await createSandbox({ limits: "real" });
    const answer = await ask(sandbox, page);
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, page]);
    expect(list(answer, "vary")).toContain("Origin");
    const exposed = list(answer, "access-control-expose-headers").map((name) => name.toLowerCase());
    const asked = [...answer.headers.keys()].filter((name) => name.startsWith("x-rate-limit-") || name === "rcrequestid");
    expect(asked).toHaveLength(5);
    expect(exposed).toEqual(expect.arrayContaining([...asked, "retry-after"]));
  });

  test("reads refusals: of a path, a token, a method, a budget, and those of a fault", async () => {
    await using sandbox = await createSandbox({ limits: { light: 1 } });
    const refusals = [
      await ask(sandbox, page, "/restapi/v1.0/nowhere"),
      await ask(sandbox, page, device, { headers: { Authorization: "Bearer nobody" } }),
      await ask(sandbox, page, device, { method: "PATCH" }),
      await ask(sandbox, page).then(() => ask(sandbox, page)),
    ];
    sandbox.faults.add({ status: 503 });
    refusals.push(await ask(sandbox, page));
    expect(refusals.map(({ status, headers }) => [status, headers.get("access-control-allow-origin")])).toEqual(
      [404, 401, 405, 429, 503].map((status) => [status, page]),
    );
    expect(refusals[3]?.headers.get("retry-after")).not.toBeNull();
  });

  test.each<[Origins | undefined, string, boolean]>([
    [undefined, "http://localhost", true],
    [undefined, "https://app.localhost:8443", true],
    [undefined, "http://127.0.0.1:4020", true],
    [undefined, "http://[::1]:80", true],
    [undefined, "https://app.example", false],
    [undefined, "http://localhost.app.example", false],
    [undefined, "http://127.0.0.1.app.example", false],
    [undefined, "null", false],
    [["https://app.example"], "https://app.example", true],
    [["https://app.example/"], "https://app.example", true],
    [["https://app.example"], "http://app.example", false],
    [["https://app.example"], page, false],
    ["any", "https://app.example", true],
    ["any", "null", true],
    ["none", page, false],
  ])("with the origins %j, %s may call: %s", async (origins, origin, may) => {
    await using sandbox = await createSandbox(origins === undefined ? {} : { origins });
    const allowed = may ? origin : null;
    const [asked, answered] = [await preflight(sandbox, origin), await ask(sandbox, origin)];
    expect([asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([may ? 204 : 405, allowed]);
    expect([answered.status, answered.headers.get("access-control-allow-origin")]).toEqual([200, allowed]);
    expect(answered.headers.has("access-control-expose-headers")).toBe(may);
  });

  test("is nobody a program needs to name", async () => {
    await using sandbox = await createSandbox();
    const answer = await sandbox.fetch(`${sandbox.url}/restapi`);
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, null]);
    expect(list(answer, "vary")).toContain("Origin");
  });
});

test("an origin that is none is named", async () => {
  await expect(createSandbox({ origins: ["app.example"] })).rejects.toThrow(
    'origins: "app.example" is no origin; write scheme, host and port alone, such as https://app.example',
  );
});
