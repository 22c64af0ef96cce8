import type { ApiError } from "../errors/api-error.ts";
import type { ServiceErrorEntry } from "../errors/service-errors.ts";

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
 * @param member - the body's member that holds the records
 * @param count - how many records the call held
 * @param error - the refusal
 * @param mayHalve - whether halving is still worth a try
 * @returns undefined where the refusal is to be taken as it is
 */
export function separate(member: string, count: number, error: ApiError, mayHalve: boolean): Separation | undefined {
  if (count < 2) return undefined;
  const places = Array.from({ length: count }, (_, place) => place);
  const refused = namedRecords(member, count, error.errors);
  if (refused.size > 0) {
    const rest = places.filter((place) => !refused.has(place));
    return { refused, rest: rest.length === 0 ? [] : [rest] };
  }
  if (error.status !== 400 || !mayHalve || error.errors.some((entry) => namesAnother(member, entry))) return undefined;
  const middle = Math.ceil(count / 2);
  return { refused, rest: [places.slice(0, middle), places.slice(middle)] };
}

function namedRecords(member: string, count: number, errors: readonly ServiceErrorEntry[]): Map<number, ServiceErrorEntry[]> {
  const named = new Map<number, ServiceErrorEntry[]>();
  for (const entry of errors) {
    const place = placeIn(member, entry.parameterName) ?? placeIn(member, entry.message);
    if (place !== undefined && place < count) named.set(place, [...(named.get(place) ?? []), entry]);
  }
  return named;
}

// `records[3].contact.email`, as a parameter's name or within a sentence.
function placeIn(member: string, text: string | undefined): number | undefined {
  const place = text?.split(`${member}[`)[1]?.match(/^(\d{1,6})\]/)?.[1];
  return place === undefined ? undefined : Number(place);
}

function namesAnother(member: string, { parameterName }: ServiceErrorEntry): boolean {
  return parameterName !== undefined && parameterName !== "" && parameterName !== member && parameterName !== "body";
}
