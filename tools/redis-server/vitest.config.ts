import type { ViteUserConfig } from "vitest/config";
import { redisProjects } from "../../vitest.shared.ts";

// It is about their command lines and their logs.
const config: ViteUserConfig = redisProjects(["test/**/*.test.ts"]);

export default config;
