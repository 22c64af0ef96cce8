import type { UserBatchRecord } from "@ringwright/accounts";
import type { EmergencyLocation } from "@ringwright/devices";
import { chunks } from "../chunks.ts";
import { roleId } from "../company-seed.ts";
import type { Hired, Newcomer } from "../newcomer.ts";
import type { Office } from "../office.ts";
import { RosterError } from "../roster-error.ts";
import { moveSparePhone } from "./move-spare-phone.ts";

// As many as one call takes.
const atOnce = 10;

/**
 * Creates the people, ten in a call, each whole or not at all, with what belongs to them. While others wait for the rate
 * limits, those who are there get their spare phones, which draw from another budget.
 *
 * @param file - the roster's name, for errors
 * @param place - where emergency calls of their phones come from
 * @param onCreated - told of each person
 * @throws RosterError with the service's reasons for each person who could not be created
 */
export async function createPeople(
  office: Office,
  newcomers: readonly Newcomer[],
  file: string,
  place: EmergencyLocation,
  onCreated: () => void,
): Promise<Hired[]> {
  const problems: string[] = [];
  const hired = await Promise.all(
    chunks(newcomers, atOnce).map(async (some) => {
      const records = some.map((newcomer) => recordOf(newcomer, place));
      const { outcomes } = await office.accounts.extensions.batchProvisionInBulk({ body: { records } });
      const created = some.flatMap((newcomer, index) => {
        const { fate = "notTried", result, errors = [] } = outcomes[index] ?? {};
        if (result?.successful) return [{ ...newcomer, extensionId: result.extension.id }];
        const reason = errors.map(({ errorCode, message }) => `${errorCode} ${message}`).join("; ") || fate;
        problems.push(`${file}:${newcomer.person.line}: ${newcomer.person.email} could not be created: ${reason}`);
        return [];
      });
      await Promise.all(
        created.map((one) => {
          onCreated();
          return moveSparePhone(office, one);
        }),
      );
      return created;
    }),
  ).then((all) => all.flat());
  if (problems.length > 0) throw new RosterError(problems, `${hired.length} of ${newcomers.length} people were created.`);
  return hired;
}

function recordOf({ person, phone }: Newcomer, place: EmergencyLocation): UserBatchRecord {
  const { firstName, lastName, email, extensionNumber } = person;
  const contact = { firstName, lastName, email };
  const who = { status: "Enabled" as const, extensionNumber, contact, roles: [{ id: roleId }] };
  if (phone.kind !== "own") return who;
  const { type, number } = phone;
  const deviceInfo = { type, emergency: { location: { id: place.id } }, phoneInfo: { phoneNumberId: number.id } };
  return { ...who, devices: [{ deviceInfo }] };
}
