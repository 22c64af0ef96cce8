import type { PhoneState } from "../account/account-state.ts";
import type { PersonPhoneChoice } from "../company-types.gen.ts";

/** The phones that nobody uses, each given out once. */
export class PhoneStock {
  readonly #spare: Set<PhoneState>;

  constructor(spare: readonly PhoneState[]) {
    this.#spare = new Set(spare);
  }

  /** Takes the one with a serial number, or one of a name; undefined where there is none left. */
  take(choice: PersonPhoneChoice): PhoneState | undefined {
    for (const phone of this.#spare) {
      if (!isChosen(phone, choice)) continue;
      this.#spare.delete(phone);
      return phone;
    }
    return undefined;
  }
}

/** Whether a phone is the one that a file names, by its serial number, its name or its model. */
export function isChosen({ serial, name, model }: PhoneState, choice: PersonPhoneChoice): boolean {
  if (choice.serial !== undefined) return serial?.toLowerCase() === choice.serial.toLowerCase();
  if (choice.name !== undefined) return name === choice.name;
  return model !== undefined && model === choice.model;
}
