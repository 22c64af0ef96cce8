import { countries } from "../data/countries.ts";
import { invalid, missing } from "../http/refusal.ts";
import { lineLength, type PoolArea, poolArea, poolAreas } from "../numbers/pool-contents.ts";
import type { Search } from "../numbers/pool-search.ts";
import type { Call, QueryOf } from "./types.ts";

type Query = QueryOf<"lookupPhoneNumbers">;
type LookupCall = Pick<Call<"lookupPhoneNumbers">, "query" | "search">;

/** A search, and where to search. */
export interface AreaSearch {
  readonly search: Search;
  readonly areas: Iterable<PoolArea>;
  /** The area of which what comes near is wanted, ranked. */
  readonly nearTo: PoolArea | undefined;
}

// There is no larger page anywhere in the service.
const mostFound = 1000;

/**
 * What a lookup asks for.
 *
 * @throws Refusal CMN-100 without an area code, CMN-101 for values that are wrong or contradict each other
 */
export function searchOf(call: LookupCall): AreaSearch {
  const { query } = call;
  const { exclude = [], smsEnabled, perPage = 10, extendedSearch } = query;
  const countryId = countryOf(call);
  const area = areaOf(query, countryId);
  const { pattern, exchange } = patternOf(query, area?.exchanges[0]?.length ?? 3);
  // With letters or asterisks in front there is no exchange to stay near to.
  const isNear = extendedSearch === true && (exchange === undefined || /^\d+$/.test(exchange));
  return {
    search: { pattern, exclude, smsEnabled, limit: Math.min(perPage, mostFound) },
    areas: area === undefined ? allAreas(query, countryId) : [area],
    nearTo: isNear ? area : undefined,
  };
}

function countryOf({ query, search }: LookupCall): string {
  const { countryId = "1", countryCode } = query;
  const byCode = countries.find(({ isoCode }) => isoCode === countryCode?.toUpperCase());
  if (countryCode !== undefined && byCode === undefined) invalid("countryCode", `There is no country ${countryCode}`);
  if (byCode !== undefined && search.has("countryId") && byCode.id !== countryId) {
    invalid("countryCode", "countryCode and countryId name different countries");
  }
  const country = byCode ?? countries.find(({ id }) => id === countryId);
  if (country?.numberSelling !== true) {
    invalid(byCode === undefined ? "countryId" : "countryCode", "Numbers of this country are not for sale");
  }
  return country?.id ?? countryId;
}

/** The area that the query names; undefined for all of a provider's. */
function areaOf(query: Query, countryId: string): PoolArea | undefined {
  const { npa, areaCode } = query;
  if (npa !== undefined && areaCode !== undefined && npa !== String(areaCode)) {
    invalid("areaCode", "npa and areaCode are different");
  }
  const code = npa ?? (areaCode === undefined ? undefined : String(areaCode));
  if (code === undefined) {
    // What follows the area code has as many digits everywhere in North America alone.
    return query.providerId === undefined || countryId === "224" ? missing("npa") : undefined;
  }
  const parameterName = npa === undefined ? "areaCode" : "npa";
  const area = poolArea(countryId, code);
  if (area === undefined) return invalid(parameterName, `There is no area code ${code} in this country`);
  if (!suits(query, area)) {
    invalid(parameterName, `Numbers with ${code} are ${area.tollFree ? "toll-free" : "local"}: that does not suit paymentType`);
  }
  return area;
}

// One provider brings in all numbers here, whatever its id.
function* allAreas(query: Query, countryId: string): Generator<PoolArea> {
  for (const area of poolAreas(countryId)) if (suits(query, area)) yield area;
}

function suits({ paymentType = ["Local"] }: Query, { tollFree }: PoolArea): boolean {
  return paymentType.includes(tollFree ? "TollFree" : "Local");
}

/** The digits after the area code, in one pattern; `exchange` is what was given for the first of them, if anything was. */
function patternOf(query: Query, exchangeLength: number): { readonly pattern: string; readonly exchange: string | undefined } {
  const { nxx, line, numberPattern } = query;
  needLength("numberPattern", numberPattern, exchangeLength + lineLength);
  needLength("nxx", nxx, exchangeLength);
  needLength("line", line, lineLength);
  const [start, end] = [numberPattern?.slice(0, exchangeLength), numberPattern?.slice(exchangeLength)];
  if ((nxx ?? start) !== (start ?? nxx) || (line ?? end) !== (end ?? line)) {
    invalid("numberPattern", "numberPattern differs from nxx and line");
  }
  const exchange = start ?? nxx;
  return { pattern: (exchange ?? "*".repeat(exchangeLength)) + (end ?? line ?? "*".repeat(lineLength)), exchange };
}

function needLength(parameterName: string, pattern: string | undefined, length: number): void {
  if (pattern !== undefined && pattern.length !== length) {
    invalid(parameterName, `The pattern must have ${length} characters, one for each digit`);
  }
}
