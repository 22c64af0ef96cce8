import type { Hired, Newcomer } from "./newcomer.ts";
import type { Office } from "./office.ts";
import type { Progress } from "./progress.ts";
import { awaitParcels } from "./steps/await-parcels.ts";
import { createPeople } from "./steps/create-people.ts";
import { giveNumbers } from "./steps/give-numbers.ts";
import { joinQueues } from "./steps/join-queues.ts";
import { orderPhones } from "./steps/order-phones.ts";
import { counted, inWords, tally } from "./words.ts";

/** How long it took, on the service's clock. */
export interface Onboarding {
  /** Until everybody was set up and all phones were ordered, in milliseconds. */
  readonly setUpMs: number;
  /** From there until the phones had left, in milliseconds. */
  readonly shippingMs: number;
}

/**
 * Onboards people: an extension, a number, a phone and a place in a queue.
 *
 * @param newcomers - what the account has been found to have room for
 * @param file - the roster's name, for errors
 */
export async function onboard(
  office: Office,
  newcomers: readonly Newcomer[],
  file: string,
  progress: Progress,
): Promise<Onboarding> {
  const startMs = office.clock.now();
  const total = newcomers.length;

  progress.begin("Creating people", total);
  const hired = await createPeople(office, newcomers, file);
  progress.done(`${counted(total, "person", "people")} created, up to ten in a call`);

  progress.begin("Buying numbers", total);
  await giveNumbers(office, hired, progress.advance);
  const areas = tally(hired.map(({ person }) => person.areaCode));
  progress.done(`${counted(total, "number")} of the pool reserved, provisioned and assigned: ${areas}`);

  progress.begin("Ordering phones", total);
  const { name, address } = await orderPhones(office, hired, progress.advance);
  progress.done(`${counted(total, "phone")} ordered, an order each, to ${name}, ${address?.street}`);

  const queues = hired.flatMap(({ queue }) => queue?.name ?? []);
  await joinQueues(office, hired);
  if (queues.length > 0) progress.done(`${counted(queues.length, "queue member")} set: ${tally(queues)}`);

  const setUpMs = office.clock.now() - startMs;
  await followParcels(office, hired, progress);
  return { setUpMs, shippingMs: office.clock.now() - startMs - setUpMs };
}

async function followParcels(office: Office, hired: readonly Hired[], progress: Progress): Promise<void> {
  let told = "";
  await awaitParcels(office, hired, ({ afterMs, total, accepted, shipped }) => {
    const state = shipped > 0 ? `${shipped} of ${total} phones have left` : `${accepted} of ${total} phones are accepted`;
    if (afterMs === 0 || state === told) return;
    progress.done(`after ${inWords(afterMs)}: ${state}`);
    told = state;
  });
}
