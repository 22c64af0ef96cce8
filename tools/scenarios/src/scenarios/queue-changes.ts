import { expect } from "vitest";
import { idsOf, queueMembers } from "../company.ts";
import type { Service } from "../service.ts";
import { groups, people, phones } from "../tidewater.ts";
import { verdictOf } from "../verdict.ts";

/** A queue is opened, people move between queues, the yard's paging and parking follow, and a queue is closed. */
export async function queueChanges({ accounts }: Service): Promise<void> {
  const { callQueues, departments, extensions } = accounts;
  const queuesOf = async (memberExtensionId: string) => idsOf(await callQueues.list({ memberExtensionId }).toArray());

  const opened = await extensions.create({
    body: { type: "Department", contact: { firstName: "Permits", email: "permits@tidewater.example" } },
  });
  const permits = String(opened.id);
  await extensions.update({ extensionId: permits, body: { status: "Enabled" } });
  const listed = await callQueues.list().toArray();
  expect(listed.map(({ id, name, status }) => [id, name, status])).toEqual([
    [groups.frontDesk, "Front Desk", "Enabled"],
    [groups.emergencies, "Site Emergencies", "Enabled"],
    [permits, "Permits", "Enabled"],
  ]);

  await departments.members.assign({
    body: {
      items: [
        { departmentId: groups.frontDesk, addedExtensionIds: [people.priya], removedExtensionIds: [people.ines] },
        { departmentId: permits, addedExtensionIds: [people.ines, people.nora] },
      ],
    },
  });
  expect(await queueMembers(accounts, groups.frontDesk)).toEqual([people.tomas, people.priya]);
  const names = await departments.members.list({ departmentId: permits }).toArray();
  expect(names.map(({ name }) => name).sort()).toEqual(["Ines Okafor", "Nora Whitfield"]);
  expect(await queuesOf(people.ines)).toEqual([permits]);
  expect(await queuesOf(people.tomas)).toEqual([groups.frontDesk, groups.emergencies]);
  const { departments: ofInes } = await extensions.read({ extensionId: people.ines });
  expect(ofInes?.map(({ id }) => id)).toEqual([permits]);

  // One wrong name in one queue leaves all queues as they were.
  const items = [
    { departmentId: permits, removedExtensionIds: [people.nora] },
    { departmentId: groups.frontDesk, addedExtensionIds: [people.nobody] },
  ];
  expect((await verdictOf(departments.members.assign({ body: { items } }))).slice(0, 2)).toEqual([400, "CMN-101"]);
  expect(await queueMembers(accounts, permits)).toHaveLength(2);

  await pagingAndParking(accounts);

  await extensions.delete({ extensionId: permits });
  expect(await queuesOf(people.ines)).toEqual([]);
  expect(await verdictOf(callQueues.members.list({ groupId: permits }))).toEqual([404, "CMN-102", "groupId"]);
  expect((await extensions.read({ extensionId: people.ines })).status).toBe("Enabled");
}

async function pagingAndParking({ pagingGroups, parkLocations }: Service["accounts"]): Promise<void> {
  const pagingOnlyGroupId = groups.yardPaging;
  await pagingGroups.assign({
    pagingOnlyGroupId,
    body: { addedUserIds: [people.tomas], removedUserIds: [people.nora], removedDeviceIds: [phones.ines] },
  });
  expect(idsOf(await pagingGroups.users.list({ pagingOnlyGroupId }).toArray())).toEqual([people.ines, people.tomas]);
  expect(idsOf(await pagingGroups.devices.list({ pagingOnlyGroupId }).toArray())).toEqual([phones.spare]);

  const parkLocationId = groups.park;
  await parkLocations.users.assign({ parkLocationId, body: { addedUserIds: [people.priya], removedUserIds: [people.tomas] } });
  expect(idsOf(await parkLocations.users.list({ parkLocationId }).toArray())).toEqual([people.ines, people.priya]);
}
