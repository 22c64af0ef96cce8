import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installSdks, type Sdk } from "./install.ts";
import { play } from "./play.ts";
import { check, checked } from "./verdict.ts";

const sdks: readonly Sdk[] = [
  { name: "@ringcentral/sdk", program: "ringcentral-sdk.js" },
  { name: "@rc-ex/core", program: "rc-ex-core.js" },
];

const folder = mkdtempSync(join(tmpdir(), "ringwright-vendor-sdks-"));
try {
  const { versions, newer } = installSdks(folder, sdks);
  for (const { name, program } of sdks) {
    const played = await play(folder, program);
    check(name, played);
    console.log(`${name} ${versions[name]}${newer[name] ?? ""}: ${played.requests.length} calls, as expected`);
    for (const line of checked) console.log(`  ${line}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
