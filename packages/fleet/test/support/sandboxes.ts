// A process of sandboxes, one an account, under the service's limits scaled down. Asked by messages, it tells what they hold.
import process from "node:process";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { seedOf, spareNumber } from "./companies.ts";

const { accounts, people, windowSeconds, faults = 0, seed = 1 } = JSON.parse(process.env["SANDBOXES"] ?? "{}");
const sandboxes: Sandbox[] = [];
const told: object[] = [];
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
    if (status === 429) refused += 1;
    if (method === "GET" || path.includes("/oauth/")) return;
    changes += 1;
    process.send?.({ changes });
  });
  told.push({ url, credentials: sandbox.auth("admin").credentials() });
}
// Five in a hundred calls meet trouble: cut off before they do anything, or after they have, or refused for the service's own.
if (faults > 0) {
  for (const { faults: list } of sandboxes) {
    list.add({ share: faults * 0.4, cut: "before" });
    list.add({ share: faults * 0.4, cut: "after" });
    list.add({ share: faults * 0.2, status: 503 });
  }
}
process.send?.({ sandboxes: told });
process.on("message", () => {
  process.send?.({ refused, accounts: sandboxes.map(contentOf) });
});

function contentOf({ state }: Sandbox): object {
  const joiners = state.extensions.find({}).filter(({ contact }) => contact?.email?.startsWith("joiner"));
  return {
    people: joiners.map(({ contact }) => contact?.email ?? "").sort(),
    numbers: joiners.map(({ id }) => state.phoneNumbers.find({ extensionId: id }).map(({ phoneNumber }) => phoneNumber)),
    phones: joiners.map(({ id }) => state.devices.find({ extensionId: id }).length),
    forwarding: joiners.map(
      ({ id }) => state.forwardingNumbers.find({ extensionId: id }).filter(({ type }) => type === "Mobile").length,
    ),
    spare: state.phoneNumbers.find({}).filter(({ usageType, phoneNumber }) => usageType === "Inventory" && isSpare(phoneNumber))
      .length,
  };
}

function isSpare(phoneNumber: string | undefined): boolean {
  return phoneNumber?.startsWith(spareNumber(0).slice(0, 8)) ?? false;
}
