import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runHere } from "./support/run-here.ts";
import { startProcess } from "./support/run-process.ts";
import { startService, type TestService } from "./support/test-service.ts";

let service: TestService;
beforeEach(async () => {
  service = await startService({ app: "tidewater-provisioning" });
});
afterEach(() => service[Symbol.asyncDispose]());

const folderOf = (name: string): string => join(service.bare["XDG_CONFIG_HOME"] ?? "", "ringwright", "profiles", name);
const logins = (): number => service.sandbox.requests.filter(({ operation }) => operation === "requestToken").length;

/** All that a profile's files hold. */
const kept = (name: string): string =>
  readdirSync(folderOf(name))
    .map((file) => readFileSync(join(folderOf(name), file), "utf8"))
    .join("");

describe("with a JWT", () => {
  test("keeps the session for those who come after, readable by its owner alone, and none of the secrets", async () => {
    const { code, out, err } = await runHere(["login"], { env: service.env });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("user     Nora Whitfield (101), id 2719404004\naccount  Tidewater Surveying, id 2719404004\n");
    expect(out).toMatch(/^may {6}admin, internationalCalling, .+$/m);
    expect(out).toContain(`server   ${service.url}\nprofile  default\nsession  until `);
    for (const file of readdirSync(folderOf("default"))) {
      expect([file, statSync(join(folderOf("default"), file)).mode & 0o777]).toEqual([file, 0o600]);
    }
    expect(statSync(folderOf("default")).mode & 0o777).toBe(0o700);
    for (const secret of service.secrets) expect(kept("default")).not.toContain(secret);

    expect(logins()).toBe(1);
    const later = await runHere(["whoami", "--json"], { env: service.env });
    expect(JSON.parse(later.out)).toMatchObject({ profile: "default", session: { renews: true } });
    expect(logins()).toBe(1);
  });

  test("takes from a file what is not set", async () => {
    const { RC_JWT: jwt, ...rest } = service.env;
    const file = join(service.bare["XDG_CONFIG_HOME"] ?? "", ".env");
    writeFileSync(file, `RC_CLIENT_ID=another\nRC_JWT="${jwt}" # a user's\n`);
    expect(await runHere(["login", "--env", file], { env: rest })).toMatchObject({ code: 0, err: "" });
    expect(await runHere(["--env", `${file}.none`, "login"], { env: rest })).toEqual({
      code: 2,
      out: "",
      err: `ringwright: --env ${file}.none: cannot be read (ENOENT); name a file of lines such as RC_CLIENT_ID=…\n`,
    });
  });

  test.each<[string, (lines: string) => string | Buffer]>([
    ["a byte order mark", (lines) => `\uFEFF${lines}`],
    ["line ends of Windows", (lines) => lines.replaceAll("\n", "\r\n")],
    ["exports, as a shell reads it", (lines) => lines.replaceAll(/^(?=.)/gm, "export ")],
  ])("takes a file with %s", async (_, write) => {
    const { RC_CLIENT_ID, RC_CLIENT_SECRET, RC_JWT, ...rest } = service.env;
    const file = join(service.bare["XDG_CONFIG_HOME"] ?? "", ".env");
    writeFileSync(file, write(`RC_JWT='${RC_JWT}'\nRC_CLIENT_ID=${RC_CLIENT_ID}\nRC_CLIENT_SECRET="${RC_CLIENT_SECRET}"\n`));
    expect(await runHere(["login", "--env", file], { env: rest })).toMatchObject({ code: 0, err: "" });
  });

  test.each<[string, (lines: string) => string | Buffer, string]>([
    ["UTF-16, as PowerShell writes it", (lines) => Buffer.from(`\uFEFF${lines}`, "utf16le"), "is not UTF-8"],
    ["JSON", (lines) => JSON.stringify(lines.split("=")), "sets no variable"],
  ])("says what is wrong with a file of %s, and tells nothing of it", async (_, write, wrong) => {
    const file = join(service.bare["XDG_CONFIG_HOME"] ?? "", ".env");
    writeFileSync(file, write(`RC_JWT=${service.env["RC_JWT"]}`));
    expect(await runHere(["login", "--env", file], { env: service.bare })).toEqual({
      code: 2,
      out: "",
      err: `ringwright: --env ${file}: ${wrong}; name a file of lines such as RC_CLIENT_ID=…\n`,
    });
  });

  test("goes on without the JWT for as long as its token is good, and says then what is needed", async () => {
    await runHere(["login"], { env: service.env });
    const { code, out } = await runHere(["whoami", "--json"], { env: service.bare });
    expect([code, JSON.parse(out).session.renews]).toEqual([0, false]);
    const file = join(folderOf("default"), "tokens.json");
    const tokens = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...tokens, expiresAtMs: Date.parse("2026-03-01T00:00:00Z") }));
    const over = await runHere(["call", "readAccount"], { env: service.bare });
    expect([over.code, over.err]).toEqual([
      1,
      "ringwright: The session of profile default ended at 2026-03-01T00:00:00.000Z; set RC_CLIENT_ID=tidewater-provisioning, RC_CLIENT_SECRET and RC_JWT, or log in again: ringwright login --profile default\n",
    ]);
    rmSync(file);
    const none = await runHere(["call", "readAccount"], { env: service.bare });
    expect([none.code, none.err]).toEqual([1, expect.stringContaining("Profile default has no session; set RC_CLIENT_ID=")]);
    expect((await runHere(["call", "readAccount"], { env: service.env })).code).toBe(0);
  });

  test("is not needed where the environment logs in, which keeps nothing", async () => {
    const { code, out } = await runHere(["whoami"], { env: service.env });
    expect([code, out]).toEqual([0, expect.stringContaining("profile  none, the environment logs in\n")]);
    expect(existsSync(folderOf("default"))).toBe(false);
  });

  test.each([
    [{}, 2, "There is no RC_JWT in the environment: set RC_CLIENT_ID, RC_CLIENT_SECRET and RC_JWT, or log in with --browser"],
    [{ RC_JWT: "a.b.c" }, 2, "RC_JWT is set and RC_CLIENT_ID is not"],
    [{ RC_JWT: "a b c", RC_CLIENT_ID: "x" }, 2, "jwt: has a space"],
    [{ RC_JWT: "a.b.c", RC_CLIENT_ID: "tidewater-provisioning", RC_CLIENT_SECRET: "Tide-9911" }, 1, "OAU-"],
  ])("that cannot be: %j is refused, and shows no secret", async (env, code, message) => {
    const ended = await runHere(["login", "--verbose"], { env: { ...service.bare, ...env } });
    expect([ended.code, ended.out]).toEqual([code, ""]);
    expect(ended.err).toContain(message);
    expect(ended.err).not.toMatch(/a\.b\.c|a b c|Tide-9911/);
    expect(existsSync(join(folderOf("default"), "profile.json"))).toBe(false);
  });
});

describe("profiles", () => {
  test("keep several logins apart, and one that is named goes before the environment", async () => {
    const user = service.sandbox.auth("102").credentials();
    const inesEnv = { ...service.bare, RC_CLIENT_ID: user.clientId, RC_CLIENT_SECRET: user.clientSecret, RC_JWT: user.jwt };
    await runHere(["login"], { env: service.env });
    await runHere(["login", "--profile", "ines"], { env: inesEnv });
    const who = async (argv: readonly string[], env: object): Promise<unknown> =>
      JSON.parse((await runHere(["whoami", "--json", ...argv], { env: { ...service.bare, ...env } })).out).user.name;
    expect(await who([], {})).toBe("Nora Whitfield");
    expect(await who(["--profile", "ines"], {})).toBe("Ines Okafor");
    expect(await who([], { RINGWRIGHT_PROFILE: "ines" })).toBe("Ines Okafor");
    expect(await who(["--profile", "ines"], service.env)).toBe("Ines Okafor");
    expect(await who([], inesEnv)).toBe("Ines Okafor");
  });

  test("send their session to no other server", async () => {
    await runHere(["login"], { env: service.env });
    const { code, err } = await runHere(["call", "readAccount", "--server", "http://127.0.0.1:1"], { env: service.bare });
    expect(code).toBe(2);
    expect(err).toContain(`Profile default is logged in at ${service.url}, and its session is for nobody else`);
    const unsafe = await runHere(["call", "readAccount", "--server", "http://example.com"], { env: service.env });
    expect([unsafe.code, unsafe.err]).toEqual([2, expect.stringContaining("is not safe for credentials")]);
  });

  test.each([
    [["whoami"], 1, "Nobody is logged in: run ringwright login, with RC_CLIENT_ID"],
    [["whoami", "--profile", "acme"], 1, "Nobody is logged in as profile acme: run ringwright login --profile acme"],
    [["whoami", "--profile", "../x"], 2, '--profile "../x": is no name'],
    [["logout"], 2, "There is no profile default; nobody is logged in"],
    [["login", "--profile", "acme/x"], 2, '--profile "acme/x": is no name'],
  ])("that there are not: %j", async (argv, code, message) => {
    const ended = await runHere(argv, { env: service.bare });
    expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(message)]);
  });

  test("what needs no session needs no login", async () => {
    const { code, out } = await runHere(["call", "listApiVersions"], { env: service.bare });
    expect([code, JSON.parse(out).apiVersions.length]).toEqual([0, 1]);
  });
});

describe("logout", () => {
  test("ends the session at the service and forgets it", async () => {
    await runHere(["login"], { env: service.env });
    expect(service.sandbox.state.sessions.count()).toBe(1);
    const { code, err } = await runHere(["logout"], { env: service.env });
    expect([code, err]).toEqual([0, "Profile default is forgotten. The session is ended.\n"]);
    expect(service.sandbox.state.sessions.count()).toBe(0);
    expect(existsSync(folderOf("default"))).toBe(false);
  });

  test("forgets it also where the service cannot be told, and says so", async () => {
    await runHere(["login"], { env: service.env });
    const { code, err } = await runHere(["logout"], { env: service.bare });
    expect([code, err]).toEqual([0, expect.stringContaining("The session ends by itself when its token does")]);
    expect(existsSync(folderOf("default"))).toBe(false);
  });
});

describe("in a browser", () => {
  const browser = fileURLToPath(new URL("support/fake-browser.mjs", import.meta.url));
  let redirectUri: string;
  beforeEach(async () => {
    redirectUri = `http://127.0.0.1:${await freePort()}/callback`;
    service.sandbox.state.apps.update("tidewater-onboarding", { redirectUris: [redirectUri] });
  });

  const argv = (): string[] => ["login", "--browser", "--client-id", "tidewater-onboarding", "--redirect-uri", redirectUri];

  test("logs in with PKCE, and goes on with the refresh token", async () => {
    const { code, out, err } = await runHere(argv(), { env: { ...service.bare, BROWSER: browser } });
    expect([code, out]).toEqual([0, expect.stringContaining("user     Nora Whitfield (101)")]);
    const page = new URL(/https?:\S+authorize\S+/.exec(err)?.[0] ?? "");
    expect(page.searchParams.get("code_challenge_method")).toBe("S256");
    expect(kept("default")).not.toContain("codeVerifier");

    const file = join(folderOf("default"), "tokens.json");
    const { refreshToken } = JSON.parse(readFileSync(file, "utf8"));
    for (const { id, refresh } of service.sandbox.state.tokens.find() as readonly { id: string; refresh?: boolean }[]) {
      if (id !== refreshToken && !refresh) service.sandbox.state.tokens.delete(id);
    }
    const later = await runHere(["call", "readAccount"], { env: service.bare });
    expect([later.code, later.err]).toEqual([0, ""]);
    expect(JSON.parse(readFileSync(file, "utf8")).refreshToken).not.toBe(refreshToken);
  });

  test("waits for the answer to its own login: another one is refused and ends nothing", async () => {
    const running = startProcess(argv(), service.bare);
    const said = await running.saidOnError("authorize");
    const page = /https?:\S+authorize\S+/.exec(said)?.[0] ?? "";
    const others = await Promise.all([
      fetch(`${redirectUri}?code=stolen&state=other`),
      fetch(`${redirectUri}?code=stolen`),
      fetch(new URL("/", redirectUri)),
    ]);
    expect(others.map(({ status }) => status)).toEqual([404, 404, 404]);
    const back = (await fetch(page, { redirect: "manual" })).headers.get("location") ?? "";
    const shown = await fetch(back);
    expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining("This page may be closed")]);
    const { code, out, err } = await running.ended;
    expect([code, out]).toEqual([0, expect.stringContaining("Nora Whitfield")]);
    expect(err).not.toContain(new URL(back).searchParams.get("code"));
    await expect(fetch(redirectUri)).rejects.toThrow();
  });

  test("as an app with a secret, goes on by itself where that is at hand", async () => {
    service.sandbox.state.apps.update("tidewater-provisioning", { redirectUris: [redirectUri] });
    const { RC_JWT: _, ...app } = service.env;
    const { code } = await runHere(["login", "--browser", "--redirect-uri", redirectUri], { env: { ...app, BROWSER: browser } });
    expect(code).toBe(0);
    const renews = async (env: object): Promise<unknown> =>
      JSON.parse((await runHere(["whoami", "--json"], { env: { ...service.bare, ...env } })).out).session.renews;
    expect([await renews(app), await renews({}), await renews({ ...app, RC_CLIENT_ID: "another" })]).toEqual([
      true,
      false,
      false,
    ]);
    expect(kept("default")).not.toContain(service.secrets[0]);
  });

  test("tells of a login that was refused there", async () => {
    const running = startProcess(argv(), service.bare);
    const state = new URL(/https?:\S+authorize\S+/.exec(await running.saidOnError("authorize"))?.[0] ?? "").searchParams.get(
      "state",
    );
    await fetch(`${redirectUri}?error=access_denied&state=${state}`);
    const { code, err } = await running.ended;
    expect([code, err]).toEqual([1, expect.stringContaining("access_denied")]);
  });

  test("does not wait for ever", async () => {
    const { code, err } = await runHere([...argv(), "--timeout", "200ms"], { env: service.bare });
    expect([code, err]).toEqual([1, expect.stringContaining("Nobody came back from the login page in 0.2 s")]);
    expect(existsSync(join(folderOf("default"), "profile.json"))).toBe(false);
  });

  test.each([
    [
      ["--redirect-uri", "https://app.example/callback"],
      "--redirect-uri https://app.example/callback: the answer comes to this machine",
    ],
    [["--redirect-uri", "here"], "redirectUri: is no URL"],
  ])("%j is refused", async (more, message) => {
    const { code, err } = await runHere([...argv(), ...more], { env: service.bare });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test("says which app is missing, and which port is taken", async () => {
    const { code, err } = await runHere(["login", "--browser"], { env: service.bare });
    expect([code, err]).toEqual([2, expect.stringContaining("--browser: name the app with --client-id")]);
    const taken = await runHere([...argv(), "--redirect-uri", `${service.url}/callback`], { env: service.bare });
    expect([taken.code, taken.err]).toEqual([2, expect.stringContaining("cannot listen there (EADDRINUSE)")]);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as { readonly port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

test("a folder for settings that cannot be made is told of without a stack", async () => {
  const { code, err } = await runHere(["login"], { env: { ...service.env, XDG_CONFIG_HOME: "/dev/null" } });
  expect([code, err]).toEqual([1, expect.stringMatching(/^ringwright: ENOTDIR.*\n$/)]);
});
