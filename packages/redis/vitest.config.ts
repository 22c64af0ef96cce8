import type { ViteUserConfig } from "vitest/config";
import { redisProjects } from "../../vitest.shared.ts";

// The two could differ in what scripts and keys do; how the stores bear a server that hangs or is gone depends on neither.
const config: ViteUserConfig = redisProjects(["test/redis-*-store.test.ts", "test/several-processes.test.ts"]);

export default config;
