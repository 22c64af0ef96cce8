import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const [nora, ines] = ["2719404004", "2719501004"] as const;
const path = "/restapi/v2/accounts/{accountId}";
const readAccount = async () => (await admin.call<Schemas["AccountV2"]>("GET", "/v2/accounts/~")).body;

describe("the account in v2", () => {
  test("is the one of the contract's example", async () => {
    expect(await readAccount()).toEqual(exampleOf(sandbox, path, "get", "confirmed"));
  });

  test("follows the company, its main number and its owner", async () => {
    await admin.call("PUT", "/v1.0/account/~/business-address", {
      body: { company: "Tidewater Maps", businessAddress: { country: "Canada", state: "Québec", city: "Gaspé", zip: "G4X 1A9" } },
    });
    sandbox.state.phoneNumbers.update("1162820004", { phoneNumber: "+15035550111" });
    sandbox.state.accounts.update(nora, { partnerId: "tw-1", status: "Unconfirmed" });
    expect(await readAccount()).toMatchObject({
      externalAccountId: "tw-1",
      companyName: "Tidewater Maps",
      companyAddress: { city: "Gaspé", country: "CA" },
      mainNumber: "+15035550111",
      contactInfo: { contactPhone: "+15035550111" },
      status: "Unconfirmed",
      billingActive: false,
    });
  });

  test("leaves out what v2 has no form for", async () => {
    const { state } = sandbox;
    state.accounts.update(nora, { company: "T".repeat(65), businessAddress: { country: "Atlantis" }, partnerId: "p".repeat(31) });
    state.extensions.update(nora, { extensionNumber: "9" });
    state.accounts.update(nora, { packageId: undefined });
    const shown = await readAccount();
    for (const member of ["companyName", "companyAddress", "contactInfo", "externalAccountId"]) {
      expect(shown).not.toHaveProperty(member);
    }
    expect(shown.serviceInfo.package).toEqual({ id: "8", version: "1" });
    // One character, and two units of JavaScript's.
    const seat = { street: "1 Beach", city: "Astoria", zip: "97103", country: "🏝" };
    state.accounts.update(nora, { businessAddress: seat });
    expect(await readAccount()).toEqual(shown);
  });
});

describe("the account's regional settings", () => {
  const settings = `${path}/regional-settings`;
  const read = async () => (await admin.call<Schemas["RegionalSettings"]>("GET", "/v2/accounts/~/regional-settings")).body;
  const change = (body: object, who = admin) =>
    who.call<Schemas["RegionalSettings"]>("PATCH", "/v2/accounts/~/regional-settings", { body });
  const timezone = { id: "101" };

  test("are read and changed as in the contract's examples", async () => {
    expect(await read()).toEqual(exampleOf(sandbox, settings, "get", "pacific"));
    const { body } = await change({ timezone: { name: "America/Los_Angeles" }, timeFormat: "24h" });
    expect(body).toEqual(exampleOf(sandbox, settings, "patch", "clock"));
    expect(await read()).toEqual(body);
  });

  test("are chosen by ids or by names, of which the id counts", async () => {
    const { body } = await change({
      timezone: { name: "Europe/London" },
      homeCountry: { isoCode: "GB" },
      language: { localeCode: "en-GB" },
      greetingLanguage: { id: "2057", localeCode: "en-US" },
    });
    expect(body).toMatchObject({
      timezone: { name: "Europe/London" },
      homeCountry: { isoCode: "GB" },
      language: { localeCode: "en-GB" },
      greetingLanguage: { localeCode: "en-GB" },
      formattingLocale: { localeCode: "en-US" },
    });
  });

  test("are those of extensions that have not chosen others", async () => {
    await change({ timezone: { name: "Europe/London" } });
    const { body } = await admin.call<Schemas["Extension"]>("GET", `/v1.0/account/~/extension/${ines}`);
    expect(body.regionalSettings?.timezone?.name).toBe("Europe/London");
  });

  test.each<[object, string, string]>([
    [{}, "CMN-100", "timezone"],
    [{ timezone: {} }, "CMN-100", "timezone.id"],
    [{ timezone: { name: "America/Atlantis" } }, "CMN-102", "timezone.name"],
    [{ timezone: { id: "99999" } }, "CMN-102", "timezone.id"],
    [{ timezone, homeCountry: { isoCode: "ZZ" } }, "CMN-102", "homeCountry.isoCode"],
    [{ timezone, homeCountry: { id: "99999" } }, "EXT-262", "homeCountry.id"],
    [{ timezone, language: { localeCode: "xx-XX" } }, "CMN-102", "language.localeCode"],
  ])("are refused for %j", async (body, code, parameter) => {
    expect(verdict(await change(body))).toEqual([400, code, parameter]);
  });

  test("are changed by administrators alone", async () => {
    expect(verdict(await change({ timezone }, serviceOf(sandbox, "manager")))).toEqual([403, "CMN-402", undefined]);
  });
});

describe("mails to the owner", () => {
  const send = (kind: "welcome" | "activation", body?: object) =>
    admin.call("POST", `/v2/accounts/~/send-${kind}-email`, { body });

  test("a welcome mail goes to the owner's address or another", async () => {
    for (const body of [undefined, {}, { email: "office@tidewater.example" }])
      expect((await send("welcome", body)).status).toBe(200);
    expect(verdict(await send("welcome", { email: "office" }))).toEqual([400, "CMN-101", "email"]);
    sandbox.state.extensions.update(nora, { contact: { firstName: "Nora" } });
    expect(verdict(await send("welcome"))).toEqual([400, "CMN-100", "email"]);
    expect((await send("welcome", { email: "office@tidewater.example" })).status).toBe(200);
  });

  test("an activation mail goes out until the account is confirmed", async () => {
    expect(verdict(await send("activation"))).toEqual([400, "CMN-111", undefined]);
    for (const status of ["Initial", "Unconfirmed"] as const) {
      sandbox.state.accounts.update(nora, { status });
      expect((await send("activation")).status).toBe(200);
    }
  });
});
