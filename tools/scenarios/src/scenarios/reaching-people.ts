import { expect } from "vitest";
import type { Service } from "../service.ts";
import { people } from "../tidewater.ts";
import { verdictOf } from "../verdict.ts";

/** A user sets up where calls ring: places and labels up to the limit of ten, changed and taken away again. */
export async function reachingPeople({ as, numbers: ofAdmin }: Service): Promise<void> {
  const { forwarding } = as(people.tomas).numbers;
  const extensionId = "~";
  const labels = async () => (await forwarding.list().toArray()).map(({ label }) => label);
  const [phone] = await forwarding.list().toArray();
  expect(phone).toMatchObject({ type: "PhoneLine", phoneNumber: "+15035550113" });

  const added: string[] = [];
  for (let count = 1; count <= 7; count += 1) {
    const boat = { phoneNumber: "+15035550162", label: `Boat ${count}`, type: "Other" } as const;
    const { id } = await forwarding.create({ extensionId, body: boat });
    added.push(String(id));
  }
  for (const type of ["Home", "Mobile", "Work"] as const) {
    await forwarding.create({ extensionId, body: { phoneNumber: "+15035550161", type } });
  }
  expect(await labels()).toHaveLength(11);
  const more = forwarding.create({ extensionId, body: { phoneNumber: "+15035550162", label: "Boat 8", type: "Other" } });
  expect(await verdictOf(more)).toEqual([400, "FPN-103", undefined]);

  const [first = "", second = "", ...others] = added;
  const harbour = { phoneNumber: "+15035550163", label: "Harbour", type: "Other" } as const;
  await forwarding.update({ extensionId, forwardingNumberId: first, body: harbour });
  expect(await forwarding.read({ forwardingNumberId: first })).toMatchObject({ label: "Harbour", phoneNumber: "+15035550163" });
  await forwarding.delete({ extensionId, forwardingNumberId: second });
  await forwarding.bulkDelete({ extensionId, body: { records: others.map((forwardingNumberId) => ({ forwardingNumberId })) } });
  expect((await labels()).slice(1)).toEqual(["Harbour", "Home", "Mobile", "Work"]);

  const seen = await ofAdmin.forwarding.list({ extensionId: people.tomas }).toArray();
  expect(seen.map(({ label }) => label)).toEqual(await labels());
  const ofInes = forwarding.list({ extensionId: people.ines });
  expect(await verdictOf(ofInes)).toEqual([403, "CMN-419", "ReadUserForwardingFlipNumbers"]);
}
