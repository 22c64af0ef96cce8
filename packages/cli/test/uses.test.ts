import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startDrifting } from "./support/drifting-service.ts";
import { runHere } from "./support/run-here.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-uses-"));
  await mkdir(join(folder, "src/node_modules/x"), { recursive: true });
  for (const [name, text] of Object.entries(sources)) await writeFile(join(folder, "src", name), text);
});
afterEach(() => rm(folder, { recursive: true }));

const sources = {
  "main.ts": `import { createAccounts, readAccount as account } from "@ringwright/accounts";
import { createDevices, type Devices } from "@ringwright/devices";
const people = createAccounts(client);
await account(client);
// people.sites.list() is for later
console.log("people.roles.list()", \`\${await people.extensions.list({ perPage: 10 }).toArray()}\`);
people.extensions.freeNumbers?.list();
await helper(createDevices(client));
app.extensions.roles.list();
const { callQueues } = createAccounts(client);
await callQueues.read({ groupId }).then(print);
await createDevices(connect({ server })).update({ deviceId: people.read(id) });
`,
  "helper.tsx": `export async function helper(phones: Devices) {
  const text = <p>Don't read phones.</p>;
  await phones.read({ deviceId: "1" });
  await fs.read("x");
  const { deleteExtensionBatch } = await import("@ringwright/accounts");
  await this.accounts
    .callQueues
    .list();
}
`,
  "node_modules/x/index.js": 'import { createExtension } from "@ringwright/accounts";',
};

const inOrder = [
  ["deleteExtension", "helper.tsx:5"],
  ["listCallQueues", "helper.tsx:6"],
  ["listExtensions", "main.ts:6"],
  ["listFreeExtensionNumbers", "main.ts:7"],
  ["listUserAssignedRoles", "main.ts:9"],
  ["readAccount", "main.ts:1"],
  ["readCallQueue", "main.ts:11"],
  ["readDevice", "helper.tsx:3"],
  ["updateDevice", "main.ts:12"],
];

test("sources say which operations they use, by functions and by facades", async () => {
  const src = join(folder, "src");
  const { code, out, err } = await runHere(["verify", "--used-by", src]);
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n").slice(0, -1)).toEqual(inOrder.map(([id, place]) => `${id}  ${join(src, String(place))}`));
});

test("a file of uses is the same for the same sources and traffic, and holds names alone", async () => {
  await using service = await startDrifting();
  const headers = { Authorization: `Bearer ${service.token()}` };
  const exchange = async (path: string) => {
    const url = `${service.url}/restapi/v1.0${path}`;
    const response = await fetch(url, { headers });
    return {
      request: { method: "GET", url, body: null },
      response: { status: response.status, headers: Object.fromEntries(response.headers), body: await response.json() },
    };
  };
  const calls = [await exchange("/account/~/extension?perPage=1"), await exchange("/account/~")];
  const file = join(folder, "calls.json");
  const uses = join(folder, "uses.json");
  const run = async (recorded: readonly unknown[]) => {
    await writeFile(file, JSON.stringify(recorded));
    const { err } = await runHere(["verify", file, "--used-by", join(folder, "src"), "--write-uses", uses]);
    expect(err).toMatch(
      /^Used by .*src, and not recorded: deleteExtension, listCallQueues, listFreeExtensionNumbers, listUserAssignedRoles, readCallQueue, readDevice, updateDevice\.\n/,
    );
    expect(err).toContain("uses.json: 9 operations.\n");
    return readFile(uses, "utf8");
  };
  const text = await run(calls);
  expect(await run(calls.toReversed())).toBe(text);
  expect(text).not.toMatch(/Okafor|Whitfield|2719/);
  const { version, operations } = JSON.parse(text);
  expect(version).toBe(1);
  expect(Object.keys(operations)).toEqual(inOrder.map(([id]) => id));
  expect(operations.readDevice).toEqual({});
  const { sent, received } = operations.listExtensions;
  expect(sent).toEqual([]);
  expect(received).toEqual(received.toSorted());
  expect(received).toEqual(expect.arrayContaining(["ExtensionList.records", "ExtensionSummary.id", "Paging.perPage"]));
});

test("what cannot be read is refused by name", async () => {
  const empty = join(folder, "empty");
  await mkdir(empty);
  for (const [argv, message] of [
    [["--used-by", join(folder, "gone")], `--used-by ${join(folder, "gone")}: there is no such file or folder`],
    [["--used-by", empty], `--used-by ${empty}: has no TypeScript or JavaScript`],
    [["--proxy", "--used-by", empty], "--used-by: goes with a recording or with sources, not with --proxy"],
    [["--write-uses", "x"], "verify: name a HAR file or a folder of recordings, or --proxy with --upstream"],
  ] as const) {
    expect(await runHere(["verify", ...argv])).toEqual({ code: 2, out: "", err: `ringwright: ${message}\n` });
  }
});
