import { dialingLocations } from "../data/dialing-locations.ts";
import { states } from "../data/states.ts";
import { invalid } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account, PhoneNumber, Session } from "../state/types.ts";
import { given } from "../views/given.ts";
import { numberParts } from "./numbering.ts";
import { numberOf, type PoolArea, type PoolNumber, poolArea, poolNumber } from "./pool-contents.ts";

/**
 * Numbers that can be bought, for whoever gives people numbers. Which numbers there are is computed (`pool-contents.ts`),
 * whose they are stands in the state:
 *
 * ```ts
 * const number = freeNumber(state, account, { areaCode: "503" }, "phoneInfo.preferredAreaCode");
 * const number = reservedNumber(state, session, { phoneNumber, reservationId }, "phoneInfo.");
 * const record = takeNumber(state, account, number, { usageType: "DirectNumber", extensionId });
 * ```
 */

/** What a free number shall be like. */
export interface WantedNumber {
  /** Of the account's country; the area of the company's main number when left out. */
  readonly areaCode?: string | undefined;
  /** A toll number when left out. */
  readonly tollType?: "Toll" | "TollFree" | undefined;
}

/** What a number that is taken shall be for. */
export type NumberUse = Pick<PhoneNumber, "usageType"> &
  Partial<Pick<PhoneNumber, "type" | "extensionId" | "primary" | "label" | "vanityPattern" | "costCenterId">>;

/** Whose a number is: nobody's, in an account, or kept for somebody. */
export type Standing = "free" | "provisioned" | "reserved";

/** Whose a number is, of the pool or not. */
export function standingOf(state: State, phoneNumber: string): Standing {
  if (state.phoneNumbers.first({ phoneNumber }) !== undefined) return "provisioned";
  return state.reservations.first({ phoneNumber }) === undefined ? "free" : "reserved";
}

/**
 * All numbers of an area, in their order, whoever has them.
 *
 * @param from - the one to begin with
 */
export function* numbersOf(area: PoolArea, from?: PoolNumber): Generator<PoolNumber> {
  const exchanges = area.exchanges.slice(from === undefined ? 0 : area.exchanges.indexOf(from.exchange));
  for (const exchange of exchanges) {
    for (let line = exchange === from?.exchange ? Number(from.line) : 0; line < 10_000; line += 1) {
      const number = numberOf(area, exchange, String(line).padStart(4, "0"));
      if (number !== undefined) yield number;
    }
  }
}

/**
 * The first number that nobody has or keeps. It is not taken yet: `takeNumber` does that.
 *
 * @param parameterName - what a refusal is about
 * @param found - the last ones found, by area code: while no number is given back, what is before them is taken. It is kept up to
 *   date, so that looking for many looks at each number once
 * @throws Refusal CMN-101 for an area code that does not exist or does not suit the toll type, or has no number left
 */
export function freeNumber(
  state: State,
  account: Account,
  wanted: WantedNumber,
  parameterName: string,
  found: Map<string, PoolNumber> = new Map(),
): PoolNumber {
  const tollFree = wanted.tollType === "TollFree";
  const areas = wanted.areaCode === undefined ? usualAreas(state, account, tollFree) : [wanted.areaCode];
  for (const areaCode of areas) {
    const area = poolArea(account.contractedCountryId, areaCode);
    if (area === undefined) return invalid(parameterName, `There is no area code ${areaCode} in the account's country`);
    if (wanted.tollType !== undefined && area.tollFree !== tollFree) {
      return invalid(parameterName, `Area code ${areaCode} has no numbers of toll type ${wanted.tollType}`);
    }
    for (const number of numbersOf(area, found.get(areaCode))) {
      if (standingOf(state, number.phoneNumber) !== "free") continue;
      found.set(areaCode, number);
      return number;
    }
  }
  return invalid(parameterName, "No number is left");
}

/**
 * A number that the caller names, and may have kept before.
 *
 * @param session - the caller's: what it keeps, it may have
 * @param named - `reservationId` says who keeps it, whichever session that was; it must be right where it is given
 * @param prefix - of the body's members, in refusals: `phoneInfo.`
 * @throws Refusal CMN-101 for a number that is not in the pool, in an account, or kept for somebody else
 */
export function reservedNumber(
  state: State,
  session: Session,
  named: { readonly phoneNumber: string; readonly reservationId?: string | undefined },
  prefix = "",
): PoolNumber {
  const { reservationId } = named;
  const phoneNumber = withPlus(named.phoneNumber);
  const reservation = state.reservations.first({ phoneNumber });
  if (reservationId !== undefined && reservation?.id !== reservationId) {
    invalid(`${prefix}reservationId`, "There is no such reservation of the number, or its time has passed");
  }
  const number = poolNumber(phoneNumber);
  if (number === undefined) return invalid(`${prefix}phoneNumber`, "The number is not in the pool");
  if (state.phoneNumbers.first({ phoneNumber }) !== undefined) {
    invalid(`${prefix}phoneNumber`, "The number belongs to an account already");
  }
  if (reservation !== undefined && !holds(session, reservation, reservationId)) {
    invalid(`${prefix}phoneNumber`, "The number is reserved by somebody else");
  }
  return number;
}

/** Whether a reservation is the caller's: made by the session, kept for its account as a whole, or named by its id. */
export function holds(
  session: Session,
  reservation: { readonly id: string; readonly accountId: string; readonly sessionId?: string },
  reservationId?: string,
): boolean {
  if (reservation.accountId !== session.accountId) return false;
  return reservation.sessionId === undefined || reservation.sessionId === session.id || reservation.id === reservationId;
}

/** Puts a number of the pool into an account; a reservation of it ends. */
export function takeNumber(
  state: State,
  account: Pick<Account, "id">,
  { phoneNumber, countryId, areaCode, tollFree, smsEnabled }: PoolNumber,
  use: NumberUse,
): PhoneNumber {
  endReservation(state, phoneNumber);
  const { type = "VoiceFax", ...rest } = use;
  return state.phoneNumbers.insert({
    id: state.nextId("phoneNumber"),
    accountId: account.id,
    phoneNumber,
    type,
    paymentType: tollFree ? "TollFree" : "Local",
    status: "Normal",
    countryId,
    features: smsEnabled ? ["CallerId", "SmsSender", "MmsSender"] : ["CallerId"],
    ...given({ location: tollFree ? undefined : locationOf(state, account.id, areaCode), ...rest }),
    usageType: use.usageType,
  });
}

/** Gives a number that is kept back to everybody. */
export function endReservation(state: State, phoneNumber: string): void {
  const reservation = state.reservations.first({ phoneNumber });
  if (reservation === undefined) return;
  state.due.cancel("reservation-end", reservation.id);
  state.reservations.delete(reservation.id);
}

/** A number in E.164, which may lack its plus sign. */
export function withPlus(phoneNumber: string): string {
  return phoneNumber.startsWith("+") ? phoneNumber : `+${phoneNumber}`;
}

// Where the company is at home, where that is known.
function usualAreas(state: State, account: Account, tollFree: boolean): readonly string[] {
  const countryId = account.contractedCountryId;
  if (tollFree) return countryId === "224" ? ["800", "808"] : ["800", "844", "855", "866", "877", "888"];
  const main = mainNumber(state, account.id);
  const home = main === undefined ? undefined : numberParts(main.phoneNumber);
  if (home !== undefined && !home.tollFree && home.countryId === countryId) return [home.areaCode];
  return countryId === "224" ? ["20"] : countryId === "39" ? ["416"] : ["503"];
}

// Where the company's main number of the same area is, else the largest place of the area.
function locationOf(state: State, accountId: string, areaCode: string): string | undefined {
  const main = mainNumber(state, accountId);
  if (main !== undefined && numberParts(main.phoneNumber)?.areaCode === areaCode) return main.location;
  const place = dialingLocations.find(({ npa }) => npa === areaCode);
  const code = states.find(({ id }) => id === place?.stateId)?.isoCode;
  return place === undefined || code === undefined ? undefined : `${place.city}, ${code}`;
}

function mainNumber(state: State, accountId: string): PhoneNumber | undefined {
  return state.phoneNumbers.first({ accountId, usageType: "MainCompanyNumber" });
}
