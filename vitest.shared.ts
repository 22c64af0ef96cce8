import type {} from "vitest";
import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";

declare module "vitest" {
  interface TaskMeta {
    /** What a test has counted. It is in the run's report, where tools/proof finds it. */
    figures?: Readonly<Record<string, number>>;
  }
}

// Tests run on the sources of the workspace's packages: no build comes first.
const conditions = ["ringwright-source"];

/** How modules are found by all of them. */
export const fromSource: Pick<ViteUserConfig, "resolve" | "ssr"> = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
};

/**
 * The test setup that all packages share: unit tests and contract tests, as two projects.
 *
 * @param contractSetup - a module that brings up what contract tests talk to
 */
export function testProjects(contractSetup?: string): ViteUserConfig {
  return defineConfig({
    ...fromSource,
    test: {
      // A net for what hangs, not a measure: a busy machine is no failure.
      testTimeout: 180_000,
      hookTimeout: 60_000,
      // Modules hold no state that changes, so files may share them: what they compile when first asked is compiled once.
      isolate: false,
      reporters: ["default", ["json", { outputFile: `reports/${process.env["npm_lifecycle_event"] ?? "test"}.json` }]],
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            include: ["test/**/*.test.ts"],
            exclude: ["test/**/*.contract.test.ts"],
          },
        },
        {
          extends: true,
          test: {
            name: "contract",
            include: ["test/**/*.contract.test.ts"],
            ...(contractSetup === undefined ? {} : { globalSetup: contractSetup }),
          },
        },
      ],
    },
  });
}

/**
 * The same for packages whose tests want a server of Redis. Some files run once more, as the project `valkey`, on Valkey.
 *
 * @param onValkey - those
 */
export function redisProjects(onValkey: string[]): ViteUserConfig {
  const globalSetup = "@ringwright/redis-server/setup";
  const valkey = { name: "valkey", include: onValkey, globalSetup };
  return mergeConfig(testProjects(), defineConfig({ test: { globalSetup, projects: [{ extends: true, test: valkey }] } }));
}
