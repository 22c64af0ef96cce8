import { describe, expect, test } from "vitest";
import { codeAuth } from "../src/auth/code-auth.ts";
import { jwtAuth } from "../src/auth/jwt-auth.ts";
import { startAuthorization } from "../src/auth/start-authorization.ts";
import { tokenAuth } from "../src/auth/token-auth.ts";
import type { Operation } from "../src/call/operation.ts";
import { createClient } from "../src/client.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { type Answer, json } from "./support/loopback-server.ts";
import { printed } from "./support/printed.ts";
import { clientSecret, jwt, refuse, tokenService } from "./support/token-service.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

const operation: Operation = { id: "readThing", method: "GET", path: "/restapi/v1.0/thing", group: "NoThrottling" };
const app = { clientId: "tidewater", clientSecret };
const basic = btoa(`tidewater:${clientSecret}`);

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  return printed(error);
}

const secret = new RegExp(["PLANTED", "ACCESS-", "REFRESH-", basic].join("|"));
const sent = (body: string) => Object.fromEntries(new URLSearchParams(body));

// Answers of a careless service or proxy, which repeat what was sent or hold tokens where nobody looks for them.
const careless: readonly (readonly [string, Answer])[] = [
  ["a refusal that repeats the request", ({ body }, response) => refuse(response, 400, "invalid_grant", "OAU-213", sent(body))],
  [
    "a refusal with a challenge",
    ({ body }, response) => {
      response.setHeader("www-authenticate", `Bearer error="invalid_token", error_description="${encodeURIComponent(body)}"`);
      refuse(response, 401, "invalid_client", "OAU-153", sent(body));
    },
  ],
  ["a code that is none", ({ body }, response) => json(response, 400, { error: body, errorCode: body, message: body })],
  [
    "a 500 that repeats the request",
    ({ body }, response) => json(response, 500, { errorCode: "CMN-203", message: body, errors: [{ errorCode: body }] }),
  ],
  [
    "an error code that is what was sent",
    ({ body }, response) => {
      const [value = ""] = Object.values(sent(body)).filter((text) => /PLANTED|REFRESH/.test(text));
      json(response, 400, { error: value, errors: [{ errorCode: value }, { errorCode: "OAU-213" }] });
    },
  ],
  [
    "a request id that is what was sent",
    ({ body, headers }, response) => {
      for (const [name, value] of Object.entries(sent(body)))
        response.appendHeader("rcrequestid", `${name} ${encodeURIComponent(value)}`);
      response.appendHeader("rcrequestid", headers.authorization ?? "");
      json(response, 400, { error: "invalid_grant", errors: [{ errorCode: "OAU-213" }] });
    },
  ],
  ["a page", ({ body }, response) => void response.writeHead(502, { "content-type": "text/html" }).end(body)],
  [
    "tokens of an unknown type",
    (_request, response) => json(response, 200, { access_token: "ACCESS-1", token_type: "mac", refresh_token: "REFRESH-1" }),
  ],
  ["tokens without a type", (_request, response) => json(response, 200, { access_token: "ACCESS-1" })],
  ["half an answer", (_request, response) => void response.writeHead(200).end('{"access_token":"ACCESS-1')],
  ["an array of tokens", (_request, response) => json(response, 200, ["ACCESS-1"])],
  [
    "a redirect with a token in it",
    (_request, response) => void response.writeHead(302, { location: "https://evil.example/?t=PLANTED" }).end(),
  ],
];

describe.each(careless)("no view of an error shows a secret after %s", (_name, answer) => {
  test("to a login with a JWT", async () => {
    await using service = await tokenService();
    service.answers.push(answer, answer, answer);
    const client = createClient({
      server: service.url,
      auth: jwtAuth({ ...app, jwt }),
      clock: new FakeClock(),
      retry: { attempts: 1 },
    });
    expect(await failureOf(client.send(operation))).not.toMatch(secret);
  });

  test("to a code", async () => {
    await using service = await tokenService();
    service.answers.push(answer);
    const request = await startAuthorization({
      clientId: "tidewater",
      redirectUri: "https://app.example/cb",
      server: service.url,
    });
    const callbackUrl = `https://app.example/cb?code=PLANTED-CODE&state=${request.state}`;
    const auth = codeAuth({ ...app, callback: { request, callbackUrl } });
    const views = await failureOf(auth.connect(service.connection(new FakeClock())).accessToken());
    expect(views).not.toMatch(secret);
    expect(views).not.toContain(request.codeVerifier);
  });

  test("to a refresh and the login after it", async () => {
    await using service = await tokenService();
    const clock = new FakeClock();
    const session = jwtAuth({ ...app, jwt }).connect(service.connection(clock));
    await session.accessToken();
    await clock.advance(3_600_000);
    service.answers.push(answer, answer);
    expect(await failureOf(session.accessToken())).not.toMatch(secret);
  });

  test("to a revocation", async () => {
    await using service = await tokenService();
    const session = jwtAuth({ ...app, jwt }).connect(service.connection(new FakeClock()));
    await session.accessToken();
    service.answers.push(answer);
    const outcome = await session.logout().then(
      () => "",
      (error: unknown) => printed(error),
    );
    expect(outcome).not.toMatch(secret);
  });
});

test("nor after a fetch that puts the request into its error", async () => {
  const careless = (async (url: string, init: RequestInit) => {
    const headers = [...new Headers(init.headers).values()].join(" ").split(" ");
    const sentValues = [...headers, ...Object.values(sent(String(init.body ?? "")))];
    const cause = Object.assign(new Error(`cannot reach ${url} with ${sentValues.join(", ")}`), { code: "ECONNRESET" });
    throw Object.assign(new TypeError("fetch failed", { cause }), { config: { headers, body: init.body } });
  }) as unknown as typeof fetch;
  const options = { server: "https://service.example", clock: new FakeClock(), fetch: careless, retry: { attempts: 1 } };

  const login = await failureOf(createClient({ ...options, auth: jwtAuth({ ...app, jwt }) }).send(operation));
  expect(login).toContain("requestToken: no answer from https://service.example (ECONNRESET)");
  expect(login).not.toMatch(secret);

  const call = await failureOf(createClient({ ...options, auth: tokenAuth("PLANTED-opaque") }).send(operation));
  expect(call).toContain("readThing: no answer from https://service.example (ECONNRESET)");
  expect(call).not.toMatch(secret);
});

test("nor does a client, a session or a way to log in when it is printed", async () => {
  await using service = await tokenService();
  const auth = jwtAuth({ ...app, jwt });
  const client = createClient({ server: service.url, auth, clock: new FakeClock() });
  await client.session.accessToken();
  for (const value of [auth, client, client.session]) expect(printed(value)).not.toMatch(secret);
});
