import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readArguments, UsageError } from "../src/cli/arguments.ts";
import { sourceFlags } from "./support/source-flags.ts";

describe("the command line", () => {
  test("has defaults", () => {
    expect(readArguments([])).toEqual({
      help: false,
      port: 4020,
      allowedHosts: [],
      store: undefined,
      seed: undefined,
      limits: "real",
      latencyMs: 0,
      origins: "loopback",
    });
  });

  test("takes everything", () => {
    const argv = [
      "--",
      "--port",
      "0",
      "--allow-host",
      "sandbox",
      "--allow-host",
      "company.test",
      "--store",
      "a.db",
      "--seed",
      "b.yaml",
      "--limits",
      "light=100,heavy=20",
      "--latency",
      "30",
    ];
    expect(readArguments(argv)).toMatchObject({
      port: 0,
      allowedHosts: ["sandbox", "company.test"],
      store: "a.db",
      seed: "b.yaml",
      limits: { light: 100, heavy: 20 },
      latencyMs: 30,
    });
    expect(readArguments(["--limits", "off"]).limits).toBe("off");
    expect(readArguments(["--origins", "any"]).origins).toBe("any");
    expect(readArguments(["--origins", "https://a.example,http://b.example:8080"]).origins).toEqual([
      "https://a.example",
      "http://b.example:8080",
    ]);
  });

  test.each([
    [["--port", "x"], "--port x: not a number that fits; give a whole number from 0 to 65535"],
    [["--port", "70000"], "--port 70000"],
    [["--latency=-1"], "--latency -1"],
    [["--store", ""], "--store: is empty"],
    [["--limits", "slow"], '--limits slow: "slow" is no limit; write real, off, or such as light=100,heavy=20'],
    [["--limits", "light=0"], '"light=0" is no limit'],
    [
      ["--origins", "a.example"],
      '--origins: "a.example" is no origin; write scheme, host and port alone, such as https://app.example',
    ],
    [["--origins", "https://a.example/app"], '"https://a.example/app" is no origin'],
    [["--limits", "constructor=5"], '"constructor=5" is no limit'],
    [["--sed", "x"], "'--sed'"],
    [["extra"], "extra"],
  ])("%j is refused with advice", (argv, message) => {
    expect(() => readArguments(argv)).toThrow(UsageError);
    expect(() => readArguments(argv)).toThrow(message);
  });
});

describe("the command", () => {
  const start = (...argv: string[]) =>
    spawn(process.execPath, [...sourceFlags, fileURLToPath(new URL("../src/main.ts", import.meta.url)), ...argv], {
      stdio: ["ignore", "pipe", "pipe"],
    });

  test("says where it listens and how to log in, and ends when asked", async () => {
    const child = start("--port", "0");
    let said = "";
    for await (const chunk of child.stdout.setEncoding("utf8")) {
      said += chunk;
      if (said.includes("Ctrl-C")) {
        const url = /listens at (\S+)/.exec(said)?.[1] ?? "";
        const body = new URLSearchParams({
          grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
          assertion: /RC_JWT=(\S+)/.exec(said)?.[1] ?? "",
        });
        const credentials = btoa(`${/RC_CLIENT_ID=(\S+)/.exec(said)?.[1]}:${/RC_CLIENT_SECRET=(\S+)/.exec(said)?.[1]}`);
        const answer = await fetch(`${url}/restapi/oauth/token`, {
          method: "POST",
          body,
          headers: { Authorization: `Basic ${credentials}` },
        });
        expect(answer.status).toBe(200);
        child.kill("SIGINT");
      }
    }
    expect(child.exitCode ?? (await once(child, "exit"))[0]).toBe(0);
    expect(said).toContain("Tidewater Surveying");
    expect(said).toContain(
      "tidewater-provisioning (open); for more: tidewater-reviewed (advanced), tidewater-internal (internal)",
    );
    expect(said).toMatch(/RINGWRIGHT_SERVER=http:\/\/127\.0\.0\.1:\d+\n *RC_CLIENT_ID=tidewater-provisioning\n/);
  });

  test.each([
    [["--port", "x"], 2, "--port x: not a number"],
    [["--seed", "nowhere.yaml"], 1, "nowhere.yaml: cannot be read"],
  ])("%j ends with a message and no stack", async (argv, code, message) => {
    const child = start(...argv);
    let said = "";
    for await (const chunk of child.stderr.setEncoding("utf8")) said += chunk;
    expect(child.exitCode ?? (await once(child, "exit"))[0]).toBe(code);
    expect(said).toContain(message);
    expect(said).not.toContain(" at ");
  });

  test("started by pnpm takes files from where the user stands", async () => {
    const script = fileURLToPath(new URL("../scripts/start.ts", import.meta.url));
    const env = { ...process.env, INIT_CWD: tmpdir() };
    const seed = join(tmpdir(), `seed-${process.pid}.yaml`);
    await writeFile(seed, "now: soon\n");
    const child = spawn(process.execPath, [...sourceFlags, script, "--seed", basename(seed)], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    for await (const chunk of child.stderr.setEncoding("utf8")) said += chunk;
    await rm(seed);
    expect(said).toContain(`${basename(seed)}:1: now: must match format`);
  });
});
