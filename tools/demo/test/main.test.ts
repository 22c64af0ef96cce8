import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "demo-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function demo(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--conditions=ringwright-source", main, ...args], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

test("onboards the office, and every call holds to the contract", async () => {
  const { code, stdout, stderr } = await demo();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("12 people in the roster");
  expect(stdout).toMatch(/Katrin Vogel\s+│ katrin\.vogel@tidewater\.example\s+│ 111\s+│ 804129004/);
  expect(stdout).toMatch(/createExtension\s+│ POST \/v1\.0\/account\/~\/extension\s+│ Medium │ 12\s+│ 200\s+│ held/);
  expect(stdout).toContain("38 calls, 38 held to the contract");
  expect(stdout).not.toContain("\u001b[");
}, 30_000);

test("a bad line is named, and nothing is sent", async () => {
  writeFileSync(join(folder, "bad.csv"), "name,email,extension,phone\nInes Okafor,ines@tidewater.example,12,804111004\n");
  const { code, stdout, stderr } = await demo("bad.csv");
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: "",
    stderr: 'bad.csv:2: extension "12" must be 3 to 8 digits\nNothing was sent.\n',
  });
}, 30_000);

test("a file that is not there is named", async () => {
  const { code, stderr } = await demo("nobody.csv");
  expect({ code, stderr }).toEqual({ code: 1, stderr: "nobody.csv: cannot be read (ENOENT)\nNothing was sent.\n" });
}, 30_000);
