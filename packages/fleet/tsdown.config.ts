import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", opentelemetry: "src/opentelemetry.ts" },
  format: "esm",
  platform: "node",
  fixedExtension: false,
  dts: { generator: "oxc" },
});

export default config;
