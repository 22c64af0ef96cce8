import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serverCommand, startRedis } from "@ringwright/redis-server";
import { createSandbox } from "@ringwright/sandbox";
import { expect, test } from "vitest";
import { root } from "../src/code-blocks.ts";
import { guideScript } from "../src/guide-script.ts";
import { folderOf } from "./support/folder-of.ts";
import { shellIn } from "./support/shell.ts";

const guide = "docs/guides/fleets.md";
const command = serverCommand();

// In CI there is one: the tests of the package say so where it is missing.
test.skipIf(command === undefined)(
  "the commands of the guide to many accounts do what it says",
  { timeout: 300_000 },
  async () => {
    await using redis = await startRedis(command ?? "redis-server");
    await using folder = folderOf(guide);
    await using sandbox = await createSandbox({ limits: "off", time: "real" });
    const { url } = await sandbox.listen();
    const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
    const secrets = ["ASTORIA", "SEASIDE"].flatMap((name) => [
      [`${name}_CLIENT_ID`, clientId],
      [`${name}_CLIENT_SECRET`, clientSecret],
      [`${name}_JWT`, jwt],
    ]);
    const env = { ...Object.fromEntries(secrets), RINGWRIGHT_REDIS: redis.url };
    const script = guideScript(readFileSync(join(root, guide), "utf8"));
    const { code, out, err } = await shellIn(folder.path, url).run(script, env);
    expect(code, `${out}\n${err}`).toBe(0);
    expect(out).toContain("2 accounts, 2 done");
    expect(err).toContain("2 accounts are tried again");
    expect(sandbox.requests.filter(({ violation }) => violation !== undefined)).toEqual([]);
    const emails = sandbox.state.extensions.find({}).map(({ contact }) => contact?.email);
    for (const joiner of ["abel.kristoff@tidewater.example", "joel.castellano@tidewater.example"]) {
      expect(emails.filter((email) => email === joiner)).toHaveLength(1);
    }
  },
);
