import type { ApiError } from "../errors/api-error.ts";
import type { ServiceErrorEntry } from "../errors/service-errors.ts";

/** Records that were sent in one call. */
export interface SentRecords {
  /** The body's member that holds them. */
  readonly member: string;
  readonly count: number;
  /** The input that held them. */
  readonly input: object;
}

/** What a refused call is taken apart into. */
export interface Separation {
  /** The reasons of each record that the refusal names, by its place in the call. */
  readonly refused: ReadonlyMap<number, readonly ServiceErrorEntry[]>;
  /** The places of the others, call by call. */
  readonly rest: readonly (readonly number[])[];
}

/**
 * Takes a call apart that was refused as a whole because of some of its records: nothing was done, so the others may be
 * sent again, also where they buy. A refusal that names no record halves the call; one that names something else is about
 * all of them.
 *
 * @param call - what was sent
 * @param error - the refusal
 * @param mayHalve - whether halving is still worth a try
 * @returns undefined where the refusal is to be taken as it is
 */
export function separate(call: SentRecords, error: ApiError, mayHalve: boolean): Separation | undefined {
  const { member, count } = call;
  if (count < 2) return undefined;
  const places = Array.from({ length: count }, (_, place) => place);
  const refused = namedRecords(call, error.errors);
  if (refused.size > 0) {
    const rest = places.filter((place) => !refused.has(place));
    return { refused, rest: rest.length === 0 ? [] : [rest] };
  }
  if (error.status !== 400 || !mayHalve || error.errors.some((entry) => saysWhich(member, entry))) return undefined;
  const middle = Math.ceil(count / 2);
  return { refused, rest: [places.slice(0, middle), places.slice(middle)] };
}

/**
 * Finds the records that the service's reasons name.
 *
 * @param call - what was sent
 * @param errors - the reasons
 * @returns the reasons of each record that is named, by its place in the call
 */
export function namedRecords(
  call: SentRecords,
  errors: readonly ServiceErrorEntry[],
): ReadonlyMap<number, readonly ServiceErrorEntry[]> {
  const named = new Map<number, ServiceErrorEntry[]>();
  for (const entry of errors) {
    const place = saysWhich(call.member, entry) ? placeInName(call, entry) : placeInWords(call, entry);
    if (place !== undefined && place < call.count) named.set(place, [...(named.get(place) ?? []), entry]);
  }
  return named;
}

// `records[3].contact.email`, maybe with `body.` before it.
function placeInName({ member }: SentRecords, { parameterName = "" }: ServiceErrorEntry): number | undefined {
  const place = new RegExp(`^(?:(?:body|\\$)\\.)?${member}\\[(\\d{1,6})\\](?:[.[]|$)`).exec(parameterName)?.[1];
  return place === undefined ? undefined : Number(place);
}

// The service's words repeat what was sent. So they count only where nothing that was sent could have put a place into them,
// and where they name one alone.
function placeInWords({ member, input }: SentRecords, { message }: ServiceErrorEntry): number | undefined {
  const found = message.matchAll(new RegExp(`(?<!\\w)${member}\\[(\\d{1,6})\\]`, "g"));
  const [place, ...others] = new Set(Array.from(found, ([, digits]) => Number(digits)));
  if (place === undefined || others.length > 0) return undefined;
  return JSON.stringify(input).toLowerCase().includes(`${member}[`.toLowerCase()) ? undefined : place;
}

// Whether a reason names more than the body, or all of its records.
function saysWhich(member: string, { parameterName }: ServiceErrorEntry): boolean {
  return parameterName !== undefined && parameterName !== "" && parameterName !== member && parameterName !== "body";
}
