import type { AuditEvent } from "@ringwright/accounts";
import { expect } from "vitest";
import type { Service } from "../service.ts";
import { groups, numbers, people, phones } from "../tidewater.ts";
import { helpDesk } from "./help-desk.ts";
import { leavingNothingBehind } from "./leaving-nothing-behind.ts";
import { openingASecondSite } from "./opening-a-second-site.ts";

/** An auditor reads from the trail alone what happened when a site was opened, a help desk set up, and Ines left. */
export async function readingTheTrail(service: Service): Promise<void> {
  await openingASecondSite(service);
  readOpening(await whatHappened(service));
  await helpDesk(service);
  readHelpDesk(await whatHappened(service));
  await leavingNothingBehind(service);
  readLeaving(await whatHappened(service));
}

/** An entry, with the members that it says of before and after. */
interface Entry extends AuditEvent {
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

// What is told since the last time, the oldest first. An hour later nothing of it is the last hour's any more.
async function whatHappened(service: Service): Promise<Entry[]> {
  const eventTimeFrom = new Date(service.now() - hourMs).toISOString();
  const { records = [], paging } = await service.accounts.auditTrail.search({ body: { eventTimeFrom, perPage: 1000 } });
  expect(paging?.total).toBe(1);
  service.pass(2 * hourMs);
  return records
    .toReversed()
    .map((event) => ({ ...event, before: membersOf(event, "before."), after: membersOf(event, "after.") }));
}

const hourMs = 3_600_000;

function membersOf({ details }: AuditEvent, side: string): Record<string, string> {
  const members = (details?.parameters ?? []).filter(({ key }) => key?.startsWith(side));
  return Object.fromEntries(members.map(({ key = "", value = "" }) => [key.slice(side.length), value]));
}

// Twelve people were hired, moved to a new site with their phones, put into its queue, and moved back before it was closed.
function readOpening(entries: readonly Entry[]): void {
  expect(initiatorsOf(entries)).toEqual(["Nora Whitfield"]);
  const crew = of(entries, "ADD_EXTENSION").flatMap(({ target }) =>
    target?.name?.startsWith("Seaside Surveyor") ? [target.objectId] : [],
  );
  expect(crew).toHaveLength(12);
  const [opened] = of(entries, "ADD_SITE");
  const siteId = opened?.target?.objectId ?? "";
  expect(opened?.after[`sites.${siteId}.name`]).toBe("Seaside Office");

  const moves = of(entries, "CHANGE_USER_SITE").map(({ target, before, after }) => {
    const member = `extensions.${target?.objectId}.siteId`;
    return [target?.objectId, before[member], after[member]];
  });
  const there = moves.filter(([, , to]) => to === siteId).map(([id]) => id);
  const back = moves.filter(([, from]) => from === siteId).map(([id]) => id);
  expect(there).toEqual(crew);
  const [queue] = of(entries, "ADD_EXTENSION").filter(({ target }) => target?.name === "Seaside Desk");
  expect(new Set(back)).toEqual(new Set([...crew, queue?.target?.objectId]));

  const [location] = of(entries, "ADD_EMERGENCY_LOCATION").flatMap(({ after }) =>
    Object.entries(after).filter(([, value]) => value === "Seaside Office"),
  );
  const locationId = location?.[0].split(".")[1];
  const helped = of(entries, "CHANGE_EMERGENCY_ADDRESS");
  expect(helped.map(({ target }) => target?.objectId)).toEqual(crew);
  expect(new Set(helped.flatMap(({ after }) => Object.values(after)))).toEqual(new Set([locationId]));
  const [closed] = of(entries, "DELETE_SITE");
  expect(closed?.target).toMatchObject({ objectId: siteId, name: "Seaside Office" });
}

// One role was made, and one person got it. Of all that she tried with it the trail has what she did: one PIN, which nobody is told.
function readHelpDesk(entries: readonly Entry[]): void {
  const [made, given, ...rest] = entries;
  expect([made?.actionId, made?.initiator?.name]).toEqual(["ADD_ROLE", "Nora Whitfield"]);
  const [key = ""] = Object.keys(made?.after ?? {});
  const roleId = key.split(".")[1];
  expect(made?.after[`roles.${roleId}.displayName`]).toBe("Help desk");
  expect([given?.actionId, given?.target?.objectId]).toEqual(["CHANGE_USER_ROLES", people.priya]);
  expect(given?.after[`extensions.${people.priya}.roleIds`]).toBe(JSON.stringify([roleId]));
  expect(rest.map(({ initiator }) => [initiator?.extensionId, initiator?.role])).toEqual(
    rest.map(() => [people.priya, "Help desk"]),
  );
  // To reserve numbers takes no permission of a user.
  expect(rest.map(({ actionId, target }) => [actionId, target?.name])).toEqual([
    ["RESERVE_PHONE_NUMBERS", "Tidewater Surveying"],
    ["CHANGE_SECRET_INFO", "Tomas Lindgren"],
  ]);
  expect(JSON.stringify(entries)).not.toContain("246813");
}

// Ines was deleted; what she had is told with where it went, and so is who got her number and her phone.
function readLeaving(entries: readonly Entry[]): void {
  const [left] = of(entries, "DELETE_EXTENSION");
  expect(left).toMatchObject({ target: { objectId: people.ines, name: "Ines Okafor" }, initiator: { name: "Nora Whitfield" } });
  const { before = {}, after = {} } = left ?? {};
  expect(before[`phoneNumbers.${numbers.ines}.extensionId`]).toBe(people.ines);
  expect(after[`phoneNumbers.${numbers.ines}.usageType`]).toBe("Inventory");
  expect(before[`devices.${phones.ines}.extensionId`]).toBe(people.ines);
  expect(after[`devices.${phones.ines}.extensionId`]).toBeUndefined();
  const wasIn = Object.entries(before).filter(([key]) => /^memberships\..*\.groupId$/.test(key));
  expect(wasIn.map(([, groupId]) => groupId)).toContain(groups.frontDesk);

  const [joined] = of(entries, "ADD_EXTENSION");
  const lena = joined?.target?.objectId;
  expect(joined?.target?.name).toBe("Lena Brandt");
  const [added] = of(entries, "ADD_DEVICES");
  expect(added?.after[`phoneNumbers.${numbers.ines}.extensionId`]).toBe(lena);
  const [replaced] = of(entries, "REPLACE_DEVICE");
  expect(replaced?.after[`devices.${phones.ines}.extensionId`]).toBe(lena);
}

function of(entries: readonly Entry[], actionId: string): Entry[] {
  return entries.filter((entry) => entry.actionId === actionId);
}

function initiatorsOf(entries: readonly Entry[]): (string | undefined)[] {
  return [...new Set(entries.map(({ initiator }) => initiator?.name))];
}
