import type { Named } from "../account/account-state.ts";
import { addTo } from "../add-to.ts";

/** What can be named in a file. */
export interface Nameable extends Named {
  readonly extensionNumber?: string | undefined;
  readonly billingCode?: string | undefined;
}

/** What a file may call by a name: the account's sites, roles, queues and the like. */
export class Names<T extends Nameable> {
  readonly #what: string;
  readonly #all: readonly T[];
  readonly #byName = new Map<string, T[]>();

  /**
   * @param what - what they are, for what lacks: `site`
   * @param all - those of the account
   */
  constructor(what: string, all: readonly T[]) {
    this.#what = what;
    this.#all = all;
    for (const one of all) {
      for (const name of namesOf(one)) addTo(this.#byName, name, one);
    }
  }

  /**
   * Finds what a file means.
   *
   * @param name - a name, in small or capital letters, an id, an extension number or a billing code
   * @param lack - told where there is none, or more than one
   */
  find(name: string, lack: (what: string) => void): T | undefined {
    const found = this.#byName.get(plain(name)) ?? [];
    if (found.length > 1)
      lack(`${this.#what} "${name}": several are called so; name it by its id (${found.map(({ id }) => id).join(", ")})`);
    if (found.length === 0) lack(`${this.#what} "${name}" is not there${this.#others()}`);
    return found.length === 1 ? found[0] : undefined;
  }

  /** Whether a file means something by a name, or several things. */
  has(name: string): boolean {
    return this.#byName.has(plain(name));
  }

  /** The name of an id. */
  nameOf(id: string | undefined): string | undefined {
    if (id === undefined) return undefined;
    return this.#all.find((one) => one.id === id)?.name || id;
  }

  #others(): string {
    const names = this.#all.map(({ name, id }) => name || id);
    if (names.length === 0) return "; the account has none";
    const shown = names.slice(0, 10).join(", ");
    return names.length > 10 ? `; there are ${shown} and ${names.length - 10} more` : `; there are ${shown}`;
  }
}

/** Whether something is called by a name. */
export function isCalled(one: Nameable, name: string): boolean {
  return namesOf(one).has(plain(name));
}

function namesOf({ id, name, extensionNumber, billingCode }: Nameable): ReadonlySet<string> {
  return new Set([id, name, extensionNumber, billingCode].flatMap((one) => (one ? [plain(one)] : [])));
}

/** A name in the form that is compared. */
export function plain(name: string): string {
  return name.trim().toLowerCase();
}
