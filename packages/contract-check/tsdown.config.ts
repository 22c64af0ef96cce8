import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", har: "src/har.ts", proxy: "src/proxy.ts", recordings: "src/recordings.ts" },
  format: "esm",
  platform: "neutral",
  deps: { neverBundle: [/^node:/] },
  dts: { generator: "oxc" },
  // What is declared says it; the code need not.
  outputOptions: { comments: { jsdoc: false } },
});

export default config;
