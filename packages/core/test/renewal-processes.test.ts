import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { jwtAuth } from "../src/auth/jwt-auth.ts";
import { fileTokenStore } from "../src/file-token-store.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { json } from "./support/loopback-server.ts";
import { jwt, type TokenService, tokenService } from "./support/token-service.ts";

/** A process that shares the token file, is told what to do a line at a time, and answers each. */
function startProcess(...args: string[]) {
  const script = join(import.meta.dirname, "support/call-in-process.ts");
  const child = spawn(process.execPath, [script, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const hear = async (): Promise<string> => String((await lines.next()).value);
  return {
    hear,
    tell(line: string): Promise<string> {
      child.stdin.write(`${line}\n`);
      return hear();
    },
    closed: new Promise((resolve) => child.once("close", resolve)),
  };
}

test("500 calls of two processes under way when the token must be renewed: one renewal, and no 401", async () => {
  const waiting = new Map<string, (() => void)[]>([
    ["one", []],
    ["other", []],
  ]);
  await using service: TokenService = await tokenService({
    api({ headers }, response) {
      // The service looks at a token late, as when a request is long on its way.
      const answer = (): void => {
        if (headers.authorization === `Bearer ${service.accessToken}`) json(response, 200, { ok: true });
        else json(response, 401, { errors: [{ errorCode: "OAU-129", message: "corrupted" }] });
      };
      const others = waiting.get(String(headers["x-user-agent"]));
      if (others === undefined) answer();
      else others.push(answer);
    },
  });
  const answerAll = (name: string): void => {
    const answers = waiting.get(name) ?? [];
    waiting.delete(name);
    for (const answer of answers) answer();
  };
  const directory = await mkdtemp(join(tmpdir(), "ringwright-"));
  const path = join(directory, "tokens.json");
  const store = fileTokenStore(path);
  await jwtAuth({ clientId: "tidewater", jwt, store }).connect(service.connection(new FakeClock())).accessToken();
  const tokens = await store.load();
  if (tokens === undefined) throw new Error("no login");

  const processes = [...waiting.keys()].map((name) => startProcess(name, service.url, path, jwt));
  const [one] = processes;
  expect(await Promise.all(processes.map(({ hear }) => hear()))).toEqual(["ready", "ready"]);
  // From five minutes before its end on a token may be renewed. The calls leave before, and are under way then.
  const windowMs = Date.now() + 3000;
  await store.save({ ...tokens, expiresAtMs: windowMs + 300_000 });
  await Promise.all(processes.map(({ tell }) => tell("250")));
  await expect.poll(() => [...waiting.values()].flat().length, { timeout: 30_000 }).toBe(500);
  await expect.poll(() => Date.now(), { timeout: 30_000 }).toBeGreaterThan(windowMs);
  await one?.tell("1"); // it renews for both
  await expect.poll(() => readdir(directory), { timeout: 30_000 }).toContain("tokens.json.lock");
  await one?.tell("1"); // and is held back
  answerAll("one");
  await expect.poll(() => one?.tell("0"), { timeout: 30_000 }).toBe("251");
  await delay(500); // in which the other's calls would lose their token
  answerAll("other");
  const said = await Promise.all(processes.map(async ({ tell }) => JSON.parse(await tell("end"))));
  await Promise.all(processes.map(({ closed }) => closed));

  expect(said).toEqual([
    { statuses: { "readThing 200": 252, "requestToken 200": 1 }, failures: [] },
    { statuses: { "readThing 200": 250 }, failures: [] },
  ]);
  expect(service.forms.map((form) => form["grant_type"]?.split(":").at(-1))).toEqual(["jwt-bearer", "refresh_token"]);
  expect(await readdir(directory)).toEqual(["tokens.json"]);
  await rm(directory, { recursive: true });
});
