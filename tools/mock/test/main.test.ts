import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { readArguments, UsageError } from "../src/arguments.ts";

test.each([
  [[], { port: 4010, help: false }],
  [["--port", "0"], { port: 0, help: false }],
  [["--", "-p", "4011"], { port: 4011, help: false }],
  [["--help"], { port: 4010, help: true }],
])("%j is understood", (argv, expected) => {
  expect(readArguments(argv)).toEqual(expected);
});

test.each([
  [["--port", "many"], "--port many: not a port; give a whole number from 0 to 65535"],
  [["--port", "65536"], "--port 65536: not a port"],
  [["--port=-1"], "--port -1: not a port"],
  [["--prot", "1"], "Unknown option '--prot'; see --help"],
  [["4010"], "Unexpected argument '4010'"],
])("%j is refused, naming what was wrong", (argv, message) => {
  expect(() => readArguments(argv)).toThrow(UsageError);
  expect(() => readArguments(argv)).toThrow(message);
});

test.each(["SIGINT", "SIGTERM"] as const)("serves until %s, then ends cleanly", async (signal) => {
  const { child, output } = start("--port", "0");
  await waitFor(() => output().includes("Try: "));
  const [, url] = /at (http:\S+), \d+ operations/.exec(output()) ?? [];
  expect((await fetch(`${url}/restapi`)).status).toBe(200);
  const [, tried] = /Try: curl -H "Authorization: Bearer any" "(\S+)"/.exec(output()) ?? [];
  expect((await fetch(tried ?? "", { headers: { authorization: "Bearer any" } })).status).toBe(200);

  child.kill(signal);
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
});

test("prints help and ends", async () => {
  const { child, output } = start("--help");
  const [code] = await once(child, "close");
  expect(code).toBe(0);
  expect(output()).toContain("Usage: pnpm mock");
});

test("ends with code 2 and one line for a wrong argument", async () => {
  const { child, output } = start("--port", "many");
  const [code] = await once(child, "close");
  expect(code).toBe(2);
  expect(output()).toBe("mock: --port many: not a port; give a whole number from 0 to 65535\n");
});

function start(...argv: string[]): { child: ChildProcess; output: () => string } {
  const main = new URL("../src/main.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--conditions=ringwright-source", main, ...argv]);
  let text = "";
  child.stdout.on("data", (chunk) => {
    text += chunk;
  });
  child.stderr.on("data", (chunk) => {
    text += chunk;
  });
  return { child, output: () => text };
}

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
