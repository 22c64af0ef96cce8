import { defineConfig, type ViteUserConfig } from "vitest/config";
import { fromSource } from "../../vitest.shared.ts";

// Looks at the built site in a browser.
const config: ViteUserConfig = defineConfig({
  ...fromSource,
  test: { include: ["browser-test/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});

export default config;
