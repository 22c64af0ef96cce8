import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";

// What the vendor's SDKs for Python, PHP and Ruby send, byte for byte as their published sources make it: ringcentral-python
// (`platform/platform.py`, `http/client.py`), ringcentral-php (`src/Platform/Platform.php`, `src/Http/Client.php`) and
// ringcentral-ruby (`lib/ringcentral.rb`). Those for JavaScript run as they are, in tools/vendor-sdks.

let sandbox: Sandbox;
let url: string;
beforeEach(async () => {
  sandbox = await createSandbox({ answers: "enforced", limits: "real" });
  ({ url } = await sandbox.listen());
});
afterEach(() => sandbox.close());

interface Grant {
  readonly jwt: string;
  readonly code: string;
  readonly redirectUri: string;
}

/** How an SDK writes its requests. */
interface Sdk {
  readonly name: string;
  readonly userAgent: Readonly<Record<string, string>>;
  /** The login page's address, from the client id on. */
  readonly authorize: (clientId: string, redirectUri: string) => string;
  readonly byJwt: (grant: Grant) => string;
  readonly byCode: (grant: Grant) => string;
  readonly byPassword: string;
  readonly refresh: (token: string) => string;
  readonly revoke: (token: string) => string;
  readonly list: string;
  /** Whether it says so, in each request. */
  readonly acceptsJson: boolean;
  /** Headers of a request without a body. */
  readonly read: Readonly<Record<string, string>>;
}

const ttl = "access_token_ttl=3600&refresh_token_ttl=604800";
const jwtGrant = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer";
const encode = encodeURIComponent;
const phpAgent = "Unnamed/0.0.0 Linux/6.1.0 PHP/8.2.7 RCPHPSDK/3.0.3";
const pythonAgent = "Unnamed/0.0.0 linux/VERSION PYTHON/VERSION RCPYTHONSDK/VERSION";

const sdks: readonly Sdk[] = [
  {
    name: "Python",
    userAgent: { "User-Agent": pythonAgent, "X-User-Agent": pythonAgent },
    // quote() leaves slashes as they are.
    authorize: (clientId, redirectUri) =>
      `?response_type=code&client_id=${clientId}&redirect_uri=${encode(redirectUri).replaceAll("%2F", "/")}`,
    byJwt: ({ jwt }) => `${jwtGrant}&assertion=${encode(jwt)}`,
    byCode: ({ code, redirectUri }) => `grant_type=authorization_code&redirect_uri=${encode(redirectUri)}&code=${encode(code)}`,
    byPassword: `grant_type=password&username=%2B15035550100&password=Tide7water&${ttl}&extension=102`,
    refresh: (token) => `grant_type=refresh_token&refresh_token=${encode(token)}&${ttl}`,
    revoke: (token) => `token=${encode(token)}`,
    list: "?perPage=2&status=Enabled",
    acceptsJson: true,
    read: { "Content-Type": "application/json", Accept: "application/json" },
  },
  {
    name: "PHP",
    userAgent: { "User-Agent": phpAgent, "RC-User-Agent": phpAgent },
    // http_build_query leaves out what is null.
    authorize: (clientId, redirectUri) => `?response_type=code&redirect_uri=${encode(redirectUri)}&client_id=${clientId}`,
    byJwt: ({ jwt }) => `${jwtGrant}&assertion=${encode(jwt)}&${ttl}`,
    byCode: ({ code, redirectUri }) =>
      `grant_type=authorization_code&code=${encode(code)}&redirect_uri=${encode(redirectUri)}&${ttl}`,
    byPassword: `grant_type=password&username=%2B15035550100&extension=102&password=Tide7water&${ttl}`,
    refresh: (token) => `grant_type=refresh_token&refresh_token=${encode(token)}&${ttl}`,
    revoke: (token) => `token=${encode(token)}`,
    // Each value is followed by another ampersand.
    list: "?perPage=2&status=Enabled&status=NotActivated&",
    acceptsJson: true,
    read: { "content-type": "application/json", accept: "application/json" },
  },
  {
    name: "Ruby",
    userAgent: { "X-User-Agent": "ringcentral/ringcentral-ruby Ruby 3.2.2 x86_64-linux", "User-Agent": "Faraday v2.7.10" },
    authorize: (clientId, redirectUri) => `?response_type=code&redirect_uri=${encode(redirectUri)}&client_id=${clientId}`,
    // Faraday sorts the fields of a form.
    byJwt: ({ jwt }) => `assertion=${encode(jwt)}&${jwtGrant}`,
    byCode: ({ code, redirectUri }) => `code=${encode(code)}&grant_type=authorization_code&redirect_uri=${encode(redirectUri)}`,
    // And writes those without a value by their name alone.
    byPassword: "extension&grant_type=password&password=Tide7water&username=%2B15035550100",
    refresh: (token) => `grant_type=refresh_token&refresh_token=${encode(token)}`,
    revoke: (token) => `token=${encode(token)}`,
    list: "?perPage=2&status=Enabled&status=NotActivated",
    acceptsJson: false,
    read: {},
  },
];

describe.each(sdks)("the SDK for $name", (sdk) => {
  const ask = async (method: string, path: string, headers: Readonly<Record<string, string>>, body?: string) => {
    const response = await fetch(`${url}/restapi${path}`, {
      method,
      redirect: "manual",
      headers: { ...sdk.userAgent, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return { status: response.status, location: response.headers.get("location"), body: text === "" ? {} : JSON.parse(text) };
  };
  const postForm = (clientId: string, secret: string, path: string, body: string) =>
    ask(
      "POST",
      path,
      {
        Authorization: `Basic ${btoa(`${clientId}:${secret}`)}`,
        "Content-Type": "application/x-www-form-urlencoded",
        ...(sdk.acceptsJson ? { Accept: "application/json" } : {}),
      },
      body,
    );
  const morning = async (clientId: string, secret: string, form: string) => {
    const login = await postForm(clientId, secret, "/oauth/token", form);
    expect([login.status, login.body.token_type]).toEqual([200, "bearer"]);
    const renewed = await postForm(clientId, secret, "/oauth/token", sdk.refresh(login.body.refresh_token));
    expect(renewed.status).toBe(200);
    const headers = { ...sdk.read, Authorization: `${renewed.body.token_type} ${renewed.body.access_token}` };
    const { body: own } = await ask("GET", "/v1.0/account/~/extension/~", headers);
    const { body: list } = await ask("GET", `/v1.0/account/~/extension${sdk.list}`, headers);
    expect(list.records).toHaveLength(2);
    const ended = await postForm(clientId, secret, "/oauth/revoke", sdk.revoke(renewed.body.access_token));
    expect(ended.status).toBe(200);
    expect((await ask("GET", "/v1.0/account/~", headers)).status).toBe(401);
    return own.name;
  };

  test("logs in by JWT, renews, reads and logs out", async () => {
    const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
    expect(await morning(clientId, clientSecret, sdk.byJwt({ jwt, code: "", redirectUri: "" }))).toBe("Nora Whitfield");
  });

  test("logs in by code, renews, reads and logs out", async () => {
    const [clientId, redirectUri] = ["tidewater-onboarding", "https://onboarding.tidewater.example/oauth/callback"];
    const { location } = await ask("GET", `/oauth/authorize${sdk.authorize(clientId, redirectUri)}`, {});
    const code = new URL(location ?? "").searchParams.get("code") ?? "";
    expect(await morning(clientId, "", sdk.byCode({ jwt: "", code, redirectUri }))).toBe("Nora Whitfield");
  });

  test("is told that the app may not log in with a password", async () => {
    const { clientId, clientSecret } = sandbox.auth("admin").credentials();
    const { status, body } = await postForm(clientId, clientSecret, "/oauth/token", sdk.byPassword);
    expect([status, body.error, body.errors[0].errorCode]).toEqual([400, "unauthorized_client", "OAU-251"]);
  });
});
