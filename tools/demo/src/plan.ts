import type { CallQueue, ExtensionSummary } from "@ringwright/accounts";
import { ApiError } from "@ringwright/core";
import type { DeviceModelOffer } from "@ringwright/devices";
import type { Newcomer } from "./newcomer.ts";
import type { Office } from "./office.ts";
import type { Person } from "./roster.ts";
import { RosterError } from "./roster-error.ts";

/** What the account has, and can have, as far as a roster may ask for it. */
interface Supply {
  readonly extensions: readonly ExtensionSummary[];
  readonly phones: readonly DeviceModelOffer[];
  readonly queues: readonly CallQueue[];
  /** Numbers that can be bought, by person. */
  readonly numbers: ReadonlyMap<Person, string>;
}

/**
 * Looks up what the roster asks for, before anything is changed: phones in the catalogue, numbers in the pool, queues, and
 * whether extension numbers and mail addresses are free.
 *
 * @param people - a roster that has been checked whole
 * @param file - its name, for errors
 * @throws RosterError with a line for each thing that the account cannot have or has already
 */
export async function plan(office: Office, people: readonly Person[], file: string): Promise<Newcomer[]> {
  const supply = await readSupply(office, people);
  const problems: string[] = [];
  const newcomers = people.flatMap((person) => {
    const phone = supply.phones.find(({ model }) => isNamed(person.phone, model?.name, model?.id));
    const queue = supply.queues.find(({ name, extensionNumber }) => isNamed(person.queue, name, extensionNumber));
    const phoneNumber = supply.numbers.get(person);
    const wrong = [...taken(person, supply), ...missing(person, supply, { phone, phoneNumber, queue })];
    problems.push(...wrong.map((problem) => `${file}:${person.line}: ${problem}`));
    return phone === undefined || phoneNumber === undefined ? [] : [{ person, phone, phoneNumber, queue }];
  });
  if (problems.length > 0) throw new RosterError(problems, "Nothing was changed.");
  return newcomers;
}

async function readSupply({ accounts, devices, numbers }: Office, people: readonly Person[]): Promise<Supply> {
  const byArea = [...Map.groupBy(people, ({ areaCode }) => areaCode)];
  // All at once: the client sees to the limits.
  const [extensions, { records: offers }, queues, ...found] = await Promise.all([
    accounts.extensions.list({ perPage: 1000 }).toArray(),
    devices.catalog.list(),
    accounts.callQueues.list().toArray(),
    ...byArea.map(([areaCode, those]) => lookUp(numbers, areaCode, those)),
  ]);
  // The catalogue has each model with its add-ons as well; the plain one is what is ordered.
  const phones = offers.filter(({ model }) => model?.addons?.length === 0);
  return { extensions, phones, queues, numbers: new Map(found.flat()) };
}

async function lookUp(
  numbers: Office["numbers"],
  npa: string,
  people: readonly Person[],
): Promise<(readonly [Person, string])[]> {
  try {
    const { records } = await numbers.pool.lookup({ npa, nxx: "***", line: "****", perPage: people.length });
    return records.flatMap(({ phoneNumber }, index) => {
      const person = people[index];
      return person === undefined ? [] : [[person, phoneNumber] as const];
    });
  } catch (error) {
    // So the service answers for an area code that does not exist.
    if (error instanceof ApiError && error.status === 400) return [];
    throw error;
  }
}

function taken({ email, extensionNumber }: Person, { extensions }: Supply): string[] {
  const mailed = extensions.find(({ contact }) => isNamed(email, contact?.email));
  const dialled = extensions.find((other) => isNamed(extensionNumber, other.extensionNumber));
  return [
    ...(mailed === undefined ? [] : [`email "${email}" is that of ${mailed.name} already`]),
    ...(dialled === undefined ? [] : [`extension "${extensionNumber}" is that of ${dialled.name} already`]),
  ];
}

interface Found {
  readonly phone: DeviceModelOffer | undefined;
  readonly phoneNumber: string | undefined;
  readonly queue: CallQueue | undefined;
}

function missing({ phone, areaCode, queue }: Person, supply: Supply, found: Found): string[] {
  const models = supply.phones.map(({ model }) => model?.name).join(", ");
  const names = supply.queues.map(({ name }) => name).join(", ");
  return [
    ...(found.phone === undefined ? [`phone "${phone}" is not in the catalogue; there are ${models}`] : []),
    ...(found.phoneNumber === undefined ? [`area "${areaCode}" has too few numbers in the pool`] : []),
    ...(queue !== undefined && found.queue === undefined ? [`queue "${queue}" is not there; there are ${names}`] : []),
  ];
}

function isNamed(wanted: string | undefined, ...names: readonly (string | undefined)[]): boolean {
  return wanted !== undefined && names.some((name) => name?.toLowerCase() === wanted.toLowerCase());
}
