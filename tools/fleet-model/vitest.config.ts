import type { ViteUserConfig } from "vitest/config";
import { testProjects } from "../../vitest.shared.ts";

const config: ViteUserConfig = testProjects();

export default config;
