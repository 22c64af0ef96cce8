import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.gen.ts" },
  format: "esm",
  platform: "neutral",
  dts: { generator: "oxc" },
  // Editors read what is declared; half of the code would be what it says.
  outputOptions: { comments: { jsdoc: false } },
});

export default config;
