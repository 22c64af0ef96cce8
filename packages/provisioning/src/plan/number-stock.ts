import type { NumberState } from "../account/account-state.ts";
import type { CompanyFile } from "../company-file.ts";
import { isInArea } from "./area-code.ts";

/** The numbers of the inventory, each given out once. */
export class NumberStock {
  readonly #spare: Map<string, NumberState>;
  readonly #named: ReadonlySet<string>;

  /**
   * @param numbers - the account's
   * @param people - numbers that they name are for nobody else
   * @param promised - numbers that are meant for somebody already
   */
  constructor(numbers: readonly NumberState[], people: CompanyFile["people"], promised: readonly string[]) {
    this.#spare = new Map(
      numbers.filter(({ usageType }) => usageType === "Inventory").map((number) => [number.phoneNumber, number]),
    );
    const named = people.flatMap(({ number }) => (typeof number === "string" && number.startsWith("+") ? [number] : []));
    this.#named = new Set([...named, ...promised]);
  }

  /** Takes the very number; undefined where it is not in the inventory. */
  take(phoneNumber: string): NumberState | undefined {
    const number = this.#spare.get(phoneNumber);
    this.#spare.delete(phoneNumber);
    return number;
  }

  /** Takes one that nobody names, of an area or of any; undefined where there is none left. */
  takeAny(area?: string): NumberState | undefined {
    for (const number of this.#spare.values()) {
      if (this.#named.has(number.phoneNumber)) continue;
      if (area === undefined || isInArea(number.phoneNumber, area)) return this.take(number.phoneNumber);
    }
    return undefined;
  }
}
