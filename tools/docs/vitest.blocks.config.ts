import { defineConfig, type ViteUserConfig } from "vitest/config";
import { fromSource } from "../../vitest.shared.ts";

// Runs the code blocks that are tests, from the folder that they were written to.
const config: ViteUserConfig = defineConfig({ ...fromSource, test: { include: ["block-*.ts"] } });

export default config;
