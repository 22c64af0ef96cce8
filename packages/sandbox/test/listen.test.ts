import { request } from "node:http";
import { connect } from "node:net";
import { text as readText } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";

let sandbox: Sandbox;
let port: number;
beforeEach(async () => {
  sandbox = await createSandbox();
  ({ port } = await sandbox.listen());
});
afterEach(() => sandbox.close());

const bearer = () => ({ Authorization: `Bearer ${sandbox.auth("admin").accessToken()}` });

function ask(
  path: string,
  headers: Record<string, string> = {},
  body?: Buffer,
  method = "GET",
): Promise<[number | undefined, string]> {
  return new Promise((resolve, reject) => {
    const message = request({ port, path, method, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve([response.statusCode, text]));
    });
    message.on("error", reject);
    message.end(body);
  });
}

test("its address is that of the port, and links follow the name that was used", async () => {
  expect(sandbox.url).toBe(`http://127.0.0.1:${port}`);
  const path = "/restapi/v1.0/account/~/device/804111004";
  const [status, text] = await ask(path, { ...bearer(), Host: "localhost:1234" });
  expect([status, JSON.parse(text).uri]).toEqual([200, "http://localhost:1234/restapi/v1.0/account/2719404004/device/804111004"]);
  const socket = connect(port, "127.0.0.1");
  socket.write(`GET ${path} HTTP/1.0\r\nAuthorization: ${bearer().Authorization}\r\n\r\n`); // knows no Host header
  expect(await readText(socket)).toContain(`"uri":"http://127.0.0.1:${port}/restapi/v1.0/account/2719404004/device/804111004"`);
});

const doors = ["/restapi", "/restapi/v1.0/account/~", "/restapi/oauth/token", "/", "/reference", "/console/company", "/nowhere"];

test.each(["evil.example", "evil.example:4020", "localhost.evil.example", "127.0.0.1.evil.example", "a b<script>"])(
  "no door answers as %j: a page's own name may point here",
  async (name) => {
    for (const door of doors) {
      const [status, text] = await ask(door, { ...bearer(), Host: name });
      expect([door, status, JSON.parse(text).errors[0]]).toEqual([
        door,
        403,
        {
          errorCode: "AGW-403",
          message: expect.stringContaining(`The sandbox does not answer as "${name}"; use the address that it printed, or allow`),
        },
      ]);
    }
    expect(sandbox.requests).toEqual([]);
  },
);

test.each(["localhost", "LOCALHOST:4020", "company.localhost:80", "127.0.0.1", "192.168.1.20:4020", "[::1]:4020"])(
  "it answers as %s",
  async (name) => {
    expect((await ask("/restapi", { Host: name }))[0]).toBe(200);
    expect((await ask("/console/company", { Host: name }))[0]).toBe(200);
  },
);

test("it answers under names that it was given, and not under others", async () => {
  const allowed = await sandbox.listen(0, { allowedHosts: ["Sandbox.internal", "company.test"] });
  port = allowed.port;
  for (const [name, status] of [
    ["sandbox.internal:4020", 200],
    ["company.test", 200],
    ["www.company.test", 403],
    ["evil.example", 403],
  ] as const) {
    expect([name, (await ask("/restapi", { Host: name }))[0]]).toEqual([name, status]);
    expect([name, (await ask("/console/company", { Host: name }))[0]]).toEqual([name, status]);
  }
});

test.each(["http://company.test", "a b", "", "company.test/"])("%j is no name to answer under", async (name) => {
  await expect(sandbox.listen(0, { allowedHosts: [name] })).rejects.toThrow(`"${name}" is no host name; give one such as`);
});

test("without a port it answers at any address", async () => {
  for (const origin of ["https://platform.ringcentral.com", "http://evil.example", sandbox.url]) {
    const answer = await sandbox.fetch(`${origin}/restapi/v1.0/account/~`, { headers: bearer() });
    expect([answer.status, (await answer.json()).uri]).toEqual([200, `${origin}/restapi/v1.0/account/2719404004`]);
  }
});

test.each(["address", "header"])("without a port, too, a %s that is longer than Node reads is refused", async (part) => {
  const long = "x".repeat(20_000);
  const parts: readonly [string, Record<string, string>] = part === "header" ? ["", { Accept: long }] : [`?name=${long}`, {}];
  expect((await ask(`/restapi${parts[0]}`, parts[1]))[0]).toBe(431);
  expect((await sandbox.fetch(`${sandbox.url}/restapi${parts[0]}`, { headers: parts[1] })).status).toBe(431);
});

test("a body beyond the limit is refused, and the sandbox lives on", async () => {
  const headers = { ...bearer(), "Content-Type": "application/json" };
  const large = Buffer.alloc(11 * 1024 * 1024, "x");
  const [status, text] = await ask("/restapi/v1.0/account/~/device/804111004", headers, large, "PUT");
  expect([status, JSON.parse(text).errors[0].errorCode]).toEqual([400, "CMN-104"]);
  expect((await ask("/restapi"))[0]).toBe(200);
});

test("a body is read whether it tells its length or comes in pieces", async () => {
  const path = "/restapi/v1.0/account/~/device/804111004";
  const named = async (name: string, framing: Record<string, string>): Promise<unknown> => {
    const headers = { ...bearer(), "Content-Type": "application/json", ...framing };
    const [status, text] = await ask(path, headers, Buffer.from(JSON.stringify({ name })), "PUT");
    return [status, JSON.parse(text).name];
  };
  expect(await named("Front desk", {})).toEqual([200, "Front desk"]);
  expect(await named("Back office", { "Transfer-Encoding": "chunked" })).toEqual([200, "Back office"]);
});

test("what is no HTTP is hung up on, and the sandbox lives on", async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("\u0000\u0001garbage\r\n\r\n"));
    socket.resume().on("close", () => resolve());
  });
  expect((await ask("/restapi/v1.0/%zz"))[0]).toBe(404);
  expect((await ask("/restapi/v1.0/status", {}, undefined, "HEAD"))[0]).toBe(405);
});

test("pages of one's own come before the API", async () => {
  const { url } = await sandbox.listen(0, {
    pages: (message, response) => {
      if (message.url !== "/") return false;
      response.end("console");
      return true;
    },
  });
  expect(await (await fetch(`${url}/`)).text()).toBe("console");
  expect((await fetch(`${url}/restapi`)).status).toBe(200);
});

test.each([-1, 70_000, 1.5, Number.NaN])("%d is no port", async (none) => {
  await expect(sandbox.listen(none)).rejects.toThrow(`Port ${none}: give a whole number from 0 to 65535; 0 takes any free one`);
});

test("an address that is not this machine's is named", async () => {
  await expect(sandbox.listen(0, { host: "192.0.2.1" })).rejects.toThrow(
    /Port 0 cannot be had: listen EADDRNOTAVAIL.* 192\.0\.2\.1/,
  );
});

test("a port that is taken is named", async () => {
  await expect(sandbox.listen(port)).rejects.toThrow(`Port ${port} is in use; choose another`);
});
