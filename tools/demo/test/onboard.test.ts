import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCompany } from "../src/company.ts";
import { type Office, openOffice } from "../src/office.ts";
import { onboard } from "../src/onboard.ts";
import { plan } from "../src/plan.ts";
import type { Progress } from "../src/progress.ts";
import { readRoster } from "../src/roster.ts";
import { RosterError } from "../src/roster-error.ts";

let sandbox: Sandbox;
let office: Office;
const quiet: Progress = { begin: () => {}, advance: () => {}, done: () => {}, stop: () => {} };

beforeEach(async () => {
  sandbox = await createSandbox({ limits: "real" });
  office = openOffice(sandbox, {});
});

afterEach(() => sandbox.close());

function possessions(): object {
  const { extensions, devices, lines, phoneNumbers, reservations, orders, memberships } = sandbox.snapshot().image;
  return { extensions, devices, lines, phoneNumbers, reservations, orders, memberships };
}

function rosterOf(...lines: readonly string[]): ReturnType<typeof readRoster> {
  return readRoster(["name,email,extension,phone,area,queue", ...lines].join("\n"), "r.csv");
}

test("what the account does not have is named for each line, and nothing is changed", async () => {
  const before = possessions();
  const people = rosterOf(
    "Mei Tanaka,INES.okafor@tidewater.example,102,Rotary phone,503,Back Desk",
    "Abel Kristoff,abel@tidewater.example,107,60,211,200",
  );
  await expect(plan(office, people, "r.csv")).rejects.toThrow(
    new RosterError(
      [
        'r.csv:2: email "INES.okafor@tidewater.example" is that of Ines Okafor already',
        'r.csv:2: extension "102" is that of Ines Okafor already',
        'r.csv:2: phone "Rotary phone" is not in the catalogue; there are Polycom VVX 450, Polycom VVX 350, Polycom VVX 250, Softphone, Existing phone',
        'r.csv:2: queue "Back Desk" is not there; there are Front Desk, Site Emergencies',
        'r.csv:3: area "211" has too few numbers in the pool',
      ],
      "Nothing was changed.",
    ),
  );
  expect(possessions()).toEqual(before);
});

test("the service's reason is given for who cannot be created", async () => {
  const people = rosterOf("Mei Tanaka,mei@tidewater.example,911,60,503,", "Abel Kristoff,abel@tidewater.example,107,60,503,");
  await expect(onboard(office, await plan(office, people, "r.csv"), "r.csv", quiet)).rejects.toThrow(
    new RosterError(
      ["r.csv:2: mei@tidewater.example could not be created: CMN-101 Extension number 911 is reserved"],
      "1 of 2 people were created.",
    ),
  );
});

test("somebody else's reservation in the meantime is told", async () => {
  const people = rosterOf("Mei Tanaka,mei@tidewater.example,106,60,503,");
  const newcomers = await plan(office, people, "r.csv");
  const phoneNumber = newcomers[0]?.phoneNumber ?? "";
  await openOffice(sandbox, {}).numbers.pool.reserve({ body: { records: [{ phoneNumber, reservedTill: "Max" }] } });
  await expect(onboard(office, newcomers, "r.csv", quiet)).rejects.toThrow(
    `${phoneNumber} could not be reserved: NumberReserved`,
  );
});

test("a line is the person's own number, and a phone without a parcel is not waited for", async () => {
  const people = rosterOf("Mei Tanaka,mei@tidewater.example,106,softphone,541,200");
  const { shippingMs } = await onboard(office, await plan(office, people, "r.csv"), "r.csv", quiet);
  expect(shippingMs).toBe(0);
  const mei = (await readCompany(office)).find(({ extension }) => extension.extensionNumber === "106");
  expect(mei).toMatchObject({ queues: ["Front Desk"], devices: [{ type: "SoftPhone" }] });
  expect(mei?.numbers).toEqual(mei?.devices.map(({ phoneLines }) => phoneLines?.[0]?.phoneInfo?.phoneNumber));
});

test("a hundred people take the minutes that the limits ask for, without one refusal", async () => {
  const lines = Array.from(
    { length: 100 },
    (_, i) => `Crew Member${i},crew.${i}@tidewater.example,${1000 + i},62,503,Front Desk`,
  );
  const { setUpMs } = await onboard(office, await plan(office, rosterOf(...lines), "r.csv"), "r.csv", quiet);
  // Two minutes until the last of 100 numbers may be bought, forty a minute; then 100 orders and the queue, ten a minute.
  expect(Math.floor(setUpMs / 60_000)).toBe(12);
  expect(sandbox.requests.filter(({ status }) => status === 429)).toEqual([]);
  const crew = (await readCompany(office)).filter(({ extension }) => extension.contact?.firstName === "Crew");
  expect(crew).toHaveLength(100);
  expect(crew.every(({ numbers, queues }) => numbers.length === 1 && queues[0] === "Front Desk")).toBe(true);
  expect(crew.every(({ devices }) => devices[0]?.shipping?.status === "Shipped")).toBe(true);
}, 20_000);
