import { mergeConfig, type ViteUserConfig } from "vitest/config";
import { testProjects } from "../../vitest.shared.ts";

// The last to run, when the machine has nothing else to do. Times are those of a thread, whatever goes on beside it.
const config: ViteUserConfig = mergeConfig(testProjects(), { test: { maxWorkers: 2 } });

export default config;
