import { fileURLToPath } from "node:url";
import { type Mock, startMock } from "@ringwright/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchRuntime } from "../src/fetch-runtime.ts";
import { startGateway } from "../src/gateway.ts";
import { runModule } from "../src/run-module.ts";
import { pathOrLeaveOut } from "../src/runtime.ts";
import { expectedFindings } from "./support/expected-findings.ts";

const runtimes = [
  {
    name: "Deno",
    path: pathOrLeaveOut("the test in Deno", fetchRuntime("deno")),
    // Nothing but the network is allowed: no file, no environment variable, no process.
    args: (host: string) => ["run", "--no-prompt", "--no-remote", "--quiet", `--allow-net=${host}`, "-"],
  },
  { name: "Bun", path: pathOrLeaveOut("the test in Bun", fetchRuntime("bun")), args: () => ["run", "-"] },
];

const builtCore = new URL("../../../packages/core/dist/index.js", import.meta.url).href;

describe.each(runtimes)("$name", ({ path, args }) => {
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
      const ending = await runModule(path ?? "", args(new URL(gateway.url).host), code, {
        DENO_DIR: fileURLToPath(new URL("../node_modules/.cache/deno", import.meta.url)),
        DENO_NO_UPDATE_CHECK: "1",
      });
      expect(ending).toMatchObject({ code: 0, stderr: "" });
      expect(JSON.parse(ending.stdout)).toEqual({ core: builtCore, findings: expectedFindings });
      await gateway.givenUp;
    },
    60_000,
  );
});
