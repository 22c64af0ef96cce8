import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runHere } from "./support/run-here.ts";

let folder = "";
let file = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-fleet-command-"));
  file = join(folder, "fleet.yaml");
  const from = "{ env: ANY }";
  await writeFile(
    file,
    `accounts:\n  - name: astoria\n    company: astoria.yaml\n    credentials: { clientId: ${from}, clientSecret: ${from}, jwt: ${from} }\n`,
  );
  await writeFile(join(folder, "astoria.yaml"), "people:\n  - email: ines.okafor@tidewater.example\n");
});
afterAll(() => rm(folder, { recursive: true }));

test("an action that there is not is refused, with the one that is meant", async () => {
  expect(await runHere(["fleet", "stauts"])).toMatchObject({ code: 2, err: expect.stringContaining("is status meant?") });
});

test("where nobody can be asked, a run has to be agreed to", async () => {
  expect(await runHere(["fleet", "run", file])).toMatchObject({ code: 2, err: expect.stringContaining("say --yes") });
});

test("what is wrong with a fleet file or a company file is told with its place", async () => {
  const spoilt = join(folder, "spoilt.yaml");
  await writeFile(spoilt, "accounts:\n  - name: astoria\n");
  expect(await runHere(["fleet", "run", spoilt, "--yes"])).toMatchObject({
    code: 2,
    err: expect.stringContaining(`${spoilt}:2:5: company is missing`),
  });
  await writeFile(join(folder, "astoria.yaml"), "people:\n  - emial: ines.okafor@tidewater.example\n");
  const { code, err } = await runHere(["fleet", "run", file, "--yes"]);
  expect([code, err]).toEqual([2, expect.stringContaining(`${join(folder, "astoria.yaml")}:2:12: emial is not known`)]);
  await writeFile(join(folder, "astoria.yaml"), "people:\n  - email: ines.okafor@tidewater.example\n");
});

test("a Redis that does not answer is told of, without its password, and with what has its address", async () => {
  const redis = "redis://:s3cret@127.0.0.1:1";
  const own = join(folder, "own-redis.yaml");
  await writeFile(own, `redis: { env: HERE }\n${await readFile(file, "utf8")}`);
  const [ofVariable, ofFile] = await Promise.all([
    runHere(["fleet", "status", file], { env: { RINGWRIGHT_REDIS: redis } }),
    runHere(["fleet", "status", own], { env: { HERE: redis } }),
  ]);
  expect(ofVariable).toMatchObject({ code: 1, err: expect.stringContaining("Redis does not answer") });
  expect(ofVariable.err).toContain("that its address is right; it is what RINGWRIGHT_REDIS says, or redis in a fleet file\n");
  expect(ofFile.err).toContain(`that its address is right; it is what redis in ${own} says\n`);
  expect(ofVariable.err + ofFile.err).not.toContain("s3cret");
});
