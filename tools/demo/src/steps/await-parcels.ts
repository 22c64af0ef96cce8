import type { Device } from "@ringwright/devices";
import type { Awaiting } from "../newcomer.ts";
import type { Office } from "../office.ts";
import { RosterError } from "../roster-error.ts";

/** How far the parcels are. */
export interface ParcelCount {
  /** Since the first look, in milliseconds of the service's time. */
  readonly afterMs: number;
  readonly total: number;
  readonly accepted: number;
  readonly shipped: number;
}

const betweenLooksMs = 6 * 3_600_000;
const longestMs = 14 * 24 * 3_600_000;

/**
 * Waits until the ordered phones have left, with a look every six hours.
 *
 * @param onLook - told what each look shows
 * @throws RosterError when some have not left after two weeks
 */
export async function awaitParcels(
  { devices, clock }: Office,
  hired: readonly Awaiting[],
  onLook: (count: ParcelCount) => void,
): Promise<void> {
  const ids = hired.filter(({ phone }) => phone.offer.type === "HardPhone").map(({ extensionId }) => extensionId);
  const startMs = clock.now();
  for (let afterMs = 0; afterMs <= longestMs; afterMs = clock.now() - startMs) {
    const { outcomes } = await devices.listForExtensionBatch(ids, { type: ["HardPhone"] }, { throwOnFailure: true });
    const phones = outcomes.flatMap((outcome) => (outcome.fate === "succeeded" ? outcome.body.records : []));
    const count = { afterMs, total: ids.length, accepted: countOf(phones, "Accepted"), shipped: countOf(phones, "Shipped") };
    onLook(count);
    if (count.shipped === count.total) return;
    await clock.sleep(betweenLooksMs);
  }
  throw new RosterError(["Some phones have not left after two weeks"], "All were ordered.");
}

function countOf(phones: readonly Device[], wanted: string): number {
  return phones.filter(({ shipping }) => shipping?.status === wanted).length;
}
