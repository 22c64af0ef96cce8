import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Hours = components["schemas"]["BusinessHours"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const [ines, tomas, mainSite] = ["2719501004", "2719502004", "2719700004"] as const;
const company = "/v1.0/account/~/business-hours";
const of = (id: string) => `/v1.0/account/~/extension/${id}/business-hours`;
const paths = {
  company: "/restapi/v1.0/account/{accountId}/business-hours",
  extension: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours",
};
const read = async (path: string, who = admin) => (await who.call<Hours>("GET", path)).body;
const write = (path: string, schedule?: object, who = admin) => who.call<Hours>("PUT", path, { body: { schedule } });
const fieldDays = {
  weeklyRanges: {
    monday: [{ from: "07:30", to: "11:30" }],
    thursday: [
      { from: "07:30", to: "11:30" },
      { from: "13:00", to: "16:30" },
    ],
  },
};
const saturday = {
  weeklyRanges: {
    saturday: [
      { from: "09:00", to: "12:00" },
      { from: "13:00", to: "16:00" },
    ],
  },
};

describe("business hours", () => {
  test("are read and changed as in the contract's examples", async () => {
    expect(await read(company)).toEqual(exampleOf(sandbox, paths.company, "get", "weekdays"));
    expect(await read(of(ines))).toEqual(exampleOf(sandbox, paths.extension, "get", "always"));
    expect((await write(company, saturday)).body).toEqual(exampleOf(sandbox, paths.company, "put", "saturday"));
    expect((await write(of(ines), fieldDays)).body).toEqual(exampleOf(sandbox, paths.extension, "put", "fieldDays"));
    expect(await read(of(ines))).toEqual(exampleOf(sandbox, paths.extension, "put", "fieldDays"));
  });

  test("are replaced as a whole, and an empty schedule is around the clock", async () => {
    await write(of(ines), fieldDays);
    expect((await write(of(ines), saturday)).body.schedule).toEqual(saturday);
    expect((await write(of(ines), {})).body.schedule).toEqual({});
    expect((await write(company, {})).body.schedule).toEqual({});
    expect((await read(of(tomas))).schedule).toEqual({});
  });

  test("stay as they are where the company's update has no schedule; an extension's needs one", async () => {
    expect((await write(company)).body).toEqual(exampleOf(sandbox, paths.company, "get", "weekdays"));
    expect(verdict(await write(of(ines)))).toEqual([400, "CMN-100", "schedule"]);
  });

  test("of the main site are the company's", async () => {
    await write(of(mainSite), saturday);
    expect((await read(company)).schedule).toEqual(saturday);
    await write(company, fieldDays);
    expect((await read(of(mainSite))).schedule).toEqual(fieldDays);
  });

  test("leave out the days that are closed, and need one that is open", async () => {
    const closed = { weeklyRanges: { sunday: [], ...saturday.weeklyRanges } };
    expect((await write(of(ines), closed)).body.schedule).toEqual(saturday);
    for (const weeklyRanges of [{}, { sunday: [] }]) {
      expect(verdict(await write(of(ines), { weeklyRanges }))).toEqual([400, "CMN-101", "schedule.weeklyRanges"]);
    }
  });

  test.each<[string, object[], string, string]>([
    ["no beginning", [{ to: "12:00" }], "CMN-100", "[0].from"],
    ["no end", [{ from: "12:00" }], "CMN-100", "[0].to"],
    ["an end before its beginning", [{ from: "12:00", to: "09:00" }], "CMN-101", "[0].to"],
    ["no length", [{ from: "12:00", to: "12:00" }], "CMN-101", "[0].to"],
    ["a time that no clock shows", [{ from: "09:00", to: "24:00" }], "CMN-101", "[0].to"],
    [
      "hours in another one",
      [
        { from: "13:00", to: "00:00" },
        { from: "09:00", to: "13:01" },
      ],
      "CMN-101",
      "[0]",
    ],
  ])("of a day are refused with %s", async (_, monday, code, place) => {
    const answer = await write(of(ines), { weeklyRanges: { monday } });
    expect(verdict(answer)).toEqual([400, code, `schedule.weeklyRanges.monday${place}`]);
  });

  test("are those of days: other members may hold anything, and are not kept", async () => {
    const { monday } = fieldDays.weeklyRanges;
    expect((await write(company, { weeklyRanges: { monday, someday: "never" } })).status).toBe(200);
    expect((await read(company)).schedule).toEqual({ weeklyRanges: { monday } });
  });

  test("may meet, and end with the day", async () => {
    const monday = [
      { from: "12:00", to: "00:00" },
      { from: "00:00", to: "12:00" },
    ];
    expect((await write(of(ines), { weeklyRanges: { monday } })).body.schedule).toEqual({ weeklyRanges: { monday } });
  });

  test("of one's own are for everybody, those of others and the company's for managers", async () => {
    const [user, manager] = [serviceOf(sandbox, "user"), serviceOf(sandbox, "manager")];
    expect((await write(of(ines), saturday, user)).status).toBe(200);
    expect(verdict(await write(of(tomas), saturday, user))).toEqual([403, "CMN-419", "EditUserAnsweringRules"]);
    expect(verdict(await write(company, saturday, user))).toEqual([403, "CMN-408", "EditUserAnsweringRules"]);
    expect((await write(of(tomas), saturday, manager)).status).toBe(200);
    expect((await write(company, saturday, manager)).status).toBe(200);
  });
});
