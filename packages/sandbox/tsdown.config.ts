import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: {
    index: "src/index.ts",
    command: "src/cli/run-command.ts",
    main: "src/main.ts",
    msw: "src/testing/msw.ts",
    testing: "src/testing/index.ts",
    vitest: "src/testing/vitest.ts",
  },
  format: "esm",
  platform: "node",
  fixedExtension: false,
  dts: { generator: "oxc" },
  // What is declared says it; the code need not.
  outputOptions: { comments: { jsdoc: false } },
});

export default config;
