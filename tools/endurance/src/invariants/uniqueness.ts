import type { stateTypes } from "@ringwright/sandbox";
import type { Company } from "./company.ts";

/** Values that two records have and only one may. */
export function* repeatedValues(company: Company): Generator<string> {
  yield* repeated("phone number", company.phoneNumbers, ({ phoneNumber }) => phoneNumber);
  yield* repeated("number of a line", company.lines, ({ phoneNumberId }) => phoneNumberId);
  yield* repeated("reserved number", company.reservations, ({ phoneNumber }) => phoneNumber);
  yield* repeated("extension number", company.extensions, ({ accountId, extensionNumber }) =>
    inAccount(accountId, extensionNumber),
  );
  yield* repeated("login", company.extensions, ({ contact }) =>
    contact?.emailAsLoginName === true ? contact.email?.toLowerCase() : undefined,
  );
  yield* repeated("partner id", company.extensions, ({ accountId, partnerId }) => inAccount(accountId, partnerId));
  yield* repeated("site's name", company.sites, ({ accountId, name }) => inAccount(accountId, name));
  yield* repeated("membership", company.memberships, ({ groupId, role, memberId }) => `${groupId} ${role} ${memberId}`);
  yield* repeated("monitoring group's name", company.monitoringGroups, ({ accountId, name }) => inAccount(accountId, name));
  yield* repeated("member of a monitoring group", company.monitoringMembers, ({ groupId, extensionId }) =>
    inAccount(groupId, extensionId),
  );
  yield* repeated("flip number", company.forwardingNumbers, ({ extensionId, flipNumber }) => `${extensionId} ${flipNumber}`);
  yield* repeated("forwarding phone", company.forwardingNumbers, ({ extensionId, deviceId }) => inAccount(extensionId, deviceId));
  yield* repeated("box", company.devices, ({ accountId, boxBillingId }) => inAccount(accountId, boxBillingId));
  yield* repeated("main number of an account", company.phoneNumbers, ({ accountId, usageType }) =>
    usageType === "MainCompanyNumber" ? accountId : undefined,
  );
  yield* repeated("main number of an extension", company.phoneNumbers, ({ extensionId, primary }) =>
    primary === true ? extensionId : undefined,
  );
  const provisioned = new Map([...company.phoneNumbers.values()].map(({ id, phoneNumber }) => [phoneNumber, id]));
  for (const { id, phoneNumber } of company.reservations.values()) {
    const holder = provisioned.get(phoneNumber);
    if (holder !== undefined) yield `reservations ${id}: ${phoneNumber} is that of phoneNumbers ${holder}`;
  }
}

function* repeated<T extends stateTypes.Doc>(
  what: string,
  records: ReadonlyMap<string, T>,
  keyOf: (record: T) => string | undefined,
): Generator<string> {
  const seen = new Map<string, string>();
  for (const record of records.values()) {
    const value = keyOf(record);
    if (value === undefined) continue;
    const other = seen.get(value);
    if (other !== undefined) yield `${what} ${value}: ${other} and ${record.id} have it`;
    seen.set(value, record.id);
  }
}

function inAccount(accountId: string, value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : `${accountId} ${value}`;
}
