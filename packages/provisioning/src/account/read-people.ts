import { type Extension, type ExtensionSummary, readExtensionBatch, readExtensionOperation } from "@ringwright/accounts";
import { ApiError, type Client } from "@ringwright/core";
import { type ForwardingNumber, listForwardingNumbers, listForwardingNumbersOperation } from "@ringwright/numbers";
import type { CompanyFile } from "../company-file.ts";
import type { Person } from "../company-types.gen.ts";
import { matchPeople } from "../plan/match-people.ts";
import type { AccountPerson, PhoneState } from "./account-state.ts";
import type { Needs } from "./needs.ts";
import { isPerson, type PersonParts, toPerson, toPhone } from "./person-state.ts";
import { readDevicesOf } from "./read-devices.ts";
import { mostPerPage, type Reading } from "./reading.ts";

/**
 * The people, with what the file speaks of.
 *
 * @param extensions - all of the account
 * @param file - who is in it; everybody is asked about when left out
 */
export async function readPeople(
  client: Client,
  reading: Reading,
  extensions: readonly ExtensionSummary[],
  needs: Needs,
  file: CompanyFile | undefined,
): Promise<AccountPerson[]> {
  const nothing: PersonParts = { phones: undefined, details: undefined, forwarding: undefined };
  const people = extensions.filter(isPerson);
  const plain = people.map((one) => toPerson(one, nothing));
  const inFile = file && matchPeople(file, plain).inFile;
  const idsWhere = (isNeeded: (person: Person | undefined) => boolean): string[] =>
    people.map(({ id }) => String(id)).filter((id) => isNeeded(inFile?.get(id)));
  const [phones, details, forwarding] = await Promise.all([
    readPhones(client, reading, idsWhere(needs.phonesOf)),
    readDetails(client, reading, idsWhere(needs.customFieldsOf)),
    readForwarding(client, reading, idsWhere(needs.forwardingOf)),
  ]);
  return people.map((extension) => {
    const id = String(extension.id);
    return toPerson(extension, { phones: phones.get(id), details: details.get(id), forwarding: forwarding.get(id) });
  });
}

/**
 * The phones that nobody uses: those of extensions that are no people. Those on no extension at all are shown to reviewed
 * apps alone.
 *
 * @param extensions - all of the account
 */
export async function readSparePhones(
  client: Client,
  reading: Reading,
  extensions: readonly ExtensionSummary[],
): Promise<PhoneState[]> {
  const stores = extensions.filter(({ type }) => type === "Limited").map(({ id }) => String(id));
  return [...(await readPhones(client, reading, stores)).values()].flat();
}

async function readPhones(client: Client, reading: Reading, ids: readonly string[]): Promise<Map<string, PhoneState[]>> {
  const devices = await readDevicesOf(client, reading, ids);
  return new Map([...devices].map(([id, some]) => [id, some.map(toPhone)]));
}

function readDetails(client: Client, reading: Reading, ids: readonly string[]): Promise<Map<string, Extension>> {
  return reading.each<Extension>(readExtensionOperation, ids, (some) => readExtensionBatch(client, some, {}, reading.options));
}

/**
 * The forwarding numbers of extensions.
 *
 * @param ids - of the extensions
 */
export async function readForwarding(
  client: Client,
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ForwardingNumber[]>> {
  const lists = await Promise.all(
    ids.map(async (extensionId) => {
      const list = listForwardingNumbers(client, { extensionId, perPage: mostPerPage }, reading.options);
      return [extensionId, await reading.all(listForwardingNumbersOperation, list).catch(noneWhereRefused)] as const;
    }),
  );
  return new Map(lists);
}

// Some kinds of extension have none, and are refused: which ones is not published.
function noneWhereRefused(error: unknown): ForwardingNumber[] {
  if (ApiError.is(error) && error.code === "CMN-403") return [];
  throw error;
}
