import { hash } from "node:crypto";
import type { Schema } from "../contract/schemas.ts";
import { invalid } from "../http/refusal.ts";
import { nationalFormat } from "../numbers/phone-library.ts";
import { endReservation, holds, standingOf, withPlus } from "../numbers/pool.ts";
import { poolNumber } from "../numbers/pool-contents.ts";
import type { State } from "../state/state.ts";
import type { Call } from "./types.ts";

const minMs = 30_000;
// For the brand it would be 30 days; logins here are those of an account.
const maxMs = 20 * 60_000;

/**
 * Reserves a number, keeps it longer, or frees it.
 *
 * @param prefix - of the body's members, in refusals
 * @returns how the number stands; one that cannot be had says why
 */
export function reserve(
  { state, caller, nowMs }: Call<"reservePhoneNumbers">,
  item: Schema<"NumberReservationItem">,
  prefix: string,
): Schema<"NumberReservation"> {
  const { session } = caller;
  const phoneNumber = withPlus(item.phoneNumber);
  const tillMs = endOf(item.reservedTill, nowMs, `${prefix}reservedTill`);
  const names = { phoneNumber, formattedNumber: nationalFormat(phoneNumber) };
  const present = state.reservations.first({ phoneNumber });
  const refused = (error: Schema<"NumberReservation">["error"]): Schema<"NumberReservation"> => ({
    ...names,
    status: "Disabled",
    ...(error === undefined ? {} : { error }),
  });
  if (standingOf(state, phoneNumber) === "provisioned") return refused("NumberIsAlreadyProvisioned");
  if (poolNumber(phoneNumber) === undefined) return refused("NumberNotAvailable");
  if (present !== undefined && !holds(session, present, item.reservationId)) return refused("NumberReserved");
  if (tillMs === undefined) {
    endReservation(state, phoneNumber);
    return { ...names, reservedTill: null };
  }
  const reservedTill = new Date(tillMs).toISOString();
  const reservation =
    present === undefined
      ? state.reservations.insert({
          id: nextReservationId(state),
          phoneNumber,
          sessionId: session.id,
          accountId: session.accountId,
          reservedTill,
        })
      : state.reservations.update(present.id, { reservedTill });
  state.due.add(tillMs, "reservation-end", reservation.id, { reservationId: reservation.id });
  return { ...names, reservedTill, reservationId: reservation.id, status: "Enabled" };
}

// What is too short or too long becomes the shortest or longest time there is.
function endOf(till: string | null | undefined, nowMs: number, parameterName: string): number | undefined {
  if (till === null || till === undefined) return undefined;
  if (till === "Min") return nowMs + minMs;
  if (till === "Max") return nowMs + maxMs;
  const tillMs = Date.parse(till);
  if (!(tillMs > nowMs)) invalid(parameterName, `The time must be later than ${new Date(nowMs).toISOString()}`);
  return Math.min(Math.max(tillMs, nowMs + minMs), nowMs + maxMs);
}

// Looks like a random UUID, and is the same for the same reservation of the same run.
function nextReservationId(state: State): string {
  const hex = hash("sha1", `reservation ${state.count("reservation")}`, "hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
