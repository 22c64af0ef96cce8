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
  const [, hostile] = await ask(path, { ...bearer(), Host: "a b<script>" });
  expect(JSON.parse(hostile).uri).toBe(`http://127.0.0.1:${port}/restapi/v1.0/account/2719404004/device/804111004`);
  const socket = connect(port, "127.0.0.1");
  socket.write(`GET ${path} HTTP/1.0\r\nAuthorization: ${bearer().Authorization}\r\n\r\n`); // knows no Host header
  expect(await readText(socket)).toContain(`"uri":"http://127.0.0.1:${port}/restapi/v1.0/account/2719404004/device/804111004"`);
});

test("a body beyond the limit is refused, and the sandbox lives on", async () => {
  const headers = { ...bearer(), "Content-Type": "application/json" };
  const large = Buffer.alloc(11 * 1024 * 1024, "x");
  const [status, text] = await ask("/restapi/v1.0/account/~/device/804111004", headers, large, "PUT");
  expect([status, JSON.parse(text).errors[0].errorCode]).toEqual([400, "CMN-104"]);
  expect((await ask("/restapi"))[0]).toBe(200);
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

test("a port that is taken is named", async () => {
  await expect(sandbox.listen(port)).rejects.toThrow(`Port ${port} is in use; choose another`);
});
