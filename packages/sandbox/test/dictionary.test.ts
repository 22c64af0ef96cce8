import { getCountries, getCountryCallingCode, isSupportedCountry } from "libphonenumber-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brands } from "../src/data/brands.ts";
import { countries } from "../src/data/countries.ts";
import { currencies } from "../src/data/currencies.ts";
import { dialingLocations } from "../src/data/dialing-locations.ts";
import { firstOwnId } from "../src/data/id-source.ts";
import { languages } from "../src/data/languages.ts";
import { permissionCategories } from "../src/data/permissions.ts";
import { servicePlans } from "../src/data/service-plans.ts";
import { states } from "../src/data/states.ts";
import { knownTimezones, retiredTimezones, timezones } from "../src/data/timezones.ts";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];

let sandbox: Sandbox;
let user: Service;
let vendor: Service;
beforeAll(async () => {
  sandbox = await createSandbox();
  // The dictionary is open to everybody who is logged in, brands and plans to the vendor's apps.
  user = serviceOf(sandbox, "user", "tidewater-directory");
  vendor = serviceOf(sandbox, "user", internalApp);
});
afterAll(() => sandbox.close());

const call = <T>(path: string) => (/^(brand|service-plan)/.test(path) ? vendor : user).call<T>("GET", `/v1.0/dictionary/${path}`);
const get = async <T>(path: string) => (await call<T>(path)).body;
const allOf = async <T>(path: string) => {
  const records: T[] = [];
  for (let page = 1, last = 1; page <= last; page += 1) {
    const body = await get<{ records: T[]; paging: Schemas["Paging"] }>(`${path}?page=${page}`);
    records.push(...body.records);
    last = body.paging.totalPages ?? 1;
  }
  return records;
};
const example = (path: string, name: string) => exampleOf(sandbox, `/restapi/v1.0/dictionary/${path}`, "get", name);

describe("entries", () => {
  test.each([
    ["brand/1210", "brand/{brandId}", "ringcentral"],
    ["country/1", "country/{countryId}", "us"],
    ["state/900033", "state/{stateId}", "oregon"],
    ["timezone/101", "timezone/{timezoneId}", "pacific"],
    ["language/1033", "language/{languageId}", "english"],
  ])("%s is that of the contract's example", async (path, template, name) => {
    expect(await get(path)).toEqual(example(template, name));
  });

  test("service-plan/8 is that of the contract's example, with every feature", async () => {
    const { serviceFeatures, ...rest } = await get<Schemas["ServicePlan"]>("service-plan/8");
    const { serviceFeatures: shown, ...others } = example("service-plan/{servicePlanId}", "office") as Schemas["ServicePlan"];
    expect(rest).toEqual(others);
    expect(serviceFeatures).toEqual(expect.arrayContaining(shown ?? []));
  });

  test.each(["brand", "service-plan", "country", "state", "timezone", "language"])("%s/999 is not there", async (kind) => {
    const name = kind === "service-plan" ? "servicePlanId" : `${kind}Id`;
    expect(verdict(await call(`${kind}/999`))).toEqual([404, "CMN-102", name]);
  });

  test("each entry of a list can be read by its id, and is the same", async () => {
    for (const kind of ["country", "state", "language"]) {
      const [first, , third] = await allOf<{ id: string }>(kind);
      for (const entry of [first, third]) expect(await get(`${kind}/${entry?.id}`)).toEqual(entry);
    }
  });
});

describe("the countries of a brand", () => {
  const brand = "/restapi/v1.0/dictionary/brand/{brandId}/contracted-country";

  test("are those of the contract's examples", async () => {
    const contracted = await call("brand/1210/contracted-country");
    expect(contracted.body).toEqual(exampleOf(sandbox, brand, "get", "ringcentral"));
    const domestic = await call("brand/1210/contracted-country/1");
    expect(domestic.body).toEqual(exampleOf(sandbox, `${brand}/{contractedCountryId}`, "get", "states"));
  });

  test("are its own, and there for every app", async () => {
    expect((await user.call("GET", "/v1.0/dictionary/brand/3710/contracted-country")).body).toEqual({
      records: [{ id: "224", name: "United Kingdom" }],
    });
    expect(verdict(await user.call("GET", "/v1.0/dictionary/brand/999/contracted-country"))).toEqual([404, "CMN-102", "brandId"]);
    for (const id of ["1", "99999"]) {
      const answer = await user.call("GET", `/v1.0/dictionary/brand/3710/contracted-country/${id}`);
      expect(verdict(answer)).toEqual([404, "CMN-102", "contractedCountryId"]);
    }
  });
});

describe("listCountries", () => {
  const list = async (query: string) => (await get<Schemas["CountryList"]>(`country?${query}`)).records.map(({ id }) => id);

  test("those with numbers for sale are those of the contract's example", async () => {
    expect(await get("country?numberSelling=true")).toEqual(example("country", "selling"));
  });

  test("filters narrow each other, and false means the others", async () => {
    expect(await list("signupAllowed=true&loginAllowed=true&freeSoftphoneLine=true")).toEqual(["1", "39", "224"]);
    expect(await list("numberSelling=true&loginAllowed=false")).toEqual([]);
    expect(await list("numberSelling=false&perPage=2")).toEqual(["3", "11"]);
  });

  test("pages", async () => {
    const { paging, navigation } = await get<Schemas["CountryList"]>("country?page=2&perPage=100");
    expect(paging).toMatchObject({ page: 2, totalPages: 3, totalElements: 242, pageStart: 100, pageEnd: 199 });
    expect(navigation.nextPage?.uri).toContain("page=3&perPage=100");
  });

  test.each([
    ["numberSelling=perhaps", "numberSelling"],
    ["page=0", "page"],
  ])("refuses %s", async (query, parameter) => {
    expect(verdict(await user.call("GET", `/v1.0/dictionary/country?${query}`))).toEqual([400, "CMN-101", parameter]);
  });
});

describe("listStates", () => {
  const list = async (query: string) => (await get<Schemas["StateList"]>(`state?perPage=1000&${query}`)).records;

  test("has those of the contract's example", async () => {
    const { records } = example("state", "us") as Schemas["StateList"];
    expect(await list("countryId=1&withPhoneNumbers=true")).toEqual(expect.arrayContaining(records));
  });

  test("are those of a country, or all", async () => {
    expect((await list("countryId=1")).length).toBe(56);
    expect((await list("countryId=39")).map(({ isoCode }) => isoCode)).toContain("YT");
    const all = await list("");
    expect(all).toHaveLength(73);
    expect(await list("allCountries=true&countryId=1")).toEqual(all);
    expect(await list("countryId=46")).toEqual([]);
  });

  test("some have phone numbers", async () => {
    expect(await list("countryId=39&withPhoneNumbers=true")).toEqual(await list("countryId=39"));
    expect(await list("countryId=224&withPhoneNumbers=true")).toEqual([]);
  });

  test("refuses a country that is not there", async () => {
    expect(verdict(await user.call("GET", "/v1.0/dictionary/state?countryId=999"))).toEqual([400, "CMN-102", "countryId"]);
    expect(verdict(await user.call("GET", "/v1.0/dictionary/state?countryId=US"))).toEqual([400, "CMN-101", "countryId"]);
  });
});

describe("the categories of permissions", () => {
  test("are those of the contract's examples", async () => {
    expect(await get("permission-category?page=1&perPage=100")).toEqual(example("permission-category", "all"));
    expect(await get("permission-category/UserSettings")).toEqual(
      example("permission-category/{permissionCategoryId}", "userSettings"),
    );
    expect((await call("permission-category?servicePlanId=8")).status).toBe(200);
    expect(verdict(await call("permission-category?servicePlanId=999"))).toEqual([400, "CMN-102", "servicePlanId"]);
    expect(verdict(await call("permission-category/Diving"))).toEqual([404, "CMN-102", "permissionCategoryId"]);
  });

  test("are what every permission has one of, and each has some", async () => {
    const permissions = await allOf<Schemas["UserPermission"]>("permission");
    const categories = await allOf<Schemas["PermissionCategory"]>("permission-category");
    const used = permissions.map(({ category }) => category?.id ?? "none");
    expect(new Set(used)).toEqual(new Set(categories.map(({ id }) => id)));
  });
});

describe("the roles that the service defines", () => {
  const admin = () => serviceOf(sandbox, "admin");

  test("are those of the contract's examples", async () => {
    expect(await get("user-role?page=1&perPage=100")).toEqual(example("user-role", "all"));
    expect(await get("user-role/900103")).toEqual(example("user-role/{roleId}", "standard"));
  });

  test("are those of the account that it has not made itself, with the same permissions", async () => {
    const { body } = await admin().call<Schemas["UserRoleList"]>("GET", "/v1.0/account/~/user-role?custom=false");
    const standard = await allOf<Schemas["UserRole"]>("user-role");
    expect(standard.map(({ uri, ...role }) => role)).toEqual(body.records.map(({ uri, ...role }) => role));
    for (const { id } of standard) {
      const { permissions } = await get<Schemas["UserRole"]>(`user-role/${id}`);
      const own = await admin().call<Schemas["UserRole"]>("GET", `/v1.0/account/~/user-role/${id}`);
      expect(permissions).toEqual(own.body.permissions);
    }
  });

  test("have their permissions in the list for who asks what may be done with them", async () => {
    const { records } = await get<Schemas["UserRoleList"]>("user-role?advancedPermissions=true");
    expect(records.map(({ uri }) => uri)).toEqual((await allOf<Schemas["UserRole"]>("user-role")).map(({ uri }) => uri));
    expect(records.map(({ permissions }) => permissions?.[0]?.permissionsCapabilities?.manageEnabled)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("are the same on every plan, and none is the account's own", async () => {
    expect((await get<Schemas["UserRoleList"]>("user-role?servicePlanId=8")).records).toHaveLength(3);
    expect(verdict(await call("user-role?servicePlanId=999"))).toEqual([400, "CMN-102", "servicePlanId"]);
    expect(verdict(await call("user-role/61204004"))).toEqual([404, "CMN-102", "roleId"]);
  });
});

describe("permissions", () => {
  test("are those of the contract's examples", async () => {
    expect((await user.call("GET", "/v1.0/dictionary/permission?page=1&perPage=2")).body).toEqual(example("permission", "first"));
    const { body } = await user.call("GET", "/v1.0/dictionary/permission/EditUserInfo");
    expect(body).toEqual(exampleOf(sandbox, "/restapi/v1.0/dictionary/permission/{permissionId}", "get", "editUserInfo"));
    expect((await user.call("GET", "/v1.0/dictionary/permission/EditCallerIDSettings")).body).toMatchObject({
      displayName: "Edit caller ID settings",
    });
  });

  test("can all be in a role, whatever the plan", async () => {
    const total = async (query: string) => (await get<Schemas["UserPermissionList"]>(`permission?${query}`)).paging.totalElements;
    expect(await total("assignable=true&servicePlanId=8")).toBe(44);
    expect(await total("assignable=false")).toBe(0);
    for (const path of ["permission?servicePlanId=77", "permission/EditUserInfo?servicePlanId=77"]) {
      expect(verdict(await user.call("GET", `/v1.0/dictionary/${path}`))).toEqual([400, "CMN-102", "servicePlanId"]);
    }
  });
});

describe("listTimezones and listLanguages", () => {
  test("have those of the contract's examples", async () => {
    const zones = example("timezone", "zones") as Schemas["TimezoneList"];
    expect(await allOf("timezone")).toEqual(expect.arrayContaining(zones.records));
    const { records, paging } = await get<Schemas["LanguageList"]>("language");
    expect(records).toEqual(expect.arrayContaining((example("language", "languages") as Schemas["LanguageList"]).records));
    expect(paging).toMatchObject({ page: 1, totalPages: 1, totalElements: records.length });
  });

  test("the zones come in pages", async () => {
    expect((await get<Schemas["TimezoneList"]>("timezone?perPage=10&page=32")).records).toHaveLength(7);
    expect(await allOf("timezone")).toHaveLength(317);
  });
});

describe("listLocations", () => {
  const list = async (query: string) => (await get<Schemas["DialingLocationList"]>(`location?perPage=1000&${query}`)).records;
  const cityAndCode = ({ city, npa }: Schemas["DialingLocation"]) => `${city} ${npa}`;

  test("has the cities of the contract's examples, with and without office codes", async () => {
    const { records } = example("location", "areaCodes") as Schemas["DialingLocationList"];
    expect(await list("stateId=900033")).toEqual(expect.arrayContaining(records));
    const withNxx = example("location", "officeCodes") as Schemas["DialingLocationList"];
    expect(await list("stateId=900033&withNxx=true")).toEqual(expect.arrayContaining(withNxx.records));
  });

  test("are sorted by city, or by area code", async () => {
    const byCity = (await list("stateId=900033")).map(cityAndCode);
    expect(byCity).toEqual(byCity.toSorted());
    expect(byCity.slice(0, 2)).toEqual(["Astoria 503", "Beaverton 503"]);
    const byCode = (await list("stateId=900033&orderBy=Npa")).map(({ npa, city }) => `${npa} ${city}`);
    expect(byCode).toEqual(byCode.toSorted());
    expect(byCode.toSorted()).not.toEqual(byCity);
  });

  test("without a state they are those of all", async () => {
    const { paging } = await get<Schemas["DialingLocationList"]>("location?perPage=1");
    expect(paging.totalElements).toBe(dialingLocations.length);
  });

  test.each([
    ["stateId=999", "CMN-102", "stateId"],
    ["orderBy=State", "CMN-101", "orderBy"],
  ])("refuses %s", async (query, code, parameter) => {
    expect(verdict(await user.call("GET", `/v1.0/dictionary/location?${query}`))).toEqual([400, code, parameter]);
  });
});

describe("the data", () => {
  const tables = [brands, currencies, servicePlans, countries, states, knownTimezones, languages, permissionCategories];

  test("no id stands twice", () => {
    for (const entries of tables) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    }
  });

  test("ours are where the service's ids do not reach, and no answer tells whose an id is", async () => {
    for (const entries of tables) {
      for (const { id, idSource } of entries) expect([id, Number(id) >= firstOwnId]).toEqual([id, idSource === "ours"]);
    }
    for (const path of [
      "country/1",
      "timezone/101",
      "language/1033",
      "state/16",
      "brand/7310",
      "service-plan/8",
      "permission-category/900001",
    ]) {
      expect(JSON.stringify(await get(path)), path).not.toContain("idSource");
    }
  });

  // What the sandbox would otherwise give to other places: the vendor's document of API 1.0.46 (SPEC46: listStates, readState,
  // readCountry, readTimezone), its widgets (WID: packages/ringcentral-mock, timezone.json; SortDialInNumbers.test.tsx), its app and
  // the tests of its SDK for C#.
  test.each([
    ["state/12", "Alabama", "SPEC46"],
    ["state/16", "California", "SPEC46"],
    ["state/401", "American Samoa", "SPEC46"],
    ["country/75", "France", "SPEC46"],
    ["country/3", "Albania", "the C# SDK"],
    ["country/89", "Afghanistan", "the C# SDK"],
    ["country/19", "Bahrain", "WID"],
    ["country/143", "Mexico", "WID"],
    ["country/160", "New Zealand", "WID"],
    ["country/83", "Germany", "the app"],
    ["timezone/58", "US/Pacific", "SPEC46"],
    ["timezone/62", "Etc/GMT+12", "WID"],
    ["timezone/96", "America/New_York", "WID"],
    ["timezone/101", "America/Los_Angeles", "WID"],
    ["language/22538", "Spanish (Latin America)", "SPEC46"],
    ["brand/3610", "RingCentral", "WID"],
  ])("%s is %s, as %s has it", async (path, name) => {
    expect((await get<{ name: string }>(path)).name).toBe(name);
  });

  test("names that zones had before are read and chosen by their ids, and no list shows them", async () => {
    const listed = (await allOf<Schemas["Timezone"]>("timezone")).map(({ name }) => name);
    expect(retiredTimezones.map(({ name }) => name)).toEqual(expect.arrayContaining(["US/Pacific", "US/Eastern"]));
    for (const { id, name } of retiredTimezones) {
      expect((await get<Schemas["Timezone"]>(`timezone/${id}`)).name).toBe(name);
      if (!["America/Regina", "Europe/Minsk", "Asia/Pyongyang"].includes(name)) expect(listed).not.toContain(name);
    }
    const admin = serviceOf(sandbox, "admin");
    const { body } = await admin.call<Schemas["Extension"]>("PUT", "/v1.0/account/~/extension/2719501004", {
      body: { regionalSettings: { timezone: { id: "58" } } },
    });
    expect(body.regionalSettings?.timezone).toMatchObject({ id: "58", name: "US/Pacific" });
  });

  test("countries are all those of libphonenumber that ISO 3166 has, with its calling codes", () => {
    // Ascension, Kosovo and Tristan da Cunha have numbers and no code of their own in the standard.
    expect(countries.map(({ isoCode }) => isoCode).toSorted()).toEqual(
      getCountries()
        .filter((code) => !["AC", "TA", "XK"].includes(code))
        .toSorted(),
    );
    for (const { isoCode, callingCode } of countries) {
      expect(isSupportedCountry(isoCode) && getCountryCallingCode(isoCode)).toBe(callingCode);
    }
  });

  // Node brings its own copy of the database: before 2025a it does not know that Paraguay stays on summer time.
  test.skipIf((process.versions["tz"] ?? "") < "2025a")("time zones are as far from UTC as the IANA database says", () => {
    const minutesAt = (timeZone: string, month: number) => {
      const at = new Date(Date.UTC(2026, month, 15));
      const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }).formatToParts(at);
      const offset = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
      const [, sign = "", hours = "0", minutes = "0"] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(offset) ?? [];
      return Number(`${sign}${Number(hours) * 60 + Number(minutes)}`);
    };
    for (const { name, bias } of timezones)
      expect([name, bias]).toEqual([name, String(Math.min(minutesAt(name, 0), minutesAt(name, 6)))]);
  });

  test("every city has a state, and codes that the North American plan allows", () => {
    for (const { city, stateId, npa, nxx } of dialingLocations) {
      expect(
        states.some(({ id, countryId }) => id === stateId && ["1", "39"].includes(countryId)),
        city,
      ).toBe(true);
      expect(city).not.toMatch(/ \d{3}$|^$/);
      for (const code of [npa, ...nxx]) expect(code).toMatch(/^[2-9](?!11)\d\d$/);
    }
  });
});

test("the dictionary needs a token", async () => {
  const response = await sandbox.fetch(`${sandbox.url}/restapi/v1.0/dictionary/country/1`);
  expect(response.status).toBe(401);
});
