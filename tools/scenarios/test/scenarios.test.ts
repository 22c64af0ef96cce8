import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readCompany } from "../src/company.ts";
import * as scenarios from "../src/scenarios/index.ts";
import { openService } from "../src/service.ts";
import { expectSound } from "../src/soundness.ts";
import { inProcess, overSocket, throughProxy, type Way } from "../src/ways.ts";

describe.each([
  ["in process", inProcess],
  ["over a socket", overSocket],
  ["through Prism's proxy", throughProxy],
])("%s", (_, open) => {
  let sandbox: Sandbox;
  let way: Way;
  beforeAll(async () => {
    sandbox = await createSandbox({ limits: "real", answers: "enforced" });
    way = await open(sandbox);
  });
  beforeEach(() => sandbox.reset());
  afterEach(() => {
    const broken = sandbox.requests.filter(({ status = 0, violation }) => status >= 500 || status === 429 || violation);
    expect(broken, "answers that break the contract or a budget").toEqual([]);
  });
  afterAll(async () => {
    await way[Symbol.asyncDispose]();
    await sandbox.close();
  });

  test.each(Object.entries(scenarios))("%s", async (_name, play) => {
    const service = openService(sandbox, way.address);
    await play(service);
    expectSound(await readCompany(service));
  });
});
