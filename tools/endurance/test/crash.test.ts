import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "@ringwright/sandbox";
import { afterEach, beforeEach, expect, test } from "vitest";
import { crash } from "../src/crash/crash.ts";
import { startVictim } from "../src/crash/start-victim.ts";
import { Random } from "../src/random.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "endurance-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a hundred kills under load lose no answered write and leave no half one", async ({ task }) => {
  const { answered, killedWhileOpening, records, problems } = await crash({
    seed: 1,
    rounds: 100,
    store: join(folder, "company.db"),
  });
  task.meta.figures = { kills: 100, answered, killedWhileOpening, records, problems: problems.length };
  process.stdout.write(
    `100 kills, ${killedWhileOpening} of them while opening; ${answered} answered writes; ${records} records\n`,
  );
  expect(problems).toEqual([]);
  expect(answered).toBeGreaterThan(1000);
}, 1_200_000);

test("a kill while the file is made leaves a company that is whole, or none yet", async () => {
  await using fresh = await createSandbox();
  const image = fresh.state.image();
  const random = new Random(1);
  for (let round = 0; round < 20; round += 1) {
    const store = join(folder, `company-${round}.db`);
    const victim = startVictim(store);
    await victim.open();
    setTimeout(victim.kill, random.below(100));
    await victim.ended;
    await using sandbox = await createSandbox({ store });
    const { extensions, devices, phoneNumbers } = sandbox.state;
    const company = { extensions: extensions.count(), devices: devices.count(), phoneNumbers: phoneNumbers.count() };
    expect(company).toEqual({
      extensions: image["extensions"]?.length,
      devices: image["devices"]?.length,
      phoneNumbers: image["phoneNumbers"]?.length,
    });
  }
}, 300_000);
