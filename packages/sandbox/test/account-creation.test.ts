import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { freeNumber } from "../src/numbers/pool.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const seededId = "2719404004";
const create = (body: unknown, who = admin) => who.call<Schemas["CreatedAccount"]>("POST", "/v1.0/account", { body });

// A number of the pool, and if wanted a reservation of it.
function poolNumber({ areaCode = "503", reserveFor }: { areaCode?: string; reserveFor?: string } = {}) {
  const { state } = sandbox;
  const account = state.accounts.get(seededId);
  if (account === undefined) throw new Error("The seed has no account");
  const { phoneNumber } = freeNumber(state, account, { areaCode }, "");
  const reservationId = "0f0c6b1e-7a52-4a83-9d6f-3b5f0a9c2e11";
  if (reserveFor !== undefined) {
    const reservedTill = new Date(sandbox.clock.now() + 60_000).toISOString();
    state.reservations.insert({ id: reservationId, phoneNumber, sessionId: "another", accountId: reserveFor, reservedTill });
  }
  return { phoneNumber, reservationId };
}

const owner = {
  partnerId: "harbour-owner",
  contact: {
    firstName: "Ada",
    lastName: "Ferris",
    company: "Harbour Pilots",
    email: "ada@harbour.example",
    emailAsLoginName: true,
    businessAddress: { street: "1 Bond Street", city: "Astoria", state: "Oregon", zip: "97103", country: "United States" },
  },
  regionalSettings: { timezone: { id: "1" }, language: { id: "2057" }, timeFormat: "24h" },
};

describe("createAccount", () => {
  test("opens an account that its owner finds as the answer says", async () => {
    const { phoneNumber, reservationId } = poolNumber({ reserveFor: seededId });
    const body = { mainNumber: phoneNumber, reservationId, partnerId: "harbour-01", operator: owner };
    const { status, body: created } = await create({ ...body, signupInfo: { marketingAccepted: true } });
    expect(status).toBe(200);
    expect(created).toMatchObject({
      mainNumber: phoneNumber,
      partnerId: "harbour-01",
      status: "Initial",
      setupWizardState: "NotStarted",
    });
    expect(created.operator).toMatchObject({
      id: created.id,
      extensionNumber: "101",
      name: "Ada Ferris",
      type: "User",
      status: "NotActivated",
      contact: owner.contact,
      permissions: { admin: { enabled: true } },
    });

    const ada = serviceOf(sandbox, "ada@harbour.example", internalApp);
    const { body: read } = await ada.call<Schemas["Account"]>("GET", "/v1.0/account/pid=harbour-01");
    expect(read).toMatchObject({
      id: created.id,
      uri: created.uri,
      mainNumber: phoneNumber,
      operator: { id: created.id, extensionNumber: "101", partnerId: "harbour-owner" },
      serviceInfo: created.serviceInfo,
      status: "Initial",
      signupInfo: { signupState: ["AccountCreated"], marketingAccepted: true, creationTime: "2026-04-20T16:00:00.000Z" },
      regionalSettings: {
        homeCountry: { id: "1" },
        timezone: { name: "GMT" },
        language: { localeCode: "en-GB" },
        formattingLocale: { localeCode: "en-US" },
        timeFormat: "24h",
        currency: { code: "USD" },
      },
    });
    expect((await ada.call("GET", "/v1.0/account/~/business-address")).body).toMatchObject({
      company: "Harbour Pilots",
      email: "ada@harbour.example",
      businessAddress: owner.contact.businessAddress,
    });
    // The reservation is used up, and the number is the account's.
    expect(sandbox.state.reservations.first({ phoneNumber })).toBeUndefined();
    expect(sandbox.state.phoneNumbers.first({ phoneNumber })).toMatchObject({
      accountId: String(created.id),
      usageType: "MainCompanyNumber",
    });
  });

  test("its owner is its administrator, and neither account sees the other", async () => {
    const { body } = await create({ operator: owner });
    const ada = serviceOf(sandbox, String(body.id), internalApp);
    const update = await ada.call("PUT", "/v1.0/account/~/business-address", { body: { company: "Pilots" } });
    expect(update.body).toMatchObject({ company: "Pilots" });
    expect(verdict(await ada.call("GET", `/v1.0/account/${seededId}`))).toEqual([404, "CMN-102", "accountId"]);
    expect(verdict(await admin.call("GET", `/v1.0/account/${body.id}`))).toEqual([404, "CMN-102", "accountId"]);
    expect((await ada.call<Schemas["DeviceList"]>("GET", "/v1.0/account/~/device")).body.records).toEqual([]);
    expect(sandbox.state.extensions.get(String(body.id))?.accountId).toBe(String(body.id));
  });

  test("needs nothing, and two of them are two", async () => {
    const [first, second] = [(await create({})).body, (await create({})).body];
    expect(first).not.toHaveProperty("mainNumber");
    expect(second.id).toBeGreaterThan(first.id);
    const { body } = await serviceOf(sandbox, String(second.id)).call<Schemas["Account"]>("GET", "/v1.0/account/~");
    expect(body).toMatchObject({ id: second.id, serviceInfo: { servicePlan: { id: "8" }, brand: { id: "1210" } } });
  });

  test.each([
    ["Unconfirmed", ["AccountCreated"]],
    ["Confirmed", ["AccountCreated", "AccountConfirmed"]],
  ])("starts as %s when told so", async (status, signupState) => {
    const { body } = await create({ status });
    expect(body.status).toBe(status);
    const { body: read } = await serviceOf(sandbox, String(body.id)).call("GET", "/v1.0/account/~");
    expect(read).toMatchObject({ status, signupInfo: { signupState } });
  });

  test("takes plan, features and limits from the body", async () => {
    const { body } = await create({
      serviceInfo: {
        servicePlanName: "office ubp",
        serviceFeatures: [
          { featureName: "Paging", enabled: false },
          { featureName: "SiteCodes", enabled: true },
        ],
        limits: { maxExtensionNumberLength: 7 },
      },
      operator: { extensionNumber: "1234567" },
    });
    expect(body.operator).toMatchObject({ type: "DigitalUser", extensionNumber: "1234567" });
    const owner = serviceOf(sandbox, String(body.id));
    const { body: info } = await owner.call<Schemas["ServiceInfo"]>("GET", "/v1.0/account/~/service-info");
    expect(info).toMatchObject({ servicePlanName: "Office UBP", limits: { maxExtensionNumberLength: 7, meetingSize: 200 } });
    const on = info.serviceFeatures?.filter(({ enabled }) => enabled).map(({ featureName }) => featureName);
    expect(on).toContain("SiteCodes");
    expect(on).not.toContain("Paging");
  });

  test("takes a free number without a reservation, a toll-free one too, with or without its plus sign", async () => {
    const { phoneNumber } = poolNumber({ areaCode: "844" });
    expect((await create({ mainNumber: phoneNumber.slice(1) })).body.mainNumber).toBe(phoneNumber);
    expect(sandbox.state.phoneNumbers.first({ phoneNumber })?.paymentType).toBe("TollFree");
    expect(verdict(await create({ mainNumber: phoneNumber }))).toEqual([400, "CMN-101", "mainNumber"]);
  });

  test.each<readonly [string, () => object, readonly [number, string, string]]>([
    ["a number for fax alone", () => ({ mainNumber: "+15035550199" }), [400, "CMN-101", "mainNumber"]],
    ["a number that is neither local nor toll-free", () => ({ mainNumber: "+19005550142" }), [400, "CMN-101", "mainNumber"]],
    [
      "a reservation that is not there",
      () => ({ mainNumber: poolNumber().phoneNumber, reservationId: "1" }),
      [400, "CMN-102", "reservationId"],
    ],
    [
      "another account's reservation",
      () => {
        const { phoneNumber, reservationId } = poolNumber({ reserveFor: "1" });
        return { mainNumber: phoneNumber, reservationId };
      },
      [400, "CMN-102", "reservationId"],
    ],
    [
      "the reservation of another number",
      () => {
        const { reservationId } = poolNumber({ reserveFor: seededId });
        return { mainNumber: poolNumber().phoneNumber, reservationId };
      },
      [400, "CMN-101", "reservationId"],
    ],
    [
      "a number that another session keeps",
      () => ({ mainNumber: poolNumber({ reserveFor: seededId }).phoneNumber }),
      [400, "CMN-101", "mainNumber"],
    ],
    [
      "a reservation without its number",
      () => ({ reservationId: poolNumber({ reserveFor: seededId }).reservationId }),
      [400, "CMN-100", "mainNumber"],
    ],
    [
      "a plan that is not there",
      () => ({ serviceInfo: { servicePlanName: "Gold" } }),
      [400, "CMN-101", "serviceInfo.servicePlanName"],
    ],
    [
      "a feature that the plan lacks",
      () => ({ serviceInfo: { servicePlanName: "Fax", serviceFeatures: [{ featureName: "Paging", enabled: true }] } }),
      [400, "BIL-101", "serviceInfo.serviceFeatures[0].featureName"],
    ],
    [
      "a time zone that is not there",
      () => ({ operator: { regionalSettings: { timezone: { id: "999" } } } }),
      [400, "CMN-102", "operator.regionalSettings.timezone.id"],
    ],
    ["a call queue as owner", () => ({ operator: { type: "Department" } }), [400, "CMN-101", "operator.type"]],
    ["a kind of user that the plan lacks", () => ({ operator: { type: "DigitalUser" } }), [400, "CMN-101", "operator.type"]],
    ["an owner who is nobody", () => ({ operator: { status: "Unassigned" } }), [400, "CMN-101", "operator.status"]],
    [
      "an owner in call queues",
      () => ({ operator: { departments: [{ id: "2719601004" }] } }),
      [400, "CMN-102", "operator.departments[0].id"],
    ],
    ["the settings of a call queue", () => ({ operator: { callQueueInfo: {} } }), [400, "CMN-101", "operator.callQueueInfo"]],
    ["the extension number 0", () => ({ operator: { extensionNumber: "0" } }), [400, "CMN-101", "operator.extensionNumber"]],
    [
      "a number longer than the limit",
      () => ({ operator: { extensionNumber: "123456" } }),
      [400, "CMN-101", "operator.extensionNumber"],
    ],
    [
      "a login name that somebody has",
      () => ({ operator: { contact: { email: "Ines.Okafor@tidewater.example", emailAsLoginName: true } } }),
      [400, "CMN-406", "operator.contact.email"],
    ],
    ["a state that no account starts in", () => ({ status: "Disabled" }), [400, "CMN-101", "status"]],
  ])("refuses %s, and opens nothing then", async (_, body, expected) => {
    expect(verdict(await create(body()))).toEqual(expected);
    expect(sandbox.state.accounts.count()).toBe(1);
    expect(sandbox.state.roles.count({ accountId: [seededId] })).toBe(sandbox.state.roles.count());
  });

  test("refuses a partner's id that an account has", async () => {
    await create({ partnerId: "harbour-01" });
    expect(verdict(await create({ partnerId: "harbour-01" }))).toEqual([400, "CMN-406", "partnerId"]);
    expect(sandbox.state.accounts.count()).toBe(2);
  });

  test("is for administrators, with apps that may open accounts", async () => {
    expect(verdict(await create({}, serviceOf(sandbox, "manager", internalApp)))).toEqual([403, "CMN-402", undefined]);
    sandbox.state.apps.update("tidewater-onboarding", { access: "internal" });
    expect(verdict(await create({}, serviceOf(sandbox, "admin", "tidewater-onboarding")))).toEqual([403, "CMN-401", "Accounts"]);
  });
});
