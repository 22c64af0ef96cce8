import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { jwtAuth } from "../src/auth/jwt-auth.ts";
import { fileTokenStore } from "../src/file-token-store.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { json } from "./support/loopback-server.ts";
import { jwt, tokenService } from "./support/token-service.ts";

const run = promisify(execFile);
const script = join(import.meta.dirname, "support/end-in-process.ts");

// The token service never answers, so a process that its renewal kept alive would outlive the test.
test.each(["call", "token"])("a renewal that hangs keeps no process alive that has made its %s", async (use) => {
  await using service = await tokenService({ api: (_request, response) => json(response, 200, {}) });
  const directory = await mkdtemp(join(tmpdir(), "ringwright-"));
  const path = join(directory, "tokens.json");
  const store = fileTokenStore(path);
  await jwtAuth({ clientId: "tidewater", jwt, store }).connect(service.connection(new FakeClock())).accessToken();
  const tokens = await store.load();
  if (tokens === undefined) throw new Error("no login");
  await store.save({ ...tokens, expiresAtMs: Date.now() + 240_000 });

  service.troubles.push(...Array.from({ length: 9 }, () => () => () => {}));
  const { stdout, stderr } = await run(process.execPath, [script, service.url, path, jwt, use]);
  expect({ stdout, stderr }).toEqual({ stdout: "done", stderr: "" });
  expect(service.forms.map((form) => form["grant_type"])).toContain("refresh_token"); // it was under way
  expect((await store.load())?.accessToken).toBe("ACCESS-1");
  expect(await readdir(directory)).toEqual(["tokens.json"]);
  await rm(directory, { recursive: true });
});
