import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterEach, describe, expect, test } from "vitest";
import type { Access } from "../src/arguments.ts";
import { readCompany } from "../src/company.ts";
import { companySeed } from "../src/company-seed.ts";
import { type Office, openOffice } from "../src/office.ts";
import { onboard } from "../src/onboard.ts";
import { plan } from "../src/plan.ts";
import type { Progress } from "../src/progress.ts";
import { type Person, readRoster } from "../src/roster.ts";
import { RosterError } from "../src/roster-error.ts";

let sandbox: Sandbox;
const quiet: Progress = { begin: () => {}, advance: () => {}, done: () => {}, stop: () => {} };

afterEach(() => sandbox.close());

// The account that a roster finds: as it is, or with what the demo gives it.
async function open(access: Access, given: readonly Person[] = []): Promise<Office> {
  sandbox = await createSandbox({ seed: companySeed(given, access), limits: "real" });
  return openOffice(sandbox, access, {});
}

async function play(access: Access, people: readonly Person[]): Promise<{ office: Office; setUpMs: number; shippingMs: number }> {
  const office = await open(access, people);
  return { office, ...(await onboard(office, await plan(office, people, "r.csv"), "r.csv", quiet)) };
}

function possessions(): object {
  const { extensions, devices, lines, phoneNumbers, reservations, orders, memberships } = sandbox.snapshot().image;
  return { extensions, devices, lines, phoneNumbers, reservations, orders, memberships };
}

function rosterOf(...lines: readonly string[]): Person[] {
  return readRoster(["name,email,extension,phone,area,queue", ...lines].join("\n"), "r.csv");
}

function crew(count: number, phoneOf: (index: number) => string): Person[] {
  const lines = Array.from(
    { length: count },
    (_, i) => `Crew Member${i},crew.${i}@tidewater.example,${10_000 + i},${phoneOf(i)},503,Front Desk`,
  );
  return rosterOf(...lines);
}

describe("on either road", () => {
  test.each<[Access, string[]]>([
    [
      "open",
      ['r.csv:3: area "211" has too few numbers in the inventory', 'r.csv:5: area "503" has too few numbers in the inventory'],
    ],
    [
      "internal",
      [
        'r.csv:2: phone "Rotary phone" is not in the catalogue; there are Polycom VVX 450, Polycom VVX 350, Polycom VVX 250, Softphone, Existing phone',
        'r.csv:3: area "211" has too few numbers in the pool',
      ],
    ],
  ])("what the account does not have is named for each line, and nothing is changed: %s", async (access, missing) => {
    const office = await open(access);
    const before = possessions();
    const people = rosterOf(
      "Mei Tanaka,INES.okafor@tidewater.example,102,Rotary phone,503,Back Desk",
      "Abel Kristoff,abel@tidewater.example,107,60,211,200",
      "Ruth Adeyemi,ruth@tidewater.example,108,Spare phone,503,",
      "Liv Bergstrom,liv@tidewater.example,109,60,503,",
    );
    const told = await plan(office, people, "r.csv").catch((error: RosterError) => error.message.split("\n"));
    expect(told).toEqual(
      expect.arrayContaining([
        'r.csv:2: email "INES.okafor@tidewater.example" is that of Ines Okafor already',
        'r.csv:2: extension "102" is that of Ines Okafor already',
        ...missing,
        'r.csv:2: queue "Back Desk" is not there; there are Front Desk, Site Emergencies',
        'r.csv:4: phone "Spare phone" is not there with a number of the area 503',
        "Nothing was changed.",
      ]),
    );
    expect(told).toHaveLength(5 + missing.length);
    expect(possessions()).toEqual(before);
  });

  test.each<Access>(["open", "internal"])("the service's reason is given for who cannot be created: %s", async (access) => {
    const people = rosterOf("Mei Tanaka,mei@tidewater.example,911,60,503,", "Abel Kristoff,abel@tidewater.example,107,60,503,");
    await expect(play(access, people)).rejects.toThrow(
      new RosterError(
        ["r.csv:2: mei@tidewater.example could not be created: CMN-101 Extension number 911 is reserved"],
        "1 of 2 people were created.",
      ),
    );
  });

  test.each<Access>(["open", "internal"])("a spare phone comes with its line and number: %s", async (access) => {
    const people = rosterOf(
      "Ruth Adeyemi,ruth@tidewater.example,108,Spare phone,541,",
      "Liv Berg,liv@tidewater.example,109,62,503,",
    );
    const { office } = await play(access, people);
    const ruth = (await readCompany(office)).find(({ extension }) => extension.extensionNumber === "108");
    expect(ruth).toMatchObject({
      numbers: ["+15415551000"],
      devices: [{ type: "HardPhone", emergency: { location: { id: "340101004" } } }],
    });
    expect(ruth?.devices[0]?.phoneLines).toMatchObject([{ phoneInfo: { phoneNumber: "+15415551000" } }]);
  });
});

describe("on the open road", () => {
  test("a call makes ten people with role, phone, number of the inventory and place for emergency calls", async () => {
    const people = rosterOf(
      "Mei Tanaka,mei@tidewater.example,106,Polycom VVX 450,541,200",
      "Owen B,owen@tidewater.example,107,softphone,360,",
    );
    const { office, setUpMs, shippingMs } = await play("open", people);
    expect([setUpMs, shippingMs]).toEqual([0, 0]);
    const [mei, owen] = (await readCompany(office)).filter(({ extension }) =>
      ["106", "107"].includes(extension.extensionNumber ?? ""),
    );
    expect(mei).toMatchObject({
      numbers: ["+15415551000"],
      queues: ["Front Desk"],
      devices: [
        {
          type: "OtherPhone",
          phoneLines: [{ phoneInfo: { phoneNumber: "+15415551000" } }],
          emergency: { location: { id: "340101004" } },
        },
      ],
    });
    expect(owen).toMatchObject({ numbers: ["+13605551000"], devices: [{ type: "WebRTC" }] });
    const { roles } = sandbox.state;
    const [roleId = ""] = sandbox.state.extensions.get(String(mei?.extension.id))?.roleIds ?? [];
    expect(roles.get(roleId)?.key).toBe("user");
    expect(sandbox.requests.filter(({ operation }) => operation === "batchProvisionUsers")).toHaveLength(1);
    expect(sandbox.state.phoneNumbers.count({ usageType: "Inventory" })).toBe(1);
  });

  test("a thousand people take ten minutes of open operations, without one refusal", { timeout: 60_000 }, async () => {
    const { setUpMs } = await play(
      "open",
      crew(1000, (index) => (index % 3 === 0 ? "Spare phone" : "Polycom VVX 450")),
    );
    // A hundred calls for the people, one for the numbers and two for the queue, ten a minute; a phone is moved in another budget.
    expect(Math.floor(setUpMs / 60_000)).toBe(10);
    expect(sandbox.requests.filter(({ status = 0 }) => status >= 400)).toEqual([]);
    const closed = Object.values(sandbox.document.paths)
      .flatMap((item) => Object.values(item))
      .filter((operation) => operation["x-access"] !== "open")
      .map(({ operationId }) => operationId);
    expect(sandbox.requests.filter(({ operation = "" }) => closed.includes(operation))).toEqual([]);
    const queue = sandbox.state.memberships.count({ groupId: "2719601004", role: "member" });
    expect([queue, sandbox.state.phoneNumbers.count({ usageType: "Inventory" })]).toEqual([1002, 1]);
  });
});

describe("on the internal road", () => {
  test("somebody else's reservation in the meantime is told", async () => {
    const office = await open("internal");
    const newcomers = await plan(office, rosterOf("Mei Tanaka,mei@tidewater.example,106,60,503,"), "r.csv");
    const [phone] = newcomers.map((newcomer) => newcomer.phone);
    const phoneNumber = phone?.kind === "ordered" ? phone.phoneNumber : "";
    const other = openOffice(sandbox, "internal", {});
    await other.numbers.pool.reserve({ body: { records: [{ phoneNumber, reservedTill: "Max" }] } });
    await expect(onboard(office, newcomers, "r.csv", quiet)).rejects.toThrow(
      `${phoneNumber} could not be reserved: NumberReserved`,
    );
  });

  test("a line is the person's own number, and a phone without a parcel is not waited for", async () => {
    const { office, shippingMs } = await play("internal", rosterOf("Mei Tanaka,mei@tidewater.example,106,softphone,541,200"));
    expect(shippingMs).toBe(0);
    const mei = (await readCompany(office)).find(({ extension }) => extension.extensionNumber === "106");
    expect(mei).toMatchObject({ queues: ["Front Desk"], devices: [{ type: "SoftPhone" }] });
    expect(mei?.numbers).toEqual(mei?.devices.map(({ phoneLines }) => phoneLines?.[0]?.phoneInfo?.phoneNumber));
  });

  test("a hundred people take the minutes that the limits ask for, several phones in an order", { timeout: 30_000 }, async () => {
    const { office, setUpMs } = await play(
      "internal",
      crew(100, () => "62"),
    );
    // Two minutes until the last of 100 numbers may be bought, forty a minute.
    expect(Math.floor(setUpMs / 60_000)).toBe(2);
    expect(sandbox.requests.filter(({ status }) => status === 429)).toEqual([]);
    expect(sandbox.state.orders.count()).toBe(1 + 5);
    const hired = (await readCompany(office)).filter(({ extension }) => extension.contact?.firstName === "Crew");
    expect(hired).toHaveLength(100);
    expect(hired.every(({ numbers, queues }) => numbers.length === 1 && queues[0] === "Front Desk")).toBe(true);
    expect(hired.every(({ devices }) => devices[0]?.shipping?.status === "Shipped")).toBe(true);
  });
});
