import { type Client, createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { exportSeed, writeSeed } from "../src/index.ts";
import { arbitrarySeed } from "./support/arbitrary-seed.ts";
import { everythingOf } from "./support/everything-of.ts";

const connect = (sandbox: Sandbox): Client => {
  const auth = sandbox.auth("admin");
  return createClient({ server: sandbox.url, fetch: sandbox.fetch, clock: sandbox.clock, auth });
};

test("Tidewater, exported and planted, is told by the API as before", async () => {
  await using sandbox = await createSandbox();
  const { seed } = await exportSeed(connect(sandbox));
  const yaml = writeSeed(seed, "yaml");
  for (const { jwt } of sandbox.state.extensions.find()) if (jwt !== undefined) expect(yaml).not.toContain(jwt);
  await using copy = await createSandbox({ seed: { yaml } });
  expect(await everythingOf(connect(copy))).toEqual(await everythingOf(connect(sandbox)));
});

test("any company, exported and planted, is told by the API as before", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySeed, async (drawn) => {
      await using sandbox = await createSandbox({ seed: { yaml: stringify(drawn) } });
      const { seed } = await exportSeed(connect(sandbox));
      await using copy = await createSandbox({ seed: { company: seed } });
      expect(await everythingOf(connect(copy))).toEqual(await everythingOf(connect(sandbox)));
    }),
    { seed: 21, numRuns: 15 },
  );
}, 120_000);
