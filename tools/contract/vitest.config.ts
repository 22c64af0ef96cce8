import type { ViteUserConfig } from "vitest/config";
import { testProjects } from "../../vitest.shared.ts";

const config: ViteUserConfig = testProjects("./src/setup.ts");

export default config;
