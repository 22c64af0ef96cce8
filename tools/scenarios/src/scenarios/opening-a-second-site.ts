import { expect } from "vitest";
import { idsOf, queueMembers } from "../company.ts";
import type { Service } from "../service.ts";
import { people, places } from "../tidewater.ts";
import { verdictOf } from "../verdict.ts";

const size = 12;

/** The office opens a second site: twelve people move there, with their phones, a queue, and a place to send help to. */
export async function openingASecondSite(service: Service): Promise<void> {
  const { accounts, devices } = service;
  const { sites, callQueues, monitoringGroups, extensions } = accounts;
  const crew = await hire(service);

  const { id: siteId } = await sites.create({ body: { name: "Seaside Office", operator: { id: people.ines } } });
  expect((await sites.list()).records?.map(({ name }) => name)).toEqual(["Main Site", "Warrenton Yard", "Seaside Office"]);
  const address = { street: "1 Broadway", city: "Seaside", state: "OR", zip: "97138", country: "US", customerName: "Tidewater" };
  const { locations } = devices.emergency;
  const { id: locationId } = await locations.create({ body: { name: "Seaside Office", address, site: { id: siteId } } });
  expect(idsOf(await locations.list({ siteId: [siteId] }).toArray())).toEqual([locationId]);

  await sites.members.assign({ siteId, body: { addedExtensionIds: crew } });
  expect(idsOf((await sites.members.list({ siteId })).records ?? [])).toEqual(crew);
  const phones = await phonesOf(service, crew);
  expect(phones.map(({ site }) => site?.name)).toEqual(crew.map(() => "Seaside Office"));
  // Help still comes to where the phones were; that is not the site's to say.
  expect(new Set(phones.map(({ emergency }) => emergency?.location?.id))).toEqual(new Set([places.office]));
  for (const { id: deviceId = "" } of phones)
    await devices.emergency.update({ deviceId, body: { emergency: { location: { id: locationId } } } });
  const moved = await phonesOf(service, crew);
  expect(new Set(moved.map(({ emergency }) => emergency?.address?.city))).toEqual(new Set(["Seaside"]));
  const active = await locations.list({ siteId: [siteId, "main-site"], usageStatus: "Active" }).toArray();
  expect(idsOf(active)).toEqual([places.office, locationId]);

  // A queue and a monitoring group of the site, with its people in them.
  const queue = await extensions.create({
    body: {
      type: "Department",
      contact: { firstName: "Seaside Desk", email: "seaside@tidewater.example" },
      site: { id: siteId },
    },
  });
  const groupId = String(queue.id);
  await callQueues.members.assign({ groupId, body: { addedExtensionIds: crew } });
  expect(await queueMembers(accounts, groupId)).toEqual(crew);
  const queues = await callQueues.list().toArray();
  expect(queues.filter(({ site }) => site?.id === siteId).map(({ name }) => name)).toEqual(["Seaside Desk"]);
  const coaching = await monitoringGroups.create({ body: { name: "Seaside coaching", site: { id: siteId } } });
  const addedExtensions = crew.map((id) => ({ id, permissions: ["Monitored" as const] }));
  await monitoringGroups.members.assign({ groupId: coaching.id, body: { addedExtensions } });
  expect(idsOf(await monitoringGroups.list({ siteId: [siteId] }).toArray())).toEqual([coaching.id]);

  await closeAgain(service, siteId, crew, { groupId, locationId, coachingId: coaching.id });
}

interface Opened {
  readonly groupId: string;
  readonly locationId: string;
  readonly coachingId: string;
}

// It is not deleted while somebody is there; what is left of it then is the main site's.
async function closeAgain(service: Service, siteId: string, crew: readonly string[], opened: Opened): Promise<void> {
  const { accounts, devices } = service;
  const { sites } = accounts;
  const [first = "", ...others] = crew;
  await sites.members.assign({ siteId, body: { removedExtensionIds: others } });
  expect(idsOf((await sites.members.list({ siteId })).records ?? [])).toEqual([first, opened.groupId]);
  expect(await verdictOf(sites.delete({ siteId }))).toEqual([403, "CMN-111", "siteId"]);
  await sites.members.assign({ siteId, body: { removedExtensionIds: [first, opened.groupId] } });
  await sites.delete({ siteId });
  expect(await verdictOf(sites.read({ siteId }))).toEqual([404, "CMN-102", "siteId"]);
  const phones = await phonesOf(service, crew);
  expect(phones.map(({ site, emergency }) => [site?.id, emergency?.location?.id])).toEqual(
    crew.map(() => ["main-site", opened.locationId]),
  );
  const ofMain = await accounts.monitoringGroups.list({ siteId: ["main-site"] }).toArray();
  expect(idsOf(ofMain)).toContain(opened.coachingId);
  expect(idsOf(await devices.emergency.locations.list({ siteId: ["main-site"] }).toArray())).toContain(opened.locationId);
}

// Twelve people at the main site, each with a phone and a number.
async function hire({ accounts }: Service): Promise<string[]> {
  const records = Array.from({ length: size }, (_, index) => ({
    status: "Enabled" as const,
    contact: { firstName: "Seaside", lastName: `Surveyor ${index + 1}`, email: `seaside.${index + 1}@tidewater.example` },
    devices: [
      {
        deviceInfo: {
          type: "OtherPhone" as const,
          emergency: { location: { id: places.office } },
          phoneInfo: { preferredAreaCode: "503" },
        },
      },
    ],
  }));
  const { outcomes } = await accounts.extensions.batchProvisionInBulk({ body: { records } });
  expect(outcomes.map(({ fate }) => fate)).toEqual(records.map(() => "succeeded"));
  const listed = await accounts.extensions.list({ type: ["User"] }).toArray();
  return idsOf(listed.filter(({ contact }) => contact?.firstName === "Seaside"));
}

// The phone of each, in their order.
async function phonesOf({ devices }: Service, ids: readonly string[]) {
  const { outcomes } = await devices.listForExtensionBatch(ids);
  return outcomes.flatMap((outcome) => {
    if (outcome.fate !== "succeeded") throw new Error(`${outcome.id}: ${outcome.fate}`);
    return outcome.body.records;
  });
}
