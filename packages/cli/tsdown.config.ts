import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { main: "src/main.ts" },
  format: "esm",
  platform: "node",
  fixedExtension: false,
  dts: false,
  outputOptions: { comments: { jsdoc: false } },
});

export default config;
