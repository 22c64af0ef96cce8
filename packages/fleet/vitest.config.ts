import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";
import { testProjects } from "../../vitest.shared.ts";

const config: ViteUserConfig = mergeConfig(
  testProjects(),
  defineConfig({ test: { globalSetup: "test/support/shared-server.ts" } }),
);

export default config;
