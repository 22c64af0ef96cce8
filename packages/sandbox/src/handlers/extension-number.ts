import { invalid, refuse } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { Account } from "../state/types.ts";

const firstNumber = 101;
const usualLength = 5;
const largestBlock = 512;

// The numbers of emergency services where the company may be: dialled in a hurry, they must not reach a desk.
const reserved: readonly string[] = ["112", "911", "933", "988", "999"];

/**
 * Refuses a number that the account cannot give to an extension.
 *
 * @param ownerId - the extension that may have it already
 */
export function needFreeNumber(state: State, account: Account, extensionNumber: string, ownerId?: string): void {
  const parameterName = "extensionNumber";
  const length = lengthOf(account);
  if (extensionNumber.length > length) invalid(parameterName, `Extension numbers of this account have ${length} digits at most`);
  if (reserved.includes(extensionNumber)) invalid(parameterName, `Extension number ${extensionNumber} is reserved`);
  const place = { accountId: account.id, extensionNumber };
  const holder = state.extensions.first(place);
  if (holder !== undefined && holder.id !== ownerId) {
    refuse(400, "CMN-406", { parameterName, parameterValue: extensionNumber });
  }
}

/** Takes the lowest number from 101 on that nobody has, for an extension that is stored in the same transaction. */
export function nextFreeNumber(state: State, account: Account): string {
  const lowest = String(lowestOf(state, account));
  // Most often it is free, and looking at it alone costs least.
  const number = isFree(state, account, lowest) ? lowest : freeNumbers(state, account).next().value;
  if (number === undefined) return invalid("extensionNumber", "All extension numbers of the account are taken");
  state.setMeta(lowestKey(account), String(Number(number) + 1));
  return number;
}

/** The numbers that nobody has, from the lowest on. */
export function* freeNumbers(state: State, account: Account): Generator<string, undefined> {
  const end = 10 ** lengthOf(account);
  const lowest = lowestOf(state, account);
  const countTaken = (numbers: readonly string[]): number =>
    state.extensions.count({ accountId: account.id, extensionNumber: numbers });
  // The more of them are taken, the more are looked up at once.
  let size = 1;
  for (let from = lowest; from < end; from += size, size = Math.min(2 * size, largestBlock)) {
    let block = Array.from({ length: Math.min(size, end - from) }, (_, index) => String(from + index)).filter(
      (number) => !reserved.includes(number),
    );
    for (let at = firstFree(block, countTaken); at !== undefined; at = firstFree(block, countTaken)) {
      yield* block.slice(at, at + 1);
      block = block.slice(at + 1);
    }
  }
  return undefined;
}

/** Says that an extension gives up its number. */
export function releaseNumber(state: State, account: Account, extensionNumber: string | undefined): void {
  if (extensionNumber !== undefined && Number(extensionNumber) < lowestOf(state, account)) {
    state.setMeta(lowestKey(account), extensionNumber);
  }
}

function isFree(state: State, account: Account, extensionNumber: string): boolean {
  const fits = extensionNumber.length <= lengthOf(account) && !reserved.includes(extensionNumber);
  return fits && state.extensions.count({ accountId: account.id, extensionNumber }) === 0;
}

// Below it all numbers are taken: to count them again for each new extension would make large companies slow.
function lowestOf(state: State, account: Account): number {
  return Math.max(firstNumber, Number(state.meta(lowestKey(account)) ?? firstNumber));
}

function lowestKey({ id }: Account): string {
  return `lowest extension number ${id}`;
}

// Where the first number stands that is not taken. Counting what is taken of a list's first half tells which half it is in.
function firstFree(numbers: readonly string[], countTaken: (some: readonly string[]) => number): number | undefined {
  if (countTaken(numbers) === numbers.length) return undefined;
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const half = Math.floor((low + high) / 2);
    if (countTaken(numbers.slice(low, half + 1)) === half + 1 - low) low = half + 1;
    else high = half;
  }
  return low;
}

function lengthOf({ limits }: Account): number {
  return limits.maxExtensionNumberLength ?? usualLength;
}
