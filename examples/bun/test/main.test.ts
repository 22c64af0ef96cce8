import { Database } from "bun:sqlite";
import { expect, test } from "bun:test";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "@ringwright/sandbox";

const textOf = (stream: ReadableStream): Promise<string> => new Response(stream).text();

/** Runs the program to its end, with a login of the sandbox. */
async function run(file: string, secret?: string): Promise<{ code: number; out: string; err: string }> {
  await using sandbox = await createSandbox({ time: "real" });
  const { url: RINGWRIGHT_SERVER } = await sandbox.listen();
  const { clientId: RC_CLIENT_ID, clientSecret, jwt: RC_JWT } = sandbox.auth("admin").credentials();
  const env = { ...Bun.env, RINGWRIGHT_SERVER, RC_CLIENT_ID, RC_CLIENT_SECRET: secret ?? clientSecret, RC_JWT };
  const child = Bun.spawn([process.execPath, "src/main.ts", file], { env, stderr: "pipe" });
  const [out, err, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), child.exited]);
  return { code, out, err };
}

test("the program writes the file that it is told", async () => {
  const file = join(tmpdir(), `directory-${Bun.randomUUIDv7()}.sqlite`);
  const { code, out } = await run(file);
  expect([code, out]).toEqual([0, expect.stringMatching(/\d+ people, \d+ numbers/)]);
  using database = new Database(file, { readonly: true });
  expect(database.query("SELECT name FROM people WHERE extension = '102'").get()).toEqual({ name: "Ines Okafor" });
  await Bun.file(file).delete();
});

test("where the login is refused it says so, and shows no secret", async () => {
  const { code, err } = await run(":memory:", "hush-hush");
  expect(code).toBe(1);
  expect(err).toContain("OAU-");
  expect(err).not.toContain("hush-hush");
});
