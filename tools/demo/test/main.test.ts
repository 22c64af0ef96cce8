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

describe("the company file that comes with it", () => {
  let runs: readonly Outcome[];
  let stdout: string;

  beforeAll(async () => {
    runs = await Promise.all([demo(), demo()]);
    stdout = runs[0]?.stdout ?? "";
  });

  test("is rehearsed and applied, looking the same each time, without colours where it is piped", () => {
    expect(runs).toEqual([
      { code: 0, stdout, stderr: "" },
      { code: 0, stdout, stderr: "" },
    ]);
    expect(stdout).not.toContain("\u001b[");
    expect(stdout).toContain("10 join, 1 moves, 1 changes, 1 leaves.\n");
    const steps = stdout.split("\n").filter((line) => /^ {2}[+!] /.test(line));
    expect(steps).toEqual([
      expect.stringMatching(/^ {2}\+ rehearsed on a copy of the account: 13 of 13 people done, .*; a second plan is empty$/),
      expect.stringMatching(/^ {2}\+ applied to the account itself: 13 of 13 people done, .*; a second plan is empty$/),
    ]);
  });

  test("everybody has a number, a phone, and their queue, and who leaves is gone", () => {
    const company = stdout.slice(stdout.indexOf("applied to"), stdout.indexOf("After the rehearsal"));
    const joined = company.split("\n").filter((line) => line.startsWith("│ + "));
    expect(joined).toHaveLength(10);
    expect(new Set(joined.map((line) => /\+1\d{10}/.exec(line)?.[0])).size).toBe(10);
    expect(joined.filter((line) => line.includes("Existing phone"))).toHaveLength(6);
    expect(joined.filter((line) => line.includes("Polycom VVX 450"))).toHaveLength(2);
    const katrin = ["+", "Katrin Vogel", "111", expect.stringMatching(/^\+1503\d{7}$/), "Existing phone", "Warrenton Yard", ""];
    expect(row(company, "Katrin Vogel")).toEqual(katrin);
    const owen = [expect.stringMatching(/^\+1360/), "Browser phone", "Main Site", "Site Emergencies"];
    expect(row(company, "Owen Brightwater")?.slice(3)).toEqual(owen);
    expect(row(company, "Tomas Lindgren")).toEqual(expect.arrayContaining([">", "Warrenton Yard"]));
    expect(row(company, "Ines Okafor")?.[0]).toBe("~");
    expect(row(company, "Nora Whitfield")?.[0]).toBe("");
    expect(company).not.toContain("Priya Raman");
  });

  test("keeps to the rate limits and to the contract", () => {
    expect(row(stdout, "batchProvisionUsers")?.slice(2)).toEqual(["Heavy", "1", "200", "held"]);
    expect(row(stdout, "deleteUsers")?.slice(2)).toEqual(["Heavy", "1", "200", "held"]);
    expect(row(stdout, "updateDevice")?.slice(2)).toEqual(["Medium", "3", "200", "held"]);
    expect(stdout).toMatch(/\n(\d+) calls, \1 held to the contract/);
    expect(stdout).toContain("Each of them is open to every app.");
    expect(stdout).toContain("0 calls refused for going too fast (429), 0 for a token that had ended (401).\n");
    expect(stdout).toContain("At the service's limits it took 0 sec; no call had to wait.");
  });
});

test("how long a company file takes is told beside the least that is possible, and what the account was given for it", async () => {
  const lines = Array.from(
    { length: 200 },
    (_, i) => `crew.${i}@tidewater.example,${1000 + i},Crew Member${i},app,503,Astoria Office`,
  );
  writeFileSync(join(folder, "crew.csv"), ["E-mail,Ext,Name,Phone,Area code,Emergency location", ...lines].join("\n"));
  const { stdout, code } = await demo("crew.csv");
  expect(code).toBe(0);
  expect(stdout).toContain("200 people in crew.csv, every line good.\n");
  expect(stdout).toContain("For this file its account was given 200 numbers in its inventory.\n");
  expect(stdout).toContain("the last one after 2 min at the service's limits; no order of calls can be faster than 2 min.");
  expect(stdout).toContain("At the service's limits it took 2 min; no order of calls can be faster than 2 min.");
});

test("who lacks something is named, and it has not gone well", async () => {
  writeFileSync(join(folder, "lacking.yaml"), "people: [{ email: tomas.lindgren@tidewater.example, site: Nowhere }]\n");
  const { stdout, code } = await demo("lacking.yaml");
  expect(code).toBe(1);
  expect(stdout).toContain("  ! applied to the account itself: 0 of 1 person done");
  expect(stdout).toMatch(
    /\n {2}! Tomas Lindgren \(tomas\.lindgren@tidewater\.example\) lacks something: site "Nowhere" is not there/,
  );
});

test("more leavers than one run may let go are refused", async () => {
  writeFileSync(join(folder, "few.yaml"), "leavers: delete\npeople: [{ email: ines.okafor@tidewater.example }]\n");
  const { stderr, code } = await demo("few.yaml");
  expect([code, stderr]).toEqual([1, expect.stringContaining("leavers: 2 of 4 people are not in the file")]);
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
  });

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
  });
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

test("a bad line of a company file is named, and nothing is sent", async () => {
  writeFileSync(join(folder, "bad.csv"), "E-mail,Ext,Name\nmei@tidewater.example,12,Mei Tanaka\n");
  expect(await demo("bad.csv")).toEqual({
    code: 1,
    stdout: "",
    stderr: 'bad.csv:2:23: Ext "12" must be 3 to 8 digits, such as 102 (people[0].extensionNumber)\n',
  });
});

test("bad usage is told, with a code of its own", async () => {
  expect(await demo("--keeep")).toEqual({ code: 2, stdout: "", stderr: "Unknown option '--keeep'; see --help\n" });
});
