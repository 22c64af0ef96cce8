import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: {
    index: "src/index.ts",
    "first-file": "src/first-file.ts",
    browser: "src/browser.ts",
    "file-token-store": "src/file-token-store.ts",
    http: "src/http.ts",
    opentelemetry: "src/opentelemetry.ts",
    service: "src/index.gen.ts",
    undici: "src/undici.ts",
  },
  format: "esm",
  platform: "neutral",
  deps: { neverBundle: [/^node:/] },
  dts: { generator: "oxc" },
  // What entries share goes into one file: a process that imports core waits for each file it is made of. Not so declarations.
  // What only a failure needs is apart, but for what is imported of it later, which must be a file of its own to bundlers
  // (docs/decisions/0033-first-file.md). And what looks at Node comes before undici, so it needs a file of its own.
  outputOptions: {
    comments: { jsdoc: false },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "failure", test: /\/src\/failure\/(?!explain)[^.]+\.ts$/, priority: 2 },
        { name: "shared", test: /(?<!\.d)\.ts$/, minShareCount: 2, priority: 1 },
        { name: "undici-node", test: /undici-node\.ts$/ },
      ],
    },
  },
});

export default config;
