import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../src/operations.gen.ts";
import { runHere } from "./support/run-here.ts";
import { main, sourceFlags } from "./support/run-process.ts";

async function proposals(...words: readonly string[]): Promise<string[]> {
  const { code, out } = await runHere(["complete", "--", ...words]);
  expect(code).toBe(0);
  return out.split("\n").flatMap((line) => line.split("\t")[0] || []);
}

describe("what a shell is answered", () => {
  test("commands, options and shells", async () => {
    expect(await proposals("")).toEqual([
      ...["login", "logout", "whoami", "call", "plan", "apply", "rehearse", "fleet", "export", "schema"],
      ...["operations", "sandbox", "mock", "verify", "drift", "completion", "help"],
    ]);
    expect(await proposals("log")).toEqual(["login", "logout"]);
    expect(await proposals("completion", "")).toEqual(["bash", "zsh", "fish"]);
    expect(await proposals("login", "--b")).toEqual(["--browser"]);
    expect(await proposals("call", "--l")).toEqual(["--lines"]);
    expect(await proposals("--profile", "acme", "call", "readDev")).toEqual([
      "readDevice",
      "readDeviceSipInfo",
      "readDeviceOrder",
    ]);
    expect(await proposals("call", "updateDevice", "--body", "x")).toEqual([":files"]);
    expect(await proposals("call", "nothing", "")).toEqual([]);
    for (const line of [
      ["plan"],
      ["apply"],
      ["plan", "--out"],
      ["apply", "x.yaml", "--journal"],
      ["rehearse"],
      ["export", "--out"],
    ]) {
      expect(await proposals(...line, "")).toEqual([":files"]);
    }
    expect(await proposals("plan", "x.yaml", "--h")).toEqual(["--html"]);
    expect(await proposals("plan", "x.yaml", "")).toEqual([]);
    expect(await proposals("logout", "")).toEqual([]);
  });

  test("every operation, by both its names", async () => {
    const names = operations.flatMap(({ facade, id }) => [facade, id]);
    expect(await proposals("call", "")).toEqual(names);
    expect(await proposals("operations", "")).toEqual(names);
  });

  test.each(operations)("the keys of $id", async ({ id, facade, parameters }) => {
    const keys = parameters.map(({ name }) => `${name}=`);
    expect(await proposals("call", id, "")).toEqual(keys);
    expect(await proposals("call", "--verbose", facade, "")).toEqual(keys);
    for (const { name, list } of parameters) {
      const left = await proposals("call", id, `${name}=1`, "");
      expect(left.includes(`${name}=`)).toBe(list === true);
    }
  });

  test("the values of a key, after the last comma of a list", async () => {
    expect(await proposals("call", "listExtensions", "type=Dig")).toEqual(["type=DigitalUser"]);
    expect(await proposals("call", "listExtensions", "type=User,Dig")).toEqual(["type=User,DigitalUser"]);
    expect(await proposals("call", "listCountries", "loginAllowed=")).toEqual(["loginAllowed=true", "loginAllowed=false"]);
    expect(await proposals("call", "listExtensions", "nothing=")).toEqual([]);
  });
});

describe("in a shell", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "ringwright-shell-"));
    const command = [process.execPath, ...sourceFlags, main].map((word) => `'${word}'`).join(" ");
    writeFileSync(join(folder, "ringwright"), `#!/bin/sh\nexec ${command} "$@"\n`);
    chmodSync(join(folder, "ringwright"), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: bash's own
  const inBash = (line: string): string[] => {
    const script =
      'source <(ringwright completion bash); COMP_POINT=${#COMP_LINE}; _ringwright; printf "%s\\n" "${COMPREPLY[@]}"';
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"]}`, COMP_LINE: line };
    return execFileSync("bash", ["--norc", "-c", script], { env, encoding: "utf8", cwd: folder }).split("\n").filter(Boolean);
  };

  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: bash's own

  test.each([
    ["ringwright whoa", ["whoami"]],
    ["ringwright call devices.re", ["devices.read", "devices.removeLine", "devices.replace"]],
    ["ringwright call readDevice d", ["deviceId="]],
    // bash puts a proposal in the place of what stands after the "=".
    ["ringwright call listExtensions type=Dig", ["DigitalUser"]],
    ["ringwright call listExtensions type=User,Dig", ["User,DigitalUser"]],
    ["ringwright call updateDevice --body ring", ["ringwright"]],
    // What stands on the line is handed over, and never run.
    ["ringwright call $(touch run) `touch run` ", []],
    ["ringwright call r", operations.map(({ id }) => id).filter((id) => id.startsWith("r"))],
    ["ringwright call updateDevice --body r", ["ringwright"]],
  ])("bash completes %j", (line, expected) => {
    expect(inBash(line)).toEqual(expected);
  });

  test.each(["bash", "zsh", "fish"])("%s has a script, another one has none", async (shell) => {
    const { code, out } = await runHere(["completion", shell]);
    expect([code, out]).toEqual([0, expect.stringContaining("ringwright complete -- ")]);
    const { code: refused, err } = await runHere(["completion", `${shell}x`]);
    expect([refused, err]).toEqual([2, `ringwright: completion ${shell}x: there is none; write bash, zsh, fish\n`]);
  });
});
