import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, send, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const account = "/v1.0/account/~";
const home = "340111004";
const [nora, ines, tomas, frontDesk] = ["2719404004", "2719501004", "2719502004", "2719601004"] as const;
const [deskPhone, softPhone, webPhone, line, number] = [
  "804111004",
  "804112004",
  "804115004",
  "804211004",
  "1162821004",
] as const;
const remove = (id: string, query = "", who = admin) => who.call("DELETE", `${account}/extension/${id}${query}`);
const status = async (path: string) => (await admin.call("GET", `${account}/${path}`)).status;
const extensionIds = async (query = "") =>
  (await admin.call<Schemas["ExtensionList"]>("GET", `${account}/extension${query}`)).body.records.map(({ id }) => String(id));
const deviceIds = async () =>
  (await admin.call<Schemas["DeviceList"]>("GET", `${account}/device`)).body.records.map(({ id }) => id);
const memberIds = async (path: string) =>
  (await admin.call<Schemas["CallQueueMemberList"]>("GET", `${account}/${path}`)).body.records.map(({ id }) => String(id));

describe("deleteExtension", () => {
  test("the user is gone with lines and phones; the number becomes the company's", async () => {
    const answer = await remove(ines);
    expect([answer.status, answer.body]).toEqual([204, ""]);
    expect(verdict(await admin.call("GET", `${account}/extension/${ines}`))).toEqual([404, "CMN-102", "extensionId"]);
    expect(await extensionIds()).not.toContain(ines);
    const devices = await deviceIds();
    for (const id of [deskPhone, webPhone]) expect(devices).not.toContain(id);
    expect(sandbox.state.lines.get(line)).toBeUndefined();
    const kept = sandbox.state.phoneNumbers.get(number);
    expect(kept).toMatchObject({ usageType: "CompanyNumber", phoneNumber: "+15035550112" });
    expect(kept).not.toHaveProperty("extensionId");
  });

  test("nothing points to the user any more", async () => {
    expect(sandbox.state.forwardingNumbers.count({ extensionId: ines })).toBe(3);
    await remove(ines);
    expect(await memberIds(`call-queues/${frontDesk}/members`)).toEqual([tomas]);
    expect(await memberIds("paging-only-groups/2719602004/users")).toEqual([nora]);
    expect(await memberIds("paging-only-groups/2719602004/devices")).toEqual(["804113004"]);
    expect(await memberIds("park-locations/2719603004/users")).toEqual([tomas]);
    const { body } = await admin.call<Schemas["License"]>("GET", `${account}/licenses/9120004`);
    expect(body).not.toHaveProperty("extension");
    // Only a licence that nobody has can be given up.
    expect((await admin.call("DELETE", `${account}/licenses/9120004`)).status).toBe(204);
    expect(sandbox.state.forwardingNumbers.count({ extensionId: ines })).toBe(0);
  });

  test("the number and the login are free again", async () => {
    await remove(ines);
    const contact = { firstName: "Ines", lastName: "Okafor", email: "ines.okafor@tidewater.example", emailAsLoginName: true };
    const { body } = await admin.call<Schemas["Extension"]>("POST", `${account}/extension`, { body: { type: "User", contact } });
    expect(body).toMatchObject({ extensionNumber: "102", name: "Ines Okafor" });
    expect(String(body.id)).not.toBe(ines);
  });

  test("the user's tokens are dead", async () => {
    const { token } = serviceOf(sandbox, "102");
    await remove(ines);
    const answer = await send(sandbox, "GET", `${account}/extension/~`, { headers: { Authorization: `Bearer ${token}` } });
    expect(verdict(answer)).toEqual([401, "OAU-213", undefined]);
  });

  test("savePhoneNumbers=false gives the number back", async () => {
    expect((await remove(ines, "?savePhoneNumbers=false")).status).toBe(204);
    expect(sandbox.state.phoneNumbers.get(number)).toBeUndefined();
    expect(sandbox.state.phoneNumbers.first({ phoneNumber: "+15035550112" })).toBeUndefined();
  });

  test("savePhoneLines=true keeps the line with its phone and number as an unassigned extension", async () => {
    await remove(ines, "?savePhoneLines=true");
    const places = await extensionIds("?status=Unassigned");
    expect(places).toHaveLength(2);
    const place = places[1] ?? "";
    const { body } = await admin.call<Schemas["Device"]>("GET", `${account}/device/${deskPhone}`);
    expect(body.extension?.id).toBe(Number(place));
    expect(body.phoneLines?.[0]).toMatchObject({
      id: line,
      phoneInfo: { phoneNumber: "+15035550112", usageType: "DirectNumber", extension: { id: place } },
    });
    expect(await status(`device/${webPhone}`)).toBe(404);
    const contact = { firstName: "Survey", lastName: "Trainee", email: "trainee@tidewater.example" };
    const assigned = await admin.call("PUT", `${account}/extension/${place}`, { body: { status: "NotActivated", contact } });
    expect(assigned.body).toMatchObject({ name: "Survey Trainee", extensionNumber: "102" });
    const devices = await admin.call<Schemas["DeviceList"]>("GET", `${account}/extension/${place}/device`);
    expect(devices.body.records.map(({ id }) => id)).toEqual([deskPhone]);
  });

  test("savePhoneLines=true and savePhoneNumbers=false keep the line without its number", async () => {
    await remove(ines, "?savePhoneLines=true&savePhoneNumbers=false");
    expect(sandbox.state.lines.get(line)).not.toHaveProperty("phoneNumberId");
    expect(sandbox.state.phoneNumbers.get(number)).toBeUndefined();
    expect(await status(`device/${deskPhone}`)).toBe(200);
  });

  test("a phone without a line goes to the inventory where lines are kept, else away", async () => {
    const give = () => admin.call("PUT", `${account}/device/804113004`, { body: { extension: { id: tomas } } });
    await give();
    await remove(tomas, "?savePhoneLines=true");
    const { body } = await admin.call<Schemas["Device"]>("GET", `${account}/device/804113004`);
    expect(body).not.toHaveProperty("extension");
    expect(await status(`device/${softPhone}`)).toBe(200);
    sandbox.reset();
    admin = serviceOf(sandbox, "admin", internalApp);
    await give();
    await remove(tomas);
    expect(await status("device/804113004")).toBe(404);
    expect(await status(`device/${softPhone}`)).toBe(404);
  });

  test("a phone on order is not shipped to nobody", async () => {
    await remove("2719503004");
    sandbox.clock.advance(7 * 86_400_000);
    admin = serviceOf(sandbox, "admin", internalApp);
    expect(await status("device/804114004")).toBe(404);
  });

  test("a queue goes with its members' place in it, and they stay", async () => {
    expect((await remove(frontDesk)).status).toBe(204);
    expect(await status(`call-queues/${frontDesk}/members`)).toBe(404);
    const { body } = await admin.call<Schemas["Extension"]>("GET", `${account}/extension/${ines}`);
    expect(body).not.toHaveProperty("departments");
    expect(sandbox.state.memberships.count({ groupId: frontDesk })).toBe(0);
  });

  test("personal emergency locations go with their user, and lines that are kept are there no more", async () => {
    const emergency = { location: { id: home } };
    expect((await admin.call("PUT", `${account}/device/804111004`, { body: { emergency } })).status).toBe(200);
    await remove(ines, "?savePhoneLines=true&savePhoneNumbers=true");
    expect(sandbox.state.emergencyLocations.get(home)).toBeUndefined();
    const { body } = await admin.call<Schemas["Device"]>("GET", `${account}/device/804111004`);
    expect(body.phoneLines).toHaveLength(1);
    expect(body).not.toHaveProperty("emergency");
  });

  test("monitoring groups lose who goes, whether they listened or were listened to", async () => {
    await remove(ines);
    const members = sandbox.state.monitoringMembers.find({ groupId: "8130004" });
    expect(members.map(({ extensionId }) => extensionId)).toEqual([nora, tomas]);
  });

  test("the system extension stays, and so does the last phone of a shared-lines group", async () => {
    expect(verdict(await remove(nora))).toEqual([400, "CMN-111", undefined]);
    sandbox.state.extensions.update(ines, { type: "SharedLinesGroup" });
    expect(verdict(await remove(ines))).toEqual([400, "JWS-1736", undefined]);
    expect(await extensionIds()).toEqual(expect.arrayContaining([nora, ines]));
    for (const { id } of sandbox.state.devices.find({ extensionId: ines })) sandbox.state.devices.delete(id);
    expect((await remove(ines)).status).toBe(204);
  });

  test("one that is not there, twice, and without permission", async () => {
    expect(verdict(await remove(tomas, "", serviceOf(sandbox, "user")))).toEqual([403, "CMN-408", "AddRemoveUsers"]);
    expect((await remove(tomas, "", serviceOf(sandbox, "manager"))).status).toBe(204);
    expect(verdict(await remove(tomas))).toEqual([404, "CMN-102", "extensionId"]);
    expect(verdict(await remove(ines, "?savePhoneLines=perhaps"))).toEqual([400, "CMN-101", "savePhoneLines"]);
  });
});
