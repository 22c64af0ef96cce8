// A process of sandboxes, one an account, under the service's limits scaled down. Asked by messages, it tells what they hold.
import process from "node:process";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import type { AccountContent, SandboxesTold } from "./account-content.ts";
import { seedOf, spareNumber } from "./companies.ts";

const { accounts, people, windowSeconds, faults = 0, seed = 1 } = JSON.parse(process.env["SANDBOXES"] ?? "{}");
const sandboxes: Sandbox[] = [];
const told: object[] = [];
let calls = 0;
let refused = 0;
let changes = 0;
for (let index = 0; index < accounts; index += 1) {
  const sandbox = await createSandbox({
    seed: { company: seedOf(people) },
    limits: { windowSeconds },
    time: "real",
    answers: "unchecked",
    latencyMs: 10,
    random: seed + index,
  });
  const { url } = await sandbox.listen();
  sandboxes.push(sandbox);
  sandbox.watch(({ status, method, path }) => {
    calls += 1;
    if (status === 429) refused += 1;
    if (method === "GET" || path.includes("/oauth/")) return;
    changes += 1;
    tellSoon();
  });
  told.push({ url, credentials: sandbox.auth("admin").credentials() });
}
// That share of the calls meets trouble: cut off before they do anything, or their answer lost after they have, in whole or from its
// middle on; or refused for troubles of the service's own.
if (faults > 0) {
  for (const { faults: list } of sandboxes) {
    list.add({ share: faults * 0.3, cut: "before" });
    list.add({ share: faults * 0.3, cut: "after" });
    list.add({ share: faults * 0.2, truncate: true });
    list.add({ share: faults * 0.1, status: 500 });
    list.add({ share: faults * 0.1, status: 503 });
  }
}
// A message a change would take a tenth of the processor.
let isTelling = false;
function tellSoon(): void {
  if (isTelling) return;
  isTelling = true;
  setTimeout(() => {
    isTelling = false;
    process.send?.({ changes });
  }, 20);
}
process.send?.({ sandboxes: told });
process.on("disconnect", () => process.exit()); // nobody asks any more
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  const faulty = sandboxes.flatMap(({ faults: { list } }) => list).reduce((sum, { happened }) => sum + happened, 0);
  const content = { calls, refused, faults: faulty, processorMs: (user + system) / 1000, accounts: sandboxes.map(contentOf) };
  process.send?.({ content } satisfies { content: SandboxesTold });
});

function contentOf({ state }: Sandbox): AccountContent {
  const joiners = state.extensions
    .find({})
    .filter(({ contact }) => contact?.email?.startsWith("joiner"))
    .sort((one, other) => ((one.contact?.email ?? "") < (other.contact?.email ?? "") ? -1 : 1));
  return {
    people: joiners.map(({ contact }) => contact?.email ?? ""),
    numbers: joiners.map(({ id }) => state.phoneNumbers.find({ extensionId: id }).map(({ phoneNumber }) => phoneNumber ?? "")),
    phones: joiners.map(({ id }) => state.devices.find({ extensionId: id }).length),
    // Those of the phones come by themselves.
    forwarding: joiners.map(
      ({ id }) => state.forwardingNumbers.find({ extensionId: id }).filter(({ type }) => type !== "PhoneLine").length,
    ),
    spare: state.phoneNumbers.find({}).filter(({ usageType, phoneNumber }) => usageType === "Inventory" && isSpare(phoneNumber))
      .length,
    total: {
      extensions: state.extensions.find({}).length,
      devices: state.devices.find({}).length,
      phoneNumbers: state.phoneNumbers.find({}).length,
    },
  };
}

function isSpare(phoneNumber: string | undefined): boolean {
  return phoneNumber?.startsWith(spareNumber(0).slice(0, 8)) ?? false;
}
