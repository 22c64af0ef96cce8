import type { Hired, Newcomer } from "../newcomer.ts";
import type { Office } from "../office.ts";
import { RosterError } from "../roster-error.ts";

/**
 * Creates the people, ten in a call, each whole or not at all.
 *
 * @param file - the roster's name, for errors
 * @throws RosterError with the service's reasons for each person who could not be created
 */
export async function createPeople({ accounts }: Office, newcomers: readonly Newcomer[], file: string): Promise<Hired[]> {
  const records = newcomers.map(({ person: { firstName, lastName, email, extensionNumber } }) => ({
    status: "Enabled" as const,
    extensionNumber,
    contact: { firstName, lastName, email },
  }));
  const { outcomes } = await accounts.extensions.batchProvisionInBulk({ body: { records } });
  const problems: string[] = [];
  const hired = newcomers.flatMap((newcomer, index) => {
    const { fate = "notTried", result, errors = [] } = outcomes[index] ?? {};
    if (result?.successful) return [{ ...newcomer, extensionId: result.extension.id }];
    const reason = errors.map(({ errorCode, message }) => `${errorCode} ${message}`).join("; ") || fate;
    problems.push(`${file}:${newcomer.person.line}: ${newcomer.person.email} could not be created: ${reason}`);
    return [];
  });
  if (problems.length > 0) throw new RosterError(problems, `${hired.length} of ${newcomers.length} people were created.`);
  return hired;
}
