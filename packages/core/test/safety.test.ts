import { describe, expect, test } from "vitest";
import { tokenAuth } from "../src/auth/token-auth.ts";
import type { Operation } from "../src/call/operation.ts";
import { type ClientOptions, createClient, type PathRequest } from "../src/client.ts";
import { InputError } from "../src/errors/input-error.ts";
import { httpClient } from "../src/http.ts";
import { fillPath, parsePath } from "../src/request/path.ts";
import { serializeQuery } from "../src/request/query.ts";
import { checkServer } from "../src/request/server.ts";
import { FakeClock } from "./support/fake-clock.ts";

const operation: Operation = {
  id: "readThing",
  method: "GET",
  path: "/restapi/v1.0/thing/{thingId}",
  query: ["x&y"],
  group: "NoThrottling",
};

/** A client whose requests go nowhere: what would have been sent is kept. */
function recording(options: Partial<ClientOptions> = {}) {
  const sent: { url: string; headers: Headers }[] = [];
  const client = createClient({
    auth: tokenAuth("TOKEN"),
    server: "https://service.example",
    clock: new FakeClock(),
    fetch: async (url, init) => {
      sent.push({ url: String(url), headers: new Headers(init?.headers) });
      return Response.json({});
    },
    ...options,
  });
  return { client, sent };
}

describe("the server", () => {
  test.each([
    ["https://platform.ringcentral.com", "https://platform.ringcentral.com"],
    ["https://gateway.example/ringcentral/", "https://gateway.example/ringcentral"],
    ["http://localhost:4010/", "http://localhost:4010"],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://127.1", "http://127.0.0.1"],
    ["http://[::1]:4010", "http://[::1]:4010"],
  ])("may be %s", (given, checked) => {
    expect(checkServer(given)).toBe(checked);
  });

  test.each([
    "http://platform.ringcentral.com",
    "http://localhost.evil.example",
    "http://127.0.0.1.evil.example",
    "http://0.0.0.0",
    "ftp://platform.ringcentral.com",
    "platform.ringcentral.com",
    "https://user:PLANTED@platform.ringcentral.com",
    "https://platform.ringcentral.com/?x=PLANTED",
    "https://platform.ringcentral.com/#PLANTED",
  ])("may not be %s", (given) => {
    expect(() => createClient({ auth: tokenAuth("TOKEN"), server: given })).toThrow(/^server: /);
    expect(() => checkServer(given)).toThrow(InputError);
    expect(() => checkServer(given)).not.toThrow(/PLANTED/);
  });

  test.each(["@evil.example/x", ".evil.example/x", ":1@evil.example/x", "x"])("cannot be left by the path %s", async (path) => {
    const { client, sent } = recording();
    await expect(client.send({ ...operation, path })).rejects.toThrow(/^path: must begin with a slash/);
    const http = httpClient<Record<string, { get: { responses: { 200: { content: { "application/json": object } } } } }>>(client);
    await expect(http.GET(path)).rejects.toThrow(InputError);
    await expect(http.GET("/x", { baseUrl: "https://evil.example" })).rejects.toThrow(InputError);
    expect(sent).toHaveLength(0);
  });
});

test.each([["/restapi/v1.0/thing"], ["https://evil.example/x"]])(
  "a call by path is told how its address begins: %s",
  async (url) => {
    const { client, sent } = recording();
    await expect(client.fetch(url)).rejects.toThrow("url: must be a whole URL that begins with https://service.example/");
    expect(sent).toHaveLength(0);
  },
);

test("a call by path takes its address as a text", async () => {
  const { client, sent } = recording();
  await expect(client.fetch(new URL("https://service.example/x") as unknown as string)).rejects.toThrow(InputError);
  expect(sent).toHaveLength(0);
});

describe("a server with a path of its own", () => {
  const server = "https://gateway.example/ringcentral";

  test.each([
    "/../other",
    "/..",
    "/%2e%2e/other",
    "/.%2E/other",
    "/%2e./other",
    "/a/../../other",
    "/a/%2e%2e/%2E%2E/other",
    "/..\\other",
    "/.\t./other",
    // what a gateway reads that decodes before it looks for segments
    "/..%2fother",
    "/a/..%2F..%2fother",
    "/..%5cother",
    "/%2e%2e%2fother",
  ])("is not left by %j", async (path) => {
    const { client, sent } = recording({ server });
    await expect(client.fetch(server + path)).rejects.toThrow(InputError);
    await expect(client.fetch(server + path)).rejects.toThrow("leads out of https://gateway.example/ringcentral");
    await expect(client.send({ ...operation, path })).rejects.toThrow(InputError);
    const http = httpClient<Record<string, { get: { responses: { 200: { content: { "application/json": object } } } } }>>(client);
    await expect(http.GET(path)).rejects.toThrow(InputError);
    expect(sent).toHaveLength(0);
  });

  test.each([
    "/things",
    "/things/../numbers",
    "/things/a..b",
    "/things/...",
    "/things?from=../../other",
    "/things?page=..%2f..%2fother",
    "/things/a%2Fb",
    "/things/%252e%252e/other",
  ])("is kept by %s", async (path) => {
    const { client, sent } = recording({ server });
    await client.fetch(server + path);
    expect(sent).toHaveLength(1);
  });
});

describe("a path value", () => {
  test.each([
    ["~", "/a/~/b"],
    [2719404004, "/a/2719404004/b"],
    ["1,2", undefined],
    ["pid=X", "/a/pid%3DX/b"],
    ["1/../2?x#y", undefined],
    ["a/b?c#d%2e", "/a/a%2Fb%3Fc%23d%252e/b"],
    ["%2e%2e", undefined],
    ["a %b", "/a/a%20%25b/b"],
    ["…", "/a/%E2%80%A6/b"],
  ])("%j is encoded, or refused", (value, path) => {
    const write = () => fillPath(parsePath("/a/{id}/b"), { id: value });
    if (path === undefined) expect(write).toThrow(InputError);
    else expect(write()).toBe(path);
  });

  test.each([
    "",
    " ",
    ".",
    "..",
    "../x",
    "x/..",
    "..\\x",
    "a/./b",
    "\ud800",
    undefined,
    null,
    Number.NaN,
    1.5,
    2 ** 53,
    2 ** 53 - 0.5,
    {},
    [[]],
    [["1"]],
    "1,2",
    ",",
    "5,",
    ",5",
    "~,5",
    " 5",
    "5 ",
    " ~",
    "5\n",
    "\u20035",
    "\0",
    "5\u0007",
    "\u200b",
    "5\u200b6",
    "\ufeff5",
    "\u202e5",
    "undefined",
    "null",
    "NaN",
    "Infinity",
    "[object Object]",
    "..;",
    "..;/..;",
    "..;x=1/y",
    "%2e%2e",
    "x%2f..",
    "%252E.",
    "x%255c%2e%3b",
  ])("%j is refused before anything is sent, and the error names it", async (thingId) => {
    const { client, sent } = recording();
    const error = await client.send(operation, { thingId }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toMatch(/thingId must be /);
    expect(sent).toHaveLength(0);
  });
});

describe("an id with a comma", () => {
  const remove: Operation = { ...operation, id: "removeThing", batch: { parameter: "thingId", maxItems: 30 } };

  test("reaches nobody, and the error says what takes several", async () => {
    const { client, sent } = recording();
    await expect(client.send(operation, { thingId: "A,B" })).rejects.toThrow(
      "readThing: thingId must be one id, without a comma; call it for each",
    );
    await expect(client.send(remove, { thingId: "A,B" })).rejects.toThrow(
      "removeThing: thingId must be one id, without a comma; removeThingBatch takes a list of several",
    );
    await expect(client.send(remove, { thingId: ["A", "B"] })).rejects.toThrow(
      "thingId must be a string or a number, not a list",
    );
    const http = httpClient<Record<string, { get: { responses: { 200: { content: { "application/json": object } } } } }>>(client);
    await expect(http.GET("/x/{id}", { params: { path: { id: "A,B" } } } as never)).rejects.toThrow("id must be one id");
    expect(sent).toHaveLength(0);
  });

  test.each([
    [Number.NaN, "not NaN"],
    [Number.NEGATIVE_INFINITY, "not -Infinity"],
    [1.5, "not a fraction"],
    [2 ** 53, "not one beyond that"],
  ])("nor does the number %d, and the error says what it is", async (thingId, what) => {
    const { client } = recording();
    await expect(client.send(operation, { thingId })).rejects.toThrow(`thingId must be a whole number up to 2^53 - 1, ${what};`);
  });
});

describe("a query", () => {
  test("cannot gain a parameter by a value or by a name", () => {
    const query = serializeQuery({ status: "Enabled&admin=true#x", "a&b=c": 1, "d#": "+1 650" });
    expect(query).toBe("status=Enabled%26admin%3Dtrue%23x&a%26b%3Dc=1&d%23=%2B1%20650");
    expect([...new URLSearchParams(query)]).toHaveLength(3);
  });

  test("repeats the name for an array", () => {
    expect(serializeQuery({ status: ["Enabled", "Disabled"], page: 2, all: false })).toBe(
      "status=Enabled&status=Disabled&page=2&all=false",
    );
  });

  test.each([
    [{}],
    [[["nested"]]],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ["\udfff"],
    [Symbol("x")],
    [undefined],
    [null],
    [""],
    [[]],
    [[undefined]],
    [["a@tidewater.example", ""]],
  ])("value %s is refused by name", (value) => {
    expect(() => serializeQuery({ email: value })).toThrow(/^email(\[\d\])? /);
    expect(() => serializeQuery({ email: value })).toThrow(InputError);
    expect(() => serializeQuery({ email: value }, "listThings")).toThrow(/^listThings: email(\[\d\])? /);
  });

  test.each([[undefined], [null], [""], [[]]])("is refused of a call by path that filters by %j", async (email) => {
    const { client, sent } = recording();
    const http = httpClient<Record<string, { get: { responses: { 200: { content: { "application/json": object } } } } }>>(client);
    await expect(http.GET("/x", { params: { query: { email } } } as never)).rejects.toThrow(InputError);
    expect(sent).toHaveLength(0);
  });

  test("is written so by the client too", async () => {
    const { client, sent } = recording();
    await client.send(operation, { thingId: "1", "x&y": ["a b", "c"] });
    expect(sent[0]?.url).toBe("https://service.example/restapi/v1.0/thing/1?x%26y=a%20b&x%26y=c");
  });
});

describe("a header", () => {
  test.each([
    ["a line break", { "x-trace": "PLANTED\r\nx-evil: 1" }, /options\.headers: x-trace has a line break/],
    ["a character outside Latin-1", { "x-trace": "PLANTED…" }, /options\.headers: x-trace has/],
    ["a number", { "x-trace": 1 }, /options\.headers: x-trace must be a string/],
    ["a name with a line break", { "x\r\ny": "PLANTED" }, /options\.headers: a header's name may have/],
  ])("with %s is refused before anything is sent, without showing it", async (_name, headers, message) => {
    const { client, sent } = recording();
    const error = await client
      .send(operation, { thingId: "1" }, { headers: headers as Record<string, string> })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toMatch(/PLANTED/);
    expect(sent).toHaveLength(0);
  });

  test.each([
    "Host",
    "connection",
    "Content-Length",
    "transfer-encoding",
    "TE",
    "Trailer",
    "Upgrade",
    "Keep-Alive",
    "Expect",
    "Proxy-Authorization",
    "proxy-connection",
  ])("%s is the transport's alone", async (name) => {
    const { client, sent } = recording();
    const headers = { [name]: "PLANTED" };
    const refusal = new RegExp(
      `^InputError: (options\\.)?headers: ${name.toLowerCase()} is the transport's own; leave it out$`,
      "i",
    );
    const http = httpClient<Record<string, { get: { responses: { 200: { content: { "application/json": object } } } } }>>(client);
    for (const call of [
      client.send(operation, { thingId: "1" }, { headers }),
      client.exchange(operation, { thingId: "1" }, { headers }),
      client.fetch(`${client.server}/x`, { headers }),
      client.fetch(`${client.server}/x`, { headers: [[name, "PLANTED"]] }),
      client.fetch(`${client.server}/x`, { headers: new Headers(headers) }),
      http.GET("/x", { headers }),
    ]) {
      const error = await call.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(InputError);
      expect(String(error)).toMatch(refusal);
    }
    expect(sent).toHaveLength(0);
  });

  test.each<[string, NonNullable<PathRequest["headers"]>]>([
    ["a line break", { "x-trace": "PLANTED\r\nx-evil: 1" }],
    ["a line break, in a list", [["x-trace", "PLANTED\r\nx-evil: 1"]]],
    ["a character outside Latin-1", { "x-trace": "PLANTED\u2026" }],
    ["a name with a line break", { "x\r\ny": "PLANTED" }],
  ])("of a call by path with %s is refused without showing it", async (_, headers) => {
    const { client, sent } = recording();
    const error = await client.fetch(`${client.server}/x`, { headers }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toMatch(/InputError: headers: /);
    expect(String(error)).not.toMatch(/PLANTED/);
    expect(sent).toHaveLength(0);
  });

  test("of a call by path is sent by its name in lower case, and several of a name as one", async () => {
    const { client, sent } = recording();
    await client.fetch(`${client.server}/x`, {
      headers: [
        ["X-Trace", "1"],
        ["x-trace", "2"],
        ["Cookie", "route=7"],
      ],
    });
    expect(sent[0]?.headers.get("x-trace")).toBe("1, 2");
    expect(sent[0]?.headers.get("cookie")).toBe("route=7");
  });

  test("of the agent is checked when the client is made", () => {
    expect(() => recording({ userAgent: "Onboarding/1.2\r\nx-evil: 1" })).toThrow(/^userAgent: /);
  });
});

describe("a body", () => {
  const create: Operation = {
    id: "createThing",
    method: "POST",
    path: "/restapi/v1.0/thing",
    group: "NoThrottling",
    body: "json",
  };
  const circle: Record<string, unknown> = { name: "PLANTED" };
  circle["owner"] = { things: [{ name: "PLANTED" }, circle] };
  const deep = { list: [] as unknown[] };
  deep.list.push({ "two words": { back: deep.list } });
  const shared = { name: "Lobby" };

  test.each<[string, unknown, string]>([
    [
      "a BigInt",
      { records: [{ id: 1 }, { id: 2n }] },
      "body.records[1].id is a BigInt, which JSON does not have; write it as a string",
    ],
    ["a BigInt alone", 5n, "body is a BigInt, which JSON does not have; write it as a string"],
    ["a circle", circle, "body.owner.things[1] leads back to body, so it has no end; leave it out"],
    ["a circle further down", deep, 'body.list[0]["two words"].back leads back to body.list, so it has no end; leave it out'],
    [
      "what makes a BigInt of itself",
      { at: { toJSON: () => ({ ms: 5n }) } },
      "body.at.ms is a BigInt, which JSON does not have; write it as a string",
    ],
    ["a function", () => "PLANTED", "body is a function, which JSON does not have; leave it out"],
    ["a symbol", Symbol("PLANTED"), "body is a symbol, which JSON does not have; leave it out"],
  ])("with %s is refused by the member's name, and nothing is sent", async (_, body, message) => {
    const { client, sent } = recording();
    const http =
      httpClient<
        Record<
          string,
          {
            post: {
              requestBody?: { content: { "application/json": unknown } };
              responses: { 200: { content: { "application/json": object } } };
            };
          }
        >
      >(client);
    const error = await client.send(create, { body }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message: `createThing: ${message}`, operation: "createThing" });
    const byPath = await http.POST("/x", { body }).catch((reason: unknown) => reason);
    expect(byPath).toBeInstanceOf(InputError);
    expect(byPath).toMatchObject({ message });
    expect(sent).toHaveLength(0);
  });

  test("that cannot say what it is names what it threw", async () => {
    const body = {
      get name() {
        throw new Error("not loaded yet");
      },
    };
    const error = await recording()
      .client.send(create, { body })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message: "createThing: body cannot be written as JSON", cause: { message: "not loaded yet" } });
  });

  test("that is nested too deeply to be looked through is refused all the same", async () => {
    let body: unknown = [5n];
    for (let depth = 0; depth < 100_000; depth++) body = [body];
    await expect(recording().client.send(create, { body })).rejects.toThrow("createThing: body cannot be written as JSON");
  });

  test("may hold the same object twice", async () => {
    await expect(recording().client.send(create, { body: { first: shared, second: shared } })).resolves.toEqual({});
  });

  test("that is a form leaves out what is not said, and holds texts alone", async () => {
    const login: Operation = { ...create, id: "login", body: "form" };
    const bodies: unknown[] = [];
    const { client } = recording({
      fetch: async (_, init) => {
        bodies.push(init.body);
        return Response.json({});
      },
    });
    await client.send(login, { body: { code: "a b&c", hint: "", verifier: undefined, remember: true } });
    expect(bodies).toEqual(["code=a+b%26c&hint=&remember=true"]);
    await expect(client.send(login, { body: { code: { value: 1 } } })).rejects.toThrow("login: code must be a string");
  });
});
