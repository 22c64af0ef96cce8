import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { companyFolder, lacking } from "./support/company.ts";
import { main, runProcess, sourceFlags, startProcess } from "./support/run-process.ts";
import { startService, type TestService } from "./support/test-service.ts";

// What only a process of its own shows: how it ends, what signals and a reader that left do to it.

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterEach(() => service.sandbox.reset());
afterAll(() => service[Symbol.asyncDispose]());

describe("the process", () => {
  test("says its version, and how it is used", async () => {
    expect(await runProcess(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
    const help = await runProcess(["--help"]);
    expect([help.code, help.err]).toEqual([0, ""]);
    for (const name of [
      "login",
      "logout",
      "whoami",
      "call",
      "plan",
      "apply",
      "rehearse",
      "export",
      "schema",
      "operations",
      "sandbox",
      "mock",
      "completion",
    ]) {
      expect(help.out).toMatch(new RegExp(`^ {2}${name} `, "m"));
    }
    expect(help.out).not.toMatch(/^ {2}complete /m);
    const bare = await runProcess([]);
    expect([bare.code, bare.out, bare.err]).toEqual([2, "", help.out.slice(0, bare.err.length)]);
    expect((await runProcess(["call", "--help"])).out).toContain("$ ringwright call listExtensions type=User,VirtualUser --all");
  });

  test("calls, with a body from its standard input, and tells of it without a secret", async () => {
    const argv = ["call", "parsePhoneNumbers", "--body", "-", "--verbose"];
    const { code, out, err } = await runProcess(argv, { env: service.env, input: "originalStrings: [503 555 0101]" });
    expect([code, JSON.parse(out).phoneNumbers[0].e164]).toEqual([0, "+15035550101"]);
    expect(err).toMatch(/^requestToken .*\nparsePhoneNumbers {2}Light {2}POST {2}200 .*\n$/);
    for (const secret of service.secrets) expect(err + out).not.toContain(secret);
  });

  test.each([
    [{ NO_COLOR: "1" }, false],
    [{ FORCE_COLOR: "1" }, true],
    [{}, false],
  ])("is coloured as the environment says: %j", async (env, coloured) => {
    const { err } = await runProcess(["call", "nothing"], { env });
    expect(err.includes("\u001b[31m")).toBe(coloured);
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s ends a wait at once, with %i and no word", async (signal, code) => {
    service.sandbox.faults.add({ operation: "readAccount", status: 503, retryAfterS: 60 });
    const running = startProcess(["call", "readAccount", "--verbose"], service.env);
    const before = await running.saidOnError("repeated in 60.0 s");
    running.child.kill(signal);
    expect(await running.ended).toEqual({ code, out: "", err: before });
  });

  test("a wait for the rate budget is told of, and ended by Ctrl-C", async () => {
    await using limited = await startService({ limits: { light: 2 } });
    const running = startProcess(["call", "listStates", "perPage=1", "--all", "--lines", "--verbose"], limited.env);
    expect(await running.saidOnError("waits")).toMatch(/^listStates {2}Light {2}waits [\d.]+ s \(budget\)$/m);
    running.child.kill("SIGINT");
    const { code, out } = await running.ended;
    expect([code, out.trimEnd().split("\n").length]).toEqual([130, 2]);
  });

  test("ends without a word when its reader leaves", async () => {
    const argv = ["call", "listStates", "--all", "--lines", "perPage=5"];
    const child = spawn(process.execPath, [...sourceFlags, main, ...argv], {
      env: { ...process.env, ...service.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    const closed = once(child, "close");
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect([(await closed)[0], err]).toEqual([141, ""]);
    expect(service.sandbox.requests.filter(({ operation }) => operation === "listStates").length).toBeLessThan(10);
  });

  describe.skipIf(!existsSync("/dev/full"))("whose output has no room", () => {
    async function runFull(argv: readonly string[], env: Readonly<Record<string, string>>): Promise<[unknown, string]> {
      const full = openSync("/dev/full", "w");
      const child = spawn(process.execPath, [...sourceFlags, main, ...argv], {
        env: { ...process.env, ...env },
        stdio: ["ignore", full, "pipe"],
      });
      closeSync(full);
      let err = "";
      child.stderr?.setEncoding("utf8").on("data", (text: string) => {
        err += text;
      });
      const [code] = await once(child, "close");
      return [code, err];
    }
    const complaint = "ringwright: the output cannot be written (ENOSPC: no space left on device, write)\n";

    test.each([["schema"], ["operations"], ["call listStates --all --lines"], ["call readAccount"]])(
      "says so in a line: %s",
      async (line) => {
        expect(await runFull(line.split(" "), service.env)).toEqual([1, complaint]);
      },
    );

    test("tells on standard error what was applied", async () => {
      await using provisioning = await startService({ app: "tidewater-provisioning", time: "real" });
      await using folder = await companyFolder();
      const file = await folder.write("company.yaml", lacking);
      const env = { ...provisioning.env, XDG_STATE_HOME: folder.path };
      for (const form of [[], ["--json"]]) {
        const [code, err] = await runFull(["apply", file, "--yes", ...form], env);
        expect([code, err]).toEqual([1, expect.stringMatching(/ (is|are) done, with \d calls?\.\n/)]);
        expect(err.endsWith(complaint)).toBe(true);
      }
    });
  });

  test.skipIf(process.platform === "win32")("tells what was applied when the journal's disk is full", async () => {
    await using provisioning = await startService({ app: "tidewater-provisioning" });
    await using folder = await companyFolder();
    const people = Array.from(
      { length: 60 },
      (_, index) => `  - { email: p${index}@tidewater.example, name: { first: P, last: L${index} }, status: NotActivated }\n`,
    );
    const file = await folder.write("company.yaml", `people:\n${people.join("")}`);
    // No file may grow beyond 128 kB, which the journal does after some calls.
    const limited = 'trap "" XFSZ; ulimit -f 256; exec "$@"';
    const child = spawn("sh", ["-c", limited, "sh", process.execPath, ...sourceFlags, main, "apply", file, "--yes", "--json"], {
      env: { ...process.env, ...provisioning.env, XDG_STATE_HOME: folder.path },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    expect([code, err]).toEqual([1, expect.stringMatching(/\nringwright: .*\.sqlite cannot be used as a journal \(.*\n$/)]);
    expect(err).toMatch(/\nStopped: \d+ of 60 people are done\. The same command goes on from here: /);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ isDone: false, trouble: expect.stringContaining("cannot be used as a journal") });
    const created = provisioning.sandbox.state.extensions.find().filter(({ contact }) => contact?.email?.startsWith("p"));
    expect(report.people.filter(({ fate }: { fate: string }) => fate === "done").length).toBeGreaterThan(0);
    expect(created.length).toBeGreaterThan(0);
  });

  test("hands on to the sandbox", async () => {
    const help = await runProcess(["sandbox", "--help"]);
    expect([help.code, help.out]).toEqual([0, expect.stringContaining("--allow-host NAME")]);
    const wrong = await runProcess(["sandbox", "--port", "x"]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("--port x: not a number")]);
    const running = startProcess(["sandbox", "--port", "0", "--limits", "off"]);
    let out = "";
    for await (const chunk of running.child.stdout) {
      out += chunk;
      if (out.includes("Ctrl-C")) running.child.kill("SIGINT");
    }
    expect(out).toContain("The sandbox listens at http://");
    expect(out).toContain("rate limits    off");
    expect((await running.ended).code).toBe(0);
  });
});
