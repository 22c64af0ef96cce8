import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createAccounts } from "@ringwright/accounts";
import { createClient, jwtAuth } from "@ringwright/core";
import { createDevices } from "@ringwright/devices";
import { createNumbers } from "@ringwright/numbers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demo-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

// As pnpm starts it: in the package's folder, with the caller's in INIT_CWD.
function options(): { readonly env: NodeJS.ProcessEnv } {
  return { env: { ...process.env, INIT_CWD: folder } };
}

function demo(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--conditions=ringwright-source", main, ...args], options(), (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** The cells of the table row that has this cell. */
function row(stdout: string, cell: string): string[] | undefined {
  const rows = stdout.split("\n").map((line) => line.split("│").map((text) => text.trim()));
  return rows.find((cells) => cells.includes(cell))?.slice(1, -1);
}

describe("the office that comes with it", () => {
  let runs: readonly Outcome[];
  let stdout: string;

  beforeAll(async () => {
    runs = await Promise.all([demo(), demo()]);
    stdout = runs[0]?.stdout ?? "";
  }, 60_000);

  test("is onboarded, looking the same each time, without colours where it is piped", () => {
    expect(runs).toEqual([
      { code: 0, stdout, stderr: "" },
      { code: 0, stdout, stderr: "" },
    ]);
    expect(stdout).not.toContain("\u001b[");
  });

  test("everybody has a number, a phone, and their queue", () => {
    const hired = stdout.split("\n").filter((line) => line.startsWith("│ + "));
    expect(hired).toHaveLength(12);
    expect(new Set(hired.map((line) => /\+1\d{10}/.exec(line)?.[0])).size).toBe(12);
    expect(hired.filter((line) => line.includes("Existing phone"))).toHaveLength(7);
    expect(hired.filter((line) => line.includes("Polycom VVX 450"))).toHaveLength(3);
    expect(row(stdout, "Katrin Vogel")).toEqual([
      "+",
      "Katrin Vogel",
      "111",
      expect.stringMatching(/^\+1503\d{7}$/),
      "Existing phone",
      "",
      "Site Emergencies",
    ]);
    expect(row(stdout, "Carlos Medina")?.slice(3)).toEqual([expect.stringMatching(/^\+1541/), "Browser phone", "", ""]);
    expect(row(stdout, "Ines Okafor")?.[0]).toBe("");
  });

  test("keeps to the rate limits and to the contract", () => {
    expect(row(stdout, "batchProvisionUsers")?.slice(2)).toEqual(["Heavy", "2", "200", "held"]);
    expect(row(stdout, "updateDevice")?.slice(2)).toEqual(["Medium", "3", "200", "held"]);
    expect(stdout).toMatch(/\n(\d+) calls, \1 held to the contract/);
    expect(stdout).toContain("Each of them is open to every app.");
    expect(stdout).toContain("0 calls refused for going too fast.\n");
    expect(stdout).toContain("At the service's limits no call of the set-up has to wait.");
  });
});

test("how long a roster takes at the service's limits is told, and what the account was given for it", {
  timeout: 60_000,
}, async () => {
  const lines = Array.from({ length: 200 }, (_, i) => `Crew Member${i},crew.${i}@tidewater.example,${1000 + i},Softphone,503,`);
  writeFileSync(join(folder, "crew.csv"), ["name,email,extension,phone,area,queue", ...lines].join("\n"));
  const { stdout, code } = await demo("crew.csv");
  expect(code).toBe(0);
  expect(stdout).toContain("For this roster its account was given 200 numbers in its inventory.\n");
  expect(stdout).toContain("At the service's limits the set-up takes 2 min at least.");
});

test("on the internal road phones are ordered, and what is for the vendor's own apps is told", { timeout: 60_000 }, async () => {
  const { stdout, code } = await demo("--access", "internal");
  expect(code).toBe(0);
  expect(row(stdout, "createDeviceOrder")?.slice(2)).toEqual(["Heavy", "1", "200", "held"]);
  expect(row(stdout, "provisionPhoneNumber")?.slice(2)).toEqual(["Medium", "9", "200", "held"]);
  expect(stdout).toMatch(/\n(\d+) calls, \1 held to the contract/);
  expect(stdout).toContain("15 of them are for the vendor's own apps alone.");
  expect(stdout).toContain("the phones leave 24 hr later");
});

describe("--keep", () => {
  test("serves what was done, with a way to log in, until it is stopped", async () => {
    const child = spawn(process.execPath, ["--conditions=ringwright-source", main, "--keep"], options());
    try {
      const settings = await readSettings(child);
      const server = settings["RINGWRIGHT_SERVER"] ?? "";
      expect(await (await fetch(`${server}/`)).text()).toContain("<title>ringwright sandbox</title>");
      const client = createClient({
        server,
        auth: jwtAuth({
          clientId: settings["RC_CLIENT_ID"] ?? "",
          clientSecret: settings["RC_CLIENT_SECRET"] ?? "",
          jwt: settings["RC_JWT"] ?? "",
        }),
      });
      const extensions = await createAccounts(client).extensions.list().toArray();
      const extensionId = extensions.find(({ extensionNumber }) => extensionNumber === "107")?.id ?? "";
      const [abels] = (await createDevices(client).listForExtension({ extensionId })).records;
      expect(abels?.model?.name).toBe("Polycom VVX 450");
      const own = await createNumbers(client).listForExtension({ extensionId });
      expect(own.records.map(({ phoneNumber }) => phoneNumber)).toContain(abels?.phoneLines?.[0]?.phoneInfo?.phoneNumber);
    } finally {
      child.kill("SIGTERM");
    }
    expect(await once(child, "exit")).toEqual([0, null]);
  }, 60_000);

  test("says so when the port is in use, before anything is done", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const outcome = await demo("--keep", "--port", String(port));
    server.close();
    expect(outcome).toEqual({
      code: 2,
      stdout: "",
      stderr: `Port ${port} is in use; choose another, or 0 for any free one\n`,
    });
  }, 60_000);
});

// What stands as NAME=value in the output, once it is all there.
async function readSettings({ stdout }: ChildProcess): Promise<Record<string, string>> {
  const settings: Record<string, string> = {};
  if (stdout === null) return settings;
  for await (const line of createInterface(stdout)) {
    const [, name, value] = /^ +([A-Z_]+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) settings[name] = value;
    if (line === "Stop it with Ctrl-C.") break;
  }
  return settings;
}

test("a bad line of a roster is named, and nothing is sent", async () => {
  writeFileSync(join(folder, "bad.csv"), "name,email,extension,phone,area,queue\nMei Tanaka,mei@t.example,12,Softphone,503,\n");
  expect(await demo("bad.csv")).toEqual({
    code: 1,
    stdout: "",
    stderr: 'bad.csv:2: extension "12" must be 3 to 8 digits\nNothing was sent.\n',
  });
}, 60_000);

test("bad usage is told, with a code of its own", async () => {
  expect(await demo("--keeep")).toEqual({ code: 2, stdout: "", stderr: "Unknown option '--keeep'; see --help\n" });
}, 60_000);
