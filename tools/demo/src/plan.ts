import type { CallQueue, ExtensionSummary } from "@ringwright/accounts";
import type { Newcomer } from "./newcomer.ts";
import type { Office } from "./office.ts";
import { type Person, wantsSpare } from "./roster.ts";
import { RosterError } from "./roster-error.ts";
import { marketFor } from "./supply/market.ts";
import { sparePhones } from "./supply/spare-phones.ts";
import { stockFor } from "./supply/stock.ts";
import type { Find } from "./supply/supply.ts";

/** What the account has, as far as a roster may ask for it. */
interface Account {
  readonly extensions: readonly ExtensionSummary[];
  readonly queues: readonly CallQueue[];
  readonly findPhone: Find;
}

/**
 * Looks up what the roster asks for, before anything is changed: phones, numbers, queues, and whether extension numbers and
 * mail addresses are free.
 *
 * @param people - a roster that has been checked whole
 * @param file - its name, for errors
 * @throws RosterError with a line for each thing that the account cannot have or has already
 */
export async function plan(office: Office, people: readonly Person[], file: string): Promise<Newcomer[]> {
  const account = await readAccount(office, people);
  const problems: string[] = [];
  const newcomers = people.flatMap((person) => {
    const { phone, problems: missing = [] } = account.findPhone(person);
    const queue = account.queues.find(({ name, extensionNumber }) => isNamed(person.queue, name, extensionNumber));
    const wrong = [...taken(person, account), ...missing, ...missingQueue(person, account, queue)];
    problems.push(...wrong.map((problem) => `${file}:${person.line}: ${problem}`));
    return phone === undefined ? [] : [{ person, phone, queue }];
  });
  if (problems.length > 0) throw new RosterError(problems, "Nothing was changed.");
  return newcomers;
}

async function readAccount(office: Office, people: readonly Person[]): Promise<Account> {
  const supplyFor = office.access === "open" ? stockFor : marketFor;
  // All at once: the client sees to the limits.
  const [extensions, queues, findSupply] = await Promise.all([
    office.accounts.extensions.list({ perPage: 1000 }).toArray(),
    office.accounts.callQueues.list().toArray(),
    supplyFor(
      office,
      people.filter((person) => !wantsSpare(person)),
    ),
  ]);
  const findSpare = people.some(wantsSpare) ? await sparePhones(office, extensions) : findSupply;
  return { extensions, queues, findPhone: (person) => (wantsSpare(person) ? findSpare(person) : findSupply(person)) };
}

function taken({ email, extensionNumber }: Person, { extensions }: Account): string[] {
  const mailed = extensions.find(({ contact }) => isNamed(email, contact?.email));
  const dialled = extensions.find((other) => isNamed(extensionNumber, other.extensionNumber));
  return [
    ...(mailed === undefined ? [] : [`email "${email}" is that of ${mailed.name} already`]),
    ...(dialled === undefined ? [] : [`extension "${extensionNumber}" is that of ${dialled.name} already`]),
  ];
}

function missingQueue({ queue }: Person, { queues }: Account, found: CallQueue | undefined): string[] {
  if (queue === undefined || found !== undefined) return [];
  return [`queue "${queue}" is not there; there are ${queues.map(({ name }) => name).join(", ")}`];
}

function isNamed(wanted: string | undefined, ...names: readonly (string | undefined)[]): boolean {
  return wanted !== undefined && names.some((name) => name?.toLowerCase() === wanted.toLowerCase());
}
