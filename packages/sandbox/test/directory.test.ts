import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Page = Schemas["DirectoryEntryList"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const directory = "/v1.0/account/~/directory";
const path = "/restapi/v1.0/account/{accountId}/directory";
const [ines, tomas] = ["2719501004", "2719502004"] as const;
const everybody = ["101", "102", "103", "104", "200", "201", "202", "203", "250"];

const list = async (query = "", who = admin) => (await who.call<Page>("GET", `${directory}/entries${query}`)).body;
const search = async (body: Schemas["DirectorySearch"], query = "", who = admin) =>
  (await who.call<Page>("POST", `${directory}/entries/search${query}`, { body })).body;
const numbers = ({ records }: Page) => records.map(({ extensionNumber }) => extensionNumber);
const hide = (id: string) => sandbox.state.extensions.update(id, { hidden: true });

describe("the directory", () => {
  test("shows a user and a queue as in the contract's examples", async () => {
    const { records } = await list();
    const example = exampleOf(sandbox, `${path}/entries`, "get", "two") as Page;
    expect(records.filter(({ id }) => example.records.some((one) => one.id === id))).toEqual(example.records);
    expect((await admin.call("GET", `${directory}/entries/${ines}`)).body).toEqual(
      exampleOf(sandbox, `${path}/entries/{entryId}`, "get", "surveyor"),
    );
    const asked = { searchString: "north", searchFields: ["customFieldValue" as const], perPage: 100 };
    expect(await search(asked)).toEqual(exampleOf(sandbox, `${path}/entries/search`, "post", "found"));
    expect((await admin.call("GET", `${directory}/federation`)).body).toEqual(
      exampleOf(sandbox, `${path}/federation`, "get", "two"),
    );
  });

  test("has everybody who is there, people of all kinds as users, and no apps", async () => {
    expect(numbers(await list())).toEqual(everybody);
    sandbox.state.extensions.update(ines, { type: "VirtualUser" });
    sandbox.state.extensions.update(tomas, { type: "ApplicationExtension" });
    const { records } = await list();
    expect(records.find(({ id }) => id === ines)?.type).toBe("User");
    expect(records.some(({ id }) => id === tomas)).toBe(false);
    expect(verdict(await admin.call("GET", `${directory}/entries/${tomas}`))).toEqual([404, "ADG-122", "entryId"]);
    sandbox.state.extensions.update(ines, { status: "Frozen" });
    expect(numbers(await list())).not.toContain("102");
  });

  test("keeps the values of custom fields from colleagues, as the list of extensions does", async () => {
    const north = { searchString: "north", searchFields: ["customFieldValue" as const] };
    const withFields = ({ records }: Page) => records.filter((entry) => entry.customFields !== undefined).map(({ id }) => id);
    const [own, colleague] = [serviceOf(sandbox, "102"), serviceOf(sandbox, "103")];
    expect(withFields(await list())).toContain(ines);
    expect(withFields(await list("", own))).toEqual([ines]);
    expect(withFields(await list("", colleague))).not.toContain(ines);
    expect((await colleague.call("GET", `${directory}/entries/${ines}`)).body).not.toHaveProperty("customFields");
    expect([numbers(await search(north, "", own)), numbers(await search(north, "", colleague))]).toEqual([["102"], []]);
  });

  test("keeps who is hidden from colleagues", async () => {
    hide(ines);
    const colleague = serviceOf(sandbox, "103");
    expect(numbers(await list("", colleague))).not.toContain("102");
    expect(numbers(await search({}, "", colleague))).not.toContain("102");
    expect(verdict(await colleague.call("GET", `${directory}/entries/${ines}`))).toEqual([404, "ADG-122", "entryId"]);
    expect(numbers(await list("", serviceOf(sandbox, "102")))).toContain("102");
    expect(numbers(await list())).toContain("102");
  });

  test.each([
    ["?type=Department", ["200", "203"]],
    ["?typeGroup=User", ["101", "102", "103", "104"]],
    ["?typeGroup=NonUser&siteId=main-site", ["200", "201", "202"]],
    ["?siteId=2719701004", ["203", "250"]],
    ["?page=2&perPage=4", ["200", "201", "202", "203"]],
    ["?page=9&perPage=4", []],
    ["?perPage=all", everybody],
    ["?perPage=max", everybody],
  ])("lists with %s", async (query, wanted) => {
    expect(numbers(await list(query))).toEqual(wanted);
  });

  test("tells where a page stands", async () => {
    expect((await list("?page=2&perPage=4")).paging).toEqual({
      ...{ page: 2, perPage: 4, pageStart: 4, pageEnd: 7, totalPages: 3, totalElements: 9 },
    });
    expect((await list("?perPage=max")).paging.perPage).toBe(2000);
    expect((await list("?perPage=all")).paging).toMatchObject({ perPage: 9, totalPages: 1 });
    expect(verdict(await admin.call("GET", `${directory}/entries?perPage=some`))).toEqual([400, "CMN-101", "perPage"]);
  });

  test.each<[Schemas["DirectorySearch"], readonly string[]]>([
    [{ searchString: "ines OKAFOR" }, ["102"]],
    [{ searchString: "ines lindgren" }, []],
    [{ searchString: "tidewater.example", extensionType: "Department" }, ["200", "203"]],
    [{ searchString: "5550113" }, ["103"]],
    [{ searchString: "5550113", searchFields: ["email", "lastName"] }, []],
    [{ searchString: "draughts" }, ["103"]],
    [{ searchString: "north", searchFields: ["customFieldValue"] }, ["102"]],
    [{ searchString: "warrenton" }, ["203", "250"]],
    [{ siteId: "2719701004" }, ["203", "250"]],
    [{ siteIds: ["2719701004"], extensionTypes: ["Department", "User"] }, ["203"]],
    [{ extensionStatuses: ["NotActivated"] }, ["104"]],
    [{ extensionIds: [ines, tomas], orderBy: [{ fieldName: "firstName", direction: "Desc" }] }, ["103", "102"]],
    [{ extensionTypes: ["User"], orderBy: [{ fieldName: "lastName" }] }, ["103", "102", "104", "101"]],
    [{ accountIds: ["2719405004"] }, []],
    [{ accountIds: ["2719404004"], extensionType: "ParkLocation" }, ["202"]],
    [{ department: "Nowhere" }, []],
    [{ integrationRoutingTypes: ["Carrier"] }, []],
    [{ orderBy: [{ fieldName: "extensionNumber", direction: "Desc" }], page: 2, perPage: 4 }, ["200", "104", "103", "102"]],
  ])("finds by %j", async (body, wanted) => {
    expect(numbers(await search(body))).toEqual(wanted);
  });

  test("takes the old filters of the query where the body says nothing", async () => {
    expect(numbers(await search({}, "?extensionStatus=NotActivated"))).toEqual(["104"]);
    expect(numbers(await search({}, "?siteId=2719701004&extensionType=Department"))).toEqual(["203"]);
    expect(numbers(await search({ extensionTypes: ["ParkLocation"] }, "?extensionType=Department"))).toEqual(["202"]);
  });

  test("says whose entries are where a federation is shown", async () => {
    expect((await list("?showFederated=false")).records.every(({ account }) => account === undefined)).toBe(true);
    expect((await search({ showFederated: false })).records[0]?.account).toBeUndefined();
    const federation = `${directory}/federation`;
    expect(verdict(await admin.call("GET", `${federation}?types=AdminOnly`))).toEqual([404, "ADG-105", undefined]);
    sandbox.state.accounts.update("2719404004", { federation: undefined });
    expect((await list()).records[0]?.account).toBeUndefined();
    expect(verdict(await admin.call("GET", federation))).toEqual([404, "ADG-105", undefined]);
  });
});

test("web apps are those of the extension, as in the contract's example", async () => {
  const ofExtension = (id: string) => `/v1.0/account/~/extension/${id}/webapp-devices`;
  const webAppPath = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices";
  expect((await admin.call("GET", ofExtension(ines))).body).toEqual(exampleOf(sandbox, webAppPath, "get", "two"));
  expect((await admin.call("GET", ofExtension(tomas))).body).toEqual({ records: [] });
});
