import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installSdks, type Sdk } from "./install.ts";
import { checkedOlder, checkOlder } from "./older-verdict.ts";
import { type Played, play } from "./play.ts";
import { check, checked } from "./verdict.ts";

interface Judged extends Sdk {
  /** Throws where the program did not get what it should. */
  readonly check: (name: string, played: Played) => void;
  /** What has passed, in words. */
  readonly checked: readonly string[];
}

const today = { check, checked };
const older = { check: checkOlder, checked: checkedOlder };

const sdks: readonly Judged[] = [
  { name: "@ringcentral/sdk", program: "ringcentral-sdk.js", ...today },
  { name: "@rc-ex/core", program: "rc-ex-core.js", ...today },
  { name: "ringcentral", program: "ringcentral.js", ...older },
  { name: "ringcentral-client", program: "ringcentral-client.js", ...older },
  { name: "ringcentral-js-concise", program: "ringcentral-js-concise.js", ...older },
  { name: "ringcentral-ts", program: "ringcentral-ts.js", ...older },
];

const folder = mkdtempSync(join(tmpdir(), "ringwright-vendor-sdks-"));
try {
  const { versions, newer } = installSdks(folder, sdks);
  for (const sdk of sdks) {
    const { name, program } = sdk;
    const played = await play(folder, program);
    sdk.check(name, played);
    console.log(`${name} ${versions[name]}${newer[name] ?? ""}: ${played.requests.length} calls, as expected`);
    for (const line of sdk.checked) console.log(`  ${line}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
