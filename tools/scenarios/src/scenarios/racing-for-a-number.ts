import { expect } from "vitest";
import type { Service } from "../service.ts";
import { minute, people } from "../tidewater.ts";
import { verdictOf } from "../verdict.ts";

const vanity = { npa: "503", nxx: "555", line: "TIDE" } as const;
const phoneNumber = "+15035558433";

/** Two people want one number: who keeps it has it for twenty minutes, then it is anybody's, until it is bought. */
export async function racingForANumber({ numbers, as, pass }: Service): Promise<void> {
  const rival = as("manager").numbers;
  const found = async () => (await rival.pool.lookup(vanity)).records.map((record) => record.phoneNumber);
  const keep = async (who: typeof numbers, reservedTill: string | null) => {
    const { records } = await who.pool.reserve({ body: { records: [{ phoneNumber, reservedTill }] } });
    return records[0];
  };

  expect(await found()).toEqual([phoneNumber]);
  const kept = await keep(numbers, "Max");
  expect(kept).toMatchObject({ status: "Enabled" });
  expect(await found()).toEqual([]);
  expect(await keep(rival, "Max")).toMatchObject({ status: "Disabled", error: "NumberReserved" });
  expect(await keep(rival, null)).toMatchObject({ error: "NumberReserved" });

  pass(20 * minute);
  expect(await found()).toEqual([phoneNumber]);
  const late = { phoneNumber, reservationId: kept?.reservationId ?? "", usageType: "CompanyNumber" } as const;
  expect((await verdictOf(numbers.provision({ body: late })))[0]).toBe(400);
  expect(await keep(rival, "Max")).toMatchObject({ status: "Enabled" });
  expect(await keep(rival, null)).toMatchObject({ reservedTill: null });

  const bought = await numbers.provision({
    body: { phoneNumber, usageType: "DirectNumber", extension: { id: people.priya }, vanityPattern: "503555TIDE" },
  });
  expect(await numbers.read({ phoneNumberId: bought.id })).toMatchObject({ phoneNumber, extension: { extensionNumber: "104" } });
  expect(await keep(rival, "Max")).toMatchObject({ error: "NumberIsAlreadyProvisioned" });
  await numbers.delete({ phoneNumberId: bought.id });
  expect(await verdictOf(numbers.read({ phoneNumberId: bought.id }))).toEqual([404, "CMN-102", "phoneNumberId"]);
  expect(await found()).toEqual([phoneNumber]);
}
