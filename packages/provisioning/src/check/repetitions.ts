import { nameOfPlace, type Place } from "../place.ts";
import { wordsOf } from "../schema.ts";
import type { Source } from "../source.ts";
import { shown } from "./shown.ts";
import { list, record } from "./unchecked.ts";
import type { Violation } from "./violation.ts";

type Members = Readonly<Record<string, unknown>>;

/** What can be there once, and where it stands. */
interface Claim {
  /** Two claims of one kind exclude each other where they have the same text. */
  readonly kind: string;
  readonly text: string;
  readonly place: Place;
}

// Mail arrives whatever the case, sites are found so, and serial numbers are read off stickers.
const caseless: ReadonlySet<string> = new Set(["email", "serial", "site"]);
const keys = wordsOf("PersonKey");

/**
 * Looks for people without what they are known by, and for what is given to two.
 *
 * @param source - what the file says, of whatever shape
 */
export function repetitions({ value, spots, isTold }: Source): Violation[] {
  const { key = "email", people, sites } = record(value);
  if (!Array.isArray(people) || !keys.includes(String(key))) return [];
  const first = new Map<string, Claim>();
  const repeated = (claim: Claim): Violation[] => {
    const id = `${claim.kind} ${caseless.has(claim.kind) ? claim.text.trim().toLowerCase() : claim.text}`;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, claim);
      return [];
    }
    const line = spots.positionOf(earlier.place).line;
    const where = `stands in line ${line} already (${nameOfPlace(earlier.place)})`;
    return [{ place: claim.place, message: `${shown(claim.text, isTold)}${where}; ${advice(claim.kind)}` }];
  };
  const ofSites = list(sites).flatMap((site, index) => claimsOfSite(record(site), ["sites", index]).flatMap(repeated));
  const ofPeople = people.flatMap((person: unknown, index) => {
    const place = ["people", index];
    const missing = typeof person === "object" && record(person)[String(key)] === undefined;
    const found = claimsOf(record(person), place, String(key)).flatMap(repeated);
    return missing ? [{ place: [...place, String(key)], message: "is missing, by which people are known" }, ...found] : found;
  });
  return [...ofSites, ...ofPeople];
}

function claimsOfSite({ name, extensionNumber }: Members, place: Place): Claim[] {
  const own = [["site", name, "name"] as const, ["extensionNumber", extensionNumber, "extensionNumber"] as const];
  return own.flatMap(([kind, text, member]) => (typeof text === "string" ? [{ kind, text, place: [...place, member] }] : []));
}

function claimsOf(person: Members, place: Place, key: string): Claim[] {
  const own = keys.filter((kind) => kind === key || kind !== "email").map((kind) => [kind, person[kind], [kind]] as const);
  const phones = list(person["phones"]).map(
    (phone, index) => ["serial", record(phone)["serial"], ["phones", index, "serial"]] as const,
  );
  const { number } = person;
  const ofE164 = typeof number === "string" && number.startsWith("+") ? number : undefined;
  const forwarding = list(person["forwarding"]).flatMap((its, index) =>
    (["type", "label"] as const).map((name) => {
      return [`${name} of ${nameOfPlace(place)}`, record(its)[name], ["forwarding", index, name]] as const;
    }),
  );
  return [...own, ...phones, ["number", ofE164, ["number"]] as const, ...forwarding].flatMap(([kind, text, at]) =>
    typeof text === "string" ? [{ kind, text, place: [...place, ...at] }] : [],
  );
}

function advice(kind: string): string {
  if (kind === "serial") return "one phone can be given to one person";
  if (kind === "number") return "one number can be given to one person";
  if (kind === "site") return "say all of a site in one place";
  if (kind === "extensionNumber") return "no two people or sites can have the same";
  if (/^(type|label) /.test(kind)) return "a person has one forwarding number of each kind and label";
  return "no two people can have the same";
}
