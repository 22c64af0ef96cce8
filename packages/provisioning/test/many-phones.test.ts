import { createClient } from "@ringwright/core";
import { createSandbox } from "@ringwright/sandbox";
import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };
import { expect, test } from "vitest";
import { exportSeed, readAccount } from "../src/index.ts";

test("an extension with more phones than a page has is read to the end", async () => {
  const count = 2001;
  const company = {
    ...tidewater,
    extensions: [...tidewater.extensions, { extensionNumber: "190", type: "Limited", contact: { firstName: "Spare phones" } }],
    devices: [
      ...tidewater.devices,
      ...Array.from({ length: count }, (_, index) => ({
        type: "OtherPhone",
        sku: "DV-2",
        name: `Spare ${index}`,
        extension: "190",
      })),
    ],
  };
  await using sandbox = await createSandbox({ seed: { company } });
  const { url: server, fetch, clock } = sandbox;
  const client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
  const people = [{ email: "ines.okafor@tidewater.example", phones: [{ name: "Spare 2000" }] }];
  const { account, calls } = await readAccount(client, { key: "email", people });
  expect(new Set(account.sparePhones?.map(({ name }) => name)).size).toBe(count);
  const lists = sandbox.requests.filter(({ operation }) => operation === "listExtensionDevices");
  expect([...calls].find(([{ id }]) => id === "listExtensionDevices")?.[1]).toBe(lists.length);
  const { seed } = await exportSeed(client);
  expect(seed.devices.filter(({ name }) => /^Spare \d+$/.test(String(name)))).toHaveLength(count);
});
