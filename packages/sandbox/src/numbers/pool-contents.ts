import { countries } from "../data/countries.ts";
import { areaCodeOf, numberParts } from "./numbering.ts";
import { readNumber } from "./phone-library.ts";

/** An area whose numbers are for sale. */
export interface PoolArea {
  readonly countryId: string;
  readonly areaCode: string;
  readonly callingCode: string;
  readonly tollFree: boolean;
  /** The first digits after the area code, all but the last four: in North America exchanges such as 555. */
  readonly exchanges: readonly string[];
}

/** A number of the pool, whoever may have it now. */
export interface PoolNumber {
  /** In E.164. */
  readonly phoneNumber: string;
  readonly countryId: string;
  readonly areaCode: string;
  readonly exchange: string;
  /** The last four digits. */
  readonly line: string;
  readonly tollFree: boolean;
  /** Whether it can send text messages. */
  readonly smsEnabled: boolean;
}

/** How many digits a line has, everywhere. */
export const lineLength = 4;

const exchangesPerArea = 10;

/**
 * An area of the pool: ten exchanges of each area code that exists, in North America the one that fiction has (555) first.
 *
 * @param countryId - 1, 39 or 224
 * @returns undefined for an area code that does not exist in the country, or that no calls of people go to
 */
export function poolArea(countryId: string, areaCode: string): PoolArea | undefined {
  const country = countries.find(({ id, numberSelling }) => id === countryId && numberSelling);
  const length = exchangeLength(country?.callingCode, areaCode);
  if (country === undefined || length < 1) return undefined;
  const { callingCode, isoCode } = country;
  const kindOf = (exchange: string): Kind | undefined =>
    kindOfArea(`${areaCode}${exchange}0142`, { callingCode, isoCode, areaCode });
  const exchanges: string[] = [];
  for (const exchange of candidates(callingCode, areaCode, length)) {
    // In North America an area code has all exchanges or none; asking for each would take most of a lookup's time.
    const known = callingCode === "1" && exchanges.length > 0;
    if (!known && kindOf(exchange) === undefined) {
      if (callingCode === "1") return undefined;
      continue;
    }
    exchanges.push(exchange);
    if (exchanges.length === exchangesPerArea) break;
  }
  const [first] = exchanges;
  return first === undefined
    ? undefined
    : { countryId, areaCode, callingCode, tollFree: kindOf(first) === "TollFree", exchanges };
}

/** All areas of a country in North America, by their area codes. */
export function* poolAreas(countryId: string): Generator<PoolArea> {
  for (let areaCode = 200; areaCode < 1000; areaCode += 1) {
    const area = poolArea(countryId, String(areaCode));
    if (area !== undefined) yield area;
  }
}

/**
 * A number of an area, if the pool has it: one of three numbers of each exchange, always the same ones.
 *
 * @param exchange - one of the area's
 * @param line - four digits
 */
export function numberOf(area: PoolArea, exchange: string, line: string): PoolNumber | undefined {
  const { countryId, areaCode, callingCode, tollFree } = area;
  const digits = `${callingCode}${areaCode}${exchange}${line}`;
  const mark = mixed(digits);
  if (mark % 3 !== 0) return undefined;
  const smsEnabled = Math.trunc(mark / 3) % 4 !== 0;
  return { phoneNumber: `+${digits}`, countryId, areaCode, exchange, line, tollFree, smsEnabled };
}

/** The number of the pool that a text names; undefined for a number that is never sold. */
export function poolNumber(phoneNumber: string): PoolNumber | undefined {
  const parts = numberParts(phoneNumber);
  if (parts?.countryId === undefined) return undefined;
  const area = poolArea(parts.countryId, parts.areaCode);
  const exchange = parts.rest.slice(0, -lineLength);
  return area?.exchanges.includes(exchange) ? numberOf(area, exchange, parts.rest.slice(-lineLength)) : undefined;
}

function exchangeLength(callingCode: string | undefined, areaCode: string): number {
  // National numbers of both plans have ten digits; the few of the United Kingdom that have nine are not sold.
  if (callingCode === "44") return 10 - areaCode.length - lineLength;
  return callingCode === "1" && areaCode.length === 3 ? 3 : 0;
}

// More than are needed, as the plan of numbers does not have them all.
function candidates(callingCode: string, areaCode: string, length: number): string[] {
  const drawn = Array.from({ length: 4 * exchangesPerArea }, (_, index) =>
    String(mixed(`${callingCode} ${areaCode} ${index}`) % 10 ** length).padStart(length, "0"),
  );
  // Numbers of people begin with 2 to 9 behind the area code; in North America 211, 311 and their like are services.
  if (callingCode !== "1") return [...new Set(drawn)].filter((exchange) => /^[2-9]/.test(exchange));
  return [...new Set(["555", ...drawn])].filter((exchange) => /^[2-9](?!11)/.test(exchange));
}

type Kind = "TollFree" | "Local";

function kindOfArea(
  national: string,
  { callingCode, isoCode, areaCode }: { readonly callingCode: string; readonly isoCode: string; readonly areaCode: string },
): Kind | undefined {
  const number = readNumber(`+${callingCode}${national}`);
  if (!number?.isValid() || areaCodeOf(callingCode, national) !== areaCode) return undefined;
  const type = number.getType();
  // Toll-free numbers are those of all North America.
  if (type === "TOLL_FREE") return "TollFree";
  const isLocal = type === "FIXED_LINE" || type === "FIXED_LINE_OR_MOBILE";
  return isLocal && number.country === isoCode ? "Local" : undefined;
}

// FNV-1a, finished as in MurmurHash3: whatever is asked of a number is the same on each machine and in each run. The salt
// is one that has the numbers for sale in the pool which the contract's examples find there, and none that its people have.
function mixed(text: string): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const salt = 27_715;
