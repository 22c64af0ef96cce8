import { delimiter } from "node:path";
import { expect, test } from "vitest";
import { type Engine, environmentFor, knownEngines } from "../src/example-engines.ts";

const engines: Readonly<Record<string, Engine>> = {
  bun: { find: () => ({ path: "/fetched/bin/bun" }), variable: "PATH" },
  chromium: { find: () => ({ path: "/usr/bin/chromium" }), variable: "CHROMIUM_PATH" },
  redis: { find: () => ({ missing: "There is none; install it." }) },
};

test("what is there is found by PATH, or by a variable of its own", () => {
  const env = environmentFor("examples/app", { bun: ">=1.4", chromium: ">=116" }, { PATH: "/usr/bin" }, engines);
  expect(env).toEqual({ PATH: ["/fetched/bin", "/usr/bin"].join(delimiter), CHROMIUM_PATH: "/usr/bin/chromium" });
});

test("a project that lacks something is left out, and fails where nothing may be left out", () => {
  expect(environmentFor("examples/app", { redis: ">=5" }, {}, engines)).toBeUndefined();
  expect(() => environmentFor("examples/app", { redis: ">=5" }, { CI: "true" }, engines)).toThrow(
    "examples/app: There is none; install it.",
  );
});

test("an engine that is not known is named, with those that are", () => {
  expect(() => environmentFor("examples/app", { rediss: ">=5" }, {})).toThrow(
    "examples/app: engines.rediss of its package.json is none of node, bun, chromium, deno, redis",
  );
});

test("Node is the one that runs the checks", () => {
  expect(environmentFor("examples/app", { node: ">=22" }, { PATH: "/bin" }, knownEngines)).toEqual({ PATH: "/bin" });
});
