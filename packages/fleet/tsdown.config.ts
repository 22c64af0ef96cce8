import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", opentelemetry: "src/opentelemetry.ts" },
  format: "esm",
  platform: "node",
  fixedExtension: false,
  dts: { generator: "oxc" },
  // What is declared says it; the code need not.
  outputOptions: { comments: { jsdoc: false } },
});

export default config;
