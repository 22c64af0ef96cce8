import { chunks } from "../chunks.ts";
import type { Awaiting } from "../newcomer.ts";
import type { Office } from "../office.ts";
import { RosterError } from "../roster-error.ts";

// A reservation holds for twenty minutes, in which the rate limits allow eight hundred numbers to be bought.
const atOnce = 500;

/**
 * Gives each person the number that was found for them: reserved, so that nobody else takes it meanwhile, then bought and
 * assigned.
 *
 * @param onBought - told of each number
 * @throws RosterError that names the number which could not be reserved
 */
export async function giveNumbers({ numbers }: Office, hired: readonly Awaiting[], onBought: () => void): Promise<void> {
  for (const some of chunks(hired, atOnce)) {
    const { records } = await numbers.pool.reserve({
      body: { records: some.map(({ phone }) => ({ phoneNumber: phone.phoneNumber, reservedTill: "Max" })) },
    });
    await Promise.all(
      some.map(async ({ phone: { phoneNumber }, extensionId }, index) => {
        const { reservationId, error } = records[index] ?? {};
        if (reservationId === undefined) {
          throw new RosterError(
            [`${phoneNumber} could not be reserved: ${error}`],
            "The people were created, and no phone was ordered.",
          );
        }
        const extension = { id: extensionId };
        await numbers.provision({ body: { phoneNumber, reservationId, usageType: "DirectNumber", extension } });
        onBought();
      }),
    );
  }
}
