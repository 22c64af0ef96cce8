import { type Mock, startMock } from "@ringwright/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGateway } from "../src/gateway.ts";
import { runModule } from "../src/run-module.ts";
import { denoAndBun, denoEnv } from "./support/deno-and-bun.ts";
import { expectedFindings } from "./support/expected-findings.ts";

const builtCore = new URL("../../../packages/core/dist/index.js", import.meta.url).href;

describe.each(denoAndBun)("$name", ({ path, args }) => {
  let mock: Mock;

  beforeAll(async () => {
    mock = await startMock();
  });

  afterAll(() => mock.close());

  test.skipIf(path === undefined)(
    "runs what the packages build to, and ends by itself",
    async () => {
      await using gateway = await startGateway(mock.url);
      const code = `
      import { runScenario } from "./src/scenario.ts";
      const findings = await runScenario("${gateway.url}");
      console.log(JSON.stringify({ core: import.meta.resolve("@ringwright/core"), findings }));`;
      const ending = await runModule(path ?? "", args(new URL(gateway.url).host), code, denoEnv);
      expect(ending).toMatchObject({ code: 0, stderr: "" });
      expect(JSON.parse(ending.stdout)).toEqual({ core: builtCore, findings: expectedFindings });
      await gateway.givenUp;
    },
    60_000,
  );
});
