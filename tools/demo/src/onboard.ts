import type { EmergencyLocation } from "@ringwright/devices";
import { type Awaiting, type Hired, isAwaiting, type Newcomer } from "./newcomer.ts";
import type { Office } from "./office.ts";
import type { Progress } from "./progress.ts";
import { awaitParcels } from "./steps/await-parcels.ts";
import { createPeople } from "./steps/create-people.ts";
import { findPlace } from "./steps/find-place.ts";
import { giveNumbers } from "./steps/give-numbers.ts";
import { joinQueues } from "./steps/join-queues.ts";
import { orderPhones } from "./steps/order-phones.ts";
import { counted, inWords, tally } from "./words.ts";

/** How long it took, on the service's clock. */
export interface Onboarding {
  /** From the first call until everybody was set up and all phones were ordered, in milliseconds. */
  readonly setUpMs: number;
  /** From there until the phones that were ordered had left, in milliseconds. */
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
  const place = await findPlace(office);
  progress.begin("Creating people", newcomers.length);
  const hired = await createPeople(office, newcomers, file, place, progress.advance);
  tellCreated(hired, place.name, progress);

  const awaiting = hired.filter(isAwaiting);
  if (awaiting.length > 0) await buy(office, awaiting, place, progress);

  const queues = hired.flatMap(({ queue }) => queue?.name ?? []);
  await joinQueues(office, hired);
  if (queues.length > 0) progress.done(`${counted(queues.length, "queue member")} set: ${tally(queues)}`);

  const doneMs = office.clock.now();
  if (awaiting.length > 0) await followParcels(office, awaiting, progress);
  return { setUpMs: doneMs - office.openedMs, shippingMs: office.clock.now() - doneMs };
}

function tellCreated(hired: readonly Hired[], place: string | undefined, progress: Progress): void {
  progress.done(`${counted(hired.length, "person", "people")} created, up to ten in a call, with a role each`);
  const own = hired.filter(({ phone }) => phone.kind === "own");
  const areas = tally(own.map(({ person }) => person.areaCode));
  if (own.length > 0) {
    progress.done(`in the same calls ${counted(own.length, "phone")} of their own, at ${place}, with a number each: ${areas}`);
  }
  const moved = hired.filter(({ phone }) => phone.kind === "spare").length;
  if (moved > 0) progress.done(`${counted(moved, "spare phone")} moved to them, with lines and numbers`);
}

async function buy(office: Office, hired: readonly Awaiting[], place: EmergencyLocation, progress: Progress): Promise<void> {
  progress.begin("Buying numbers", hired.length);
  await giveNumbers(office, hired, progress.advance);
  const areas = tally(hired.map(({ person }) => person.areaCode));
  progress.done(`${counted(hired.length, "number")} of the pool reserved, provisioned and assigned: ${areas}`);

  progress.begin("Ordering phones", hired.length);
  const orders = await orderPhones(office, hired, place, progress.advance);
  const where = `${place.name}, ${place.address.street}`;
  progress.done(`${counted(hired.length, "phone")} ordered, in ${counted(orders, "order")}, to ${where}`);
}

async function followParcels(office: Office, hired: readonly Awaiting[], progress: Progress): Promise<void> {
  let told = "";
  await awaitParcels(office, hired, ({ afterMs, total, accepted, shipped }) => {
    const state = shipped > 0 ? `${shipped} of ${total} phones have left` : `${accepted} of ${total} phones are accepted`;
    if (afterMs === 0 || state === told) return;
    progress.done(`after ${inWords(afterMs)}: ${state}`);
    told = state;
  });
}
