import type { Person, PersonNumber } from "@ringwright/provisioning";
import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };

// Codes such as 211 are for services, and no area has a 9 in the middle. Elsewhere nobody can have a number.
const areaCode = /^[2-9](?!11)[0-8]\d$/;
const usualArea = "503";
const firstExchange = 555;
const lines = 10_000;
// Below it are the company's own numbers, and those of its examples.
const firstLine = 1000;

/** Numbers that a company can be given, each once. */
export class FreeNumbers {
  /** Those that the company has, and those that a file names: nobody gets them who does not ask for them. */
  readonly #kept: ReadonlySet<string>;
  readonly #present = new Set(tidewater.phoneNumbers.map(({ phoneNumber }) => phoneNumber));
  readonly #nextLines = new Map<string, number>();

  /** @param people - of the file */
  constructor(people: readonly Person[]) {
    this.#kept = new Set([...this.#present, ...people.flatMap(({ number }) => (isVeryNumber(number) ? [number] : []))]);
  }

  /**
   * Takes a number.
   *
   * @param wish - what a file says of it; any number will do where it says nothing
   * @returns undefined where the company has the number already, or an area cannot be
   */
  take(wish: PersonNumber | undefined): string | undefined {
    if (isVeryNumber(wish)) return this.#present.has(wish) ? undefined : wish;
    const area = typeof wish === "object" ? wish.area : usualArea;
    if (!areaCode.test(area)) return undefined;
    let line = this.#nextLines.get(area) ?? firstLine;
    while (this.#kept.has(numberOf(area, line))) line += 1;
    this.#nextLines.set(area, line + 1);
    return numberOf(area, line);
  }
}

function isVeryNumber(wish: PersonNumber | undefined): wish is string {
  return typeof wish === "string" && wish.startsWith("+");
}

function numberOf(area: string, line: number): string {
  const exchange = firstExchange + Math.floor(line / lines);
  return `+1${area}${exchange}${String(line % lines).padStart(4, "0")}`;
}
