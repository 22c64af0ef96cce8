import type { ViteUserConfig } from "vitest/config";
import { testProjects } from "../../vitest.shared.ts";

const config: ViteUserConfig = testProjects("@ringwright/contract/setup");

export default config;
