import { defineConfig, type ViteUserConfig } from "vitest/config";
import { fromSource } from "../../vitest.shared.ts";

// Runs the code blocks that are tests, from the folder that they were written to. A busy machine gives them as long as our own.
const config: ViteUserConfig = defineConfig({ ...fromSource, test: { include: ["block-*.ts"], testTimeout: 60_000 } });

export default config;
