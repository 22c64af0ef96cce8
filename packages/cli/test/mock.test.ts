import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runHere } from "./support/run-here.ts";
import { runProcess } from "./support/run-process.ts";

// An npx that writes down what it was asked for: the real one fetches Prism, which tools/mock is tested with.
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-mock-"));
  await writeFile(join(folder, "npx"), `#!/bin/sh\necho "$@" > "${folder}/asked"\nexit 7\n`);
  await chmod(join(folder, "npx"), 0o755);
});
afterEach(() => rm(folder, { recursive: true }));

test("Prism serves the contract that the command came with, on this machine alone", async () => {
  const env = { PATH: `${folder}${delimiter}${process.env["PATH"]}` };
  expect((await runProcess(["mock", "--port", "4711", "--dynamic"], { env })).code).toBe(7);
  const asked = await readFile(join(folder, "asked"), "utf8");
  expect(asked).toMatch(
    /^--yes @stoplight\/prism-cli@[\d.]+ mock \/\S+openapi\.yaml --host 127\.0\.0\.1 --port 4711 --errors --dynamic\n$/,
  );
  const contract = /\S+openapi\.yaml/.exec(asked)?.[0] ?? "";
  expect(await readFile(contract, "utf8")).toContain("openapi: 3.1");
});

test("it is Prism of the version that the contract is tested with", async () => {
  await runProcess(["mock"], { env: { PATH: `${folder}${delimiter}${process.env["PATH"]}` } });
  const catalog = await readFile(new URL("../../../pnpm-workspace.yaml", import.meta.url), "utf8");
  const tested = /'?@stoplight\/prism-cli'?"?: "?'?([\d.]+)/.exec(catalog)?.[1];
  expect(await readFile(join(folder, "asked"), "utf8")).toContain(`@stoplight/prism-cli@${tested} `);
});

test("what is no port is refused before anything is fetched", async () => {
  const { code, err } = await runHere(["mock", "--port", "x"]);
  expect([code, err]).toEqual([2, "ringwright: --port x: is no port; write a number from 0 to 65535\n"]);
});
