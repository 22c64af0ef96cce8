import type { ViteUserConfig } from "vitest/config";
import { redisProjects } from "../../vitest.shared.ts";

// The two could differ in what our scripts and BullMQ's do, and in what is there after a kill; the rest looks at neither.
const config: ViteUserConfig = redisProjects(["test/account-journal.test.ts", "test/crash.test.ts", "test/takeover.test.ts"]);

export default config;
