import { randomFrom } from "./random-from.ts";

/** What a text is, which decides what takes its place. */
export type FictionKind = "text" | "street" | "mail" | "phoneNumber" | "code";

// The shortest name that would be found again in another word.
const shortestTrace = 3;

/** Invents what takes the place of names, addresses and numbers: the same for the same, and another one for another. */
export class Fictions {
  readonly #random: () => number;
  readonly #originals: ReadonlySet<string>;
  readonly #given = new Map<string, string>();
  readonly #taken = new Set<string>();

  /**
   * @param originals - none of these is left, nor comes about by chance
   * @param random - decides what is invented
   */
  constructor(originals: Iterable<string>, random: number) {
    this.#originals = new Set([...originals].map(folded));
    this.#random = randomFrom(random);
  }

  /** What takes the place of a value. */
  instead(original: string, kind: FictionKind): string {
    // Mail addresses are the same in small and capital letters.
    const key = `${kind} ${kind === "mail" ? folded(original) : original}`;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    const invented = this.#invent(original, kind);
    this.#given.set(key, invented);
    return invented;
  }

  /** Sees to it that a whole name is made of the names that take the place of its parts. */
  join(parts: readonly string[]): void {
    const whole = parts.join(" ");
    if (parts.length > 1 && !this.#given.has(`text ${whole}`))
      this.#given.set(`text ${whole}`, parts.map((part) => this.instead(part, "text")).join(" "));
  }

  #invent(original: string, kind: FictionKind): string {
    for (let tries = 0; ; tries += 1) {
      const invented = this.#draw(original, kind, tries);
      if (this.#taken.has(invented) || this.#isTrace(invented)) continue;
      this.#taken.add(invented);
      return invented;
    }
  }

  #draw(original: string, kind: FictionKind, tries: number): string {
    if (kind === "phoneNumber") return this.#phoneNumber(original, tries);
    if (kind === "code") return this.#code(original, tries);
    const word = this.#word();
    if (kind === "mail") return `${word.toLowerCase()}@example.com`;
    return kind === "street" ? `${1 + this.#below(999)} ${word}` : word;
  }

  #isTrace(invented: string): boolean {
    const text = folded(invented);
    if (this.#originals.has(text)) return true;
    const letters = text.split("@")[0] ?? "";
    for (let from = 0; from < letters.length; from += 1) {
      for (let to = from + shortestTrace; to <= letters.length; to += 1) {
        const part = letters.slice(from, to);
        if (/\p{L}/u.test(part) && this.#originals.has(part)) return true;
      }
    }
    return false;
  }

  // Of North America's the area code stays, and the exchange is the one of films; of others what they begin with.
  #phoneNumber(original: string, tries: number): string {
    const area = /^\+1\d{3}(?=\d{7}$)/.exec(original)?.[0];
    if (area === undefined) return original.slice(0, 5) + this.#code(original.slice(5), tries);
    const isFew = tries < fewTries;
    return `${area}555${isFew ? `01${this.#digits(2)}` : this.#digits(4)}`;
  }

  // Digits stay digits, and letters letters that a serial number may have.
  #code(original: string, tries: number): string {
    const code = original.replace(/\p{L}|\d/gu, (sign) => {
      if (/\d/.test(sign)) return this.#digits(1);
      const letter = letters[this.#below(letters.length)] ?? "A";
      return sign === sign.toUpperCase() ? letter : letter.toLowerCase();
    });
    // There are but ten of one digit.
    return tries < fewTries ? code : code + this.#digits(Math.ceil(tries / fewTries));
  }

  #word(): string {
    const syllables = Array.from({ length: 3 }, () => pick(consonants, this.#random) + pick(vowels, this.#random)).join("");
    return syllables.charAt(0).toUpperCase() + syllables.slice(1);
  }

  #digits(count: number): string {
    return Array.from({ length: count }, () => this.#below(10)).join("");
  }

  #below(most: number): number {
    return Math.floor(this.#random() * most);
  }
}

const fewTries = 30;
const letters = "ABCDEF";
const consonants = "bdfgklmnprstvz";
const vowels = "aeiou";

function pick(signs: string, random: () => number): string {
  return signs.charAt(Math.floor(random() * signs.length));
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
