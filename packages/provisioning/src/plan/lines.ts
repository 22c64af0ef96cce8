import type { AccountPerson, NumberState, PhoneState } from "../account/account-state.ts";
import type { Person } from "../company-types.gen.ts";
import { type Draft, numberToken } from "./draft.ts";
import { describePhone } from "./match-phones.ts";
import { satisfies, type WonNumber, winNumber } from "./number-wish.ts";
import type { Planning } from "./planning.ts";

/** Somebody's numbers, as they come and go with phones. */
export class Lines {
  readonly #planning: Planning;
  readonly #draft: Draft;
  readonly #wish: Person["number"];
  readonly #before: readonly NumberState[];
  /** Numbers on lines of phones that stay. */
  readonly #onLines: NumberState[];
  readonly #loose: NumberState[];
  /** Numbers that phones leave behind in the inventory, or have left there before. */
  readonly #left: WonNumber[];

  constructor(planning: Planning, draft: Draft, { number }: Person, before: AccountPerson | undefined) {
    this.#planning = planning;
    this.#draft = draft;
    this.#wish = number;
    this.#before = before === undefined ? [] : (planning.numbersOf.get(before.id) ?? []);
    const onPhones = new Set(before?.phones?.map(({ phoneNumber }) => phoneNumber));
    this.#onLines = this.#before.filter(({ phoneNumber }) => onPhones.has(phoneNumber));
    this.#loose = this.#before.filter(({ phoneNumber }) => !onPhones.has(phoneNumber));
    this.#left = planning.promised.flatMap(({ phoneNumber, person, isGivenUp }) => {
      const promised = person === draft.key && !isGivenUp ? planning.numbers.take(phoneNumber) : undefined;
      return promised === undefined ? [] : [{ number: promised, needs: [] }];
    });
  }

  /** Takes a phone away, and its line with it: both go to the inventory. */
  take(phone: PhoneState): void {
    if (!phone.hasLine) {
      this.#draft.lack(
        `phones: ${describePhone(phone)} has no line that could be taken away; take it from them in the admin portal`,
      );
      return;
    }
    const number = this.#onLines.find(({ phoneNumber }) => phoneNumber === phone.phoneNumber);
    if (number !== undefined) {
      this.#onLines.splice(this.#onLines.indexOf(number), 1);
      this.#left.push({ number, needs: [numberToken(number.phoneNumber)] });
    }
    const gives = number === undefined ? [] : [numberToken(number.phoneNumber)];
    this.#draft.add({ kind: "removeLine", deviceId: phone.id, keepAssets: true, gives });
  }

  /** Notes a number that comes with a phone. */
  gain(phoneNumber: string | undefined): void {
    const number = phoneNumber === undefined ? undefined : this.#planning.numberByDigits.get(phoneNumber);
    if (number !== undefined) this.#onLines.push(number);
  }

  /** The number of a new phone's line: one that is theirs already, if it will do, else one of the inventory. */
  numberForLine(): WonNumber | undefined {
    const isMet = this.#onLines.some((number) => satisfies(number, this.#wish));
    const wish = isMet || this.#wish === "none" ? undefined : this.#wish;
    const theirs = takeWhere(this.#loose, (number) => satisfies(number, wish));
    const won =
      theirs === undefined
        ? (takeWhere(this.#left, ({ number }) => satisfies(number, wish)) ?? this.#win(wish))
        : { number: theirs, needs: [] };
    if (won === undefined) return undefined;
    this.#onLines.push(won.number);
    return won.number.usageType === "CompanyNumber" ? this.#assignFirst(won) : won;
  }

  /** Gives them the number that the file asks for, unless they have it, and tells which ones they have in the end. */
  settle(): readonly NumberState[] {
    const wish = this.#wish;
    const held = [...this.#onLines, ...this.#loose];
    if (wish === "none") this.#giveUp();
    else if (wish === "keep") this.#keepOne();
    else if (wish !== undefined && !held.some((number) => satisfies(number, wish))) this.#fulfil(held);
    return this.#tell();
  }

  #win(wish: Person["number"]): WonNumber | undefined {
    return winNumber(this.#planning, wish, (what) => this.#draft.lack(what));
  }

  #fulfil(held: NumberState[]): void {
    const won = takeWhere(this.#left, ({ number }) => satisfies(number, this.#wish)) ?? this.#win(this.#wish);
    if (won === undefined) return;
    const { number, needs } = won;
    const old = held.find(({ isPrimary }) => isPrimary) ?? held[0];
    // A number of the inventory takes another one's place, on its line too; that goes to the inventory.
    if (old !== undefined && number.usageType !== "CompanyNumber") {
      takeWhere(this.#onLines, (one) => one === old) ?? takeWhere(this.#loose, (one) => one === old);
      this.#onLines.push(number);
      const gives = [numberToken(old.phoneNumber)];
      this.#draft.add({ kind: "replaceNumber", numberId: old.id, targetId: number.id, needs, gives });
      return;
    }
    this.#assign(number, needs);
  }

  // Whoever keeps their number keeps it also where its phone goes.
  #keepOne(): void {
    if (this.#onLines.length + this.#loose.length > 0) return;
    const left = this.#left.shift();
    if (left !== undefined) this.#assign(left.number, left.needs);
  }

  #assign(number: NumberState, needs: readonly string[]): void {
    this.#loose.push(number);
    this.#draft.add({
      kind: "assignNumber",
      extensionId: this.#draft.extensionId,
      numberId: number.id,
      usageType: "DirectNumber",
      needs,
    });
  }

  #assignFirst({ number, needs }: WonNumber): WonNumber {
    const own = `own:${number.phoneNumber}`;
    const { extensionId } = this.#draft;
    this.#draft.add({ kind: "assignNumber", extensionId, numberId: number.id, usageType: "DirectNumber", needs, gives: [own] });
    return { number, needs: [own] };
  }

  #giveUp(): void {
    for (const { id } of this.#loose.splice(0)) {
      this.#draft.add({ kind: "assignNumber", numberId: id, usageType: "CompanyNumber" });
    }
    if (this.#onLines.length > 0)
      this.#draft.lack("number none: a phone's line has a number; say phones: [] too, or leave it out");
  }

  #tell(): readonly NumberState[] {
    const held = [...this.#onLines, ...this.#loose];
    const before = this.#before.map(({ phoneNumber }) => phoneNumber);
    const after = held.map(({ phoneNumber }) => phoneNumber);
    if (before.length !== after.length || before.some((one) => !after.includes(one))) {
      this.#draft.change("number", before.join(", "), after.join(", "));
    }
    return held;
  }
}

function takeWhere<T>(list: T[], isWanted: (one: T) => boolean): T | undefined {
  const index = list.findIndex(isWanted);
  return index < 0 ? undefined : list.splice(index, 1)[0];
}
