import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@ringwright/core";
import {
  anonymousCompany,
  anonymousSeed,
  applyCompany,
  type CallWay,
  callKindOf,
  describeLeftOut,
  ExportError,
  exportCompany,
  exportSeed,
  JournalError,
  memoryJournal,
  openJournal,
  PlanError,
  parseCompanyFile,
  planCompany,
  readAccount,
  rehearseCompany,
  settleOpenCalls,
  usualLimits,
  type Work,
  writeCompanyFile,
  writeSeed,
} from "@ringwright/provisioning";
import type { Cases } from "../case.ts";
import { withTalkative } from "../talkative.ts";
import { callOptions, outcomeOf } from "../world.ts";
import { errorDetails, leaky } from "./errors.ts";

const file = parseCompanyFile({
  name: "company.yaml",
  bytes: Buffer.from(`
leavers: { action: delete, upTo: 100% }
people:
  - { email: nora.whitfield@tidewater.example }
  - { email: ines.okafor@tidewater.example, jobTitle: Lead surveyor, queues: [Front Desk] }
  - email: abel.kristoff@tidewater.example
    name: { first: Abel, last: Kristoff }
    phones: [own]
    number: { area: "503" }
    emergency: { location: Astoria Office }
    forwarding: [{ phoneNumber: "+15035550161", type: Mobile }]
`),
});
const target = { person: "ines", extensionId: "1" };
const pieces: readonly (Work & { readonly kind: CallWay })[] = [
  { ...target, kind: "updateExtension", changes: { contact: { jobTitle: "Surveyor" } } },
  { ...target, kind: "movePhone", deviceId: "1" },
  { ...target, kind: "changeQueue", groupId: "1", change: "add" },
  { ...target, kind: "deleteUser", keepAssets: true },
];

const everything = async (client: Client) => (await readAccount(client)).account;

/** Works in a folder that goes afterwards. */
async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "ringwright-secrets-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The cases of what `@ringwright/provisioning` reads of an account, plans, applies and exports. */
export const runCases: Cases = {
  ExportError: () => [new ExportError(leaky, errorDetails)],
  JournalError: () => [new JournalError(leaky, errorDetails)],
  PlanError: () => [new PlanError(leaky, errorDetails)],
  anonymousCompany: () => withTalkative(async (client) => [anonymousCompany(exportCompany(await everything(client)))]),
  anonymousSeed: () => withTalkative(async (client) => [anonymousSeed((await exportSeed(client)).seed)]),
  applyCompany: async ({ client, refused }) => {
    const plan = await withTalkative(async (account) => planCompany(file, await readAccount(account, file)));
    const outcome = await outcomeOf(() => applyCompany(client, file, plan));
    if (refused() < 3) throw new Error(`a plan's calls are refused, and not ${refused()}`);
    const done = await withTalkative((account) => outcomeOf(() => applyCompany(account, file, plan)));
    return [...outcome, ...done];
  },
  callKindOf: async ({ client }) => {
    const sending = { client, options: callOptions, extensionIds: new Map(), locationIds: new Map() };
    const kinds = pieces.map((piece) => [callKindOf(piece.kind), piece] as const);
    const outcomes = kinds.map(([kind, piece]) => outcomeOf(() => kind.send(sending, [piece])));
    return [...kinds, ...(await Promise.all(outcomes)).flat()];
  },
  describeLeftOut: () => [describeLeftOut({ who: "Ines Okafor", member: "phones", why: "nothing tells it from another" })],
  exportCompany: () => withTalkative(async (client) => [exportCompany(await everything(client))]),
  exportSeed: async ({ client }) => [
    await withTalkative((talkative) => exportSeed(talkative)),
    ...(await outcomeOf(() => exportSeed(client))),
  ],
  memoryJournal: () => [memoryJournal()],
  openJournal: () =>
    inFolder(async (folder) => {
      const path = join(folder, "journal.sqlite");
      const journal = openJournal(path, "1");
      journal.begin(undefined, 0);
      journal.sent({ operation: "updateThings", people: ["ines"], sentAtMs: 0 });
      writeFileSync(join(folder, "other.sqlite"), leaky);
      const refusals = [path, join(folder, "other.sqlite"), folder].map((one) => outcomeOf(() => openJournal(one, "1")));
      const told = [journal, journal.open(), ...(await Promise.all(refusals)).flat()];
      journal.close();
      return told;
    }),
  planCompany: () =>
    withTalkative(async (client) => {
      const read = await readAccount(client, file);
      return [planCompany(file, read), ...(await outcomeOf(() => planCompany(file, read, { leaversUpTo: 0 })))];
    }),
  readAccount: async ({ client }) => [
    await withTalkative((talkative) => readAccount(talkative)),
    ...(await outcomeOf(() => readAccount(client))),
  ],
  rehearseCompany: async ({ client }) => [
    await withTalkative((copy) => rehearseCompany(copy, file)),
    ...(await outcomeOf(() => rehearseCompany(client, file))),
  ],
  settleOpenCalls: async ({ client }) => {
    const open = { operation: "updateThings", people: ["ines"], sentAtMs: client.clock.now() };
    const said: string[] = [];
    const onLook = (why: string) => void said.push(why);
    return [await settleOpenCalls(client, { ...memoryJournal(), open: () => [open] }, { onLook }), ...said];
  },
  usualLimits: () => [usualLimits],
  writeCompanyFile: () =>
    withTalkative(async (client) => {
      const exported = exportCompany(await everything(client));
      return [writeCompanyFile(exported, "yaml"), writeCompanyFile(exported, "json")];
    }),
  writeSeed: () =>
    withTalkative(async (client) => {
      const { seed } = await exportSeed(client);
      return [writeSeed(seed, "yaml"), writeSeed(seed, "json")];
    }),
};
