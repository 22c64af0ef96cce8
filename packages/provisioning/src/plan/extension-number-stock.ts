import type { AccountState } from "../account/account-state.ts";
import type { CompanyFile } from "../company-file.ts";

const usualFirst = 101;

// Numbers of emergency and public services, which no extension has.
const reserved: ReadonlySet<string> = new Set(["112", "911", "933", "988", "999"]);

/**
 * Extension numbers for people and sites that are created and given none. Without one the service takes the next that is free, which may be
 * what the file gives to somebody else.
 */
export class ExtensionNumberStock {
  readonly #taken: ReadonlySet<string>;
  readonly #isContested: boolean;
  #next: number;

  /**
   * @param file - the numbers that its people and sites name are for nobody else
   * @param isFreed - whether somebody who has a number gives it back
   */
  constructor(
    { extensionNumbers, people: staff }: AccountState,
    { people, sites = [] }: Pick<CompanyFile, "people" | "sites">,
    isFreed: (number: string) => boolean,
  ) {
    const named = [...people, ...sites].flatMap(({ extensionNumber }) => extensionNumber ?? []);
    this.#taken = new Set([...extensionNumbers.keys(), ...named]);
    this.#isContested = named.some((number) => !extensionNumbers.has(number) || isFreed(number));
    // Beside those that people have it is as long as the account wants it.
    const held = staff.map(({ extensionNumber }) => Number(extensionNumber)).filter((number) => number >= usualFirst);
    this.#next = held.reduce((lowest, number) => Math.min(lowest, number), held[0] ?? usualFirst);
  }

  /** Takes the lowest that nobody has and nobody is given; undefined where the service may choose. */
  takeAny(): string | undefined {
    if (!this.#isContested) return undefined;
    while (this.#taken.has(String(this.#next)) || reserved.has(String(this.#next))) this.#next += 1;
    this.#next += 1;
    return String(this.#next - 1);
  }
}
