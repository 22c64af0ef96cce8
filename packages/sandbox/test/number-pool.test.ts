import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { internalApp, type Service, serviceOf, verdict } from "./support/service.ts";

type Found = components["schemas"]["AvailableNumberList"];
type Reservations = components["schemas"]["NumberReservationList"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox, "admin", internalApp);
});
afterEach(() => sandbox.close());

const look = (query: string) => admin.call<Found>("POST", `/v1.0/number-pool/lookup?${query}`);
const find = async (query: string) => (await look(query)).body.records.map(({ phoneNumber }) => phoneNumber);
const reserve = (body: unknown, who = admin) => who.call<Reservations>("POST", "/v1.0/number-pool/reserve", { body });
const keep = async (phoneNumber: string, reservedTill: unknown, more = {}) =>
  (await reserve({ records: [{ phoneNumber, reservedTill, ...more }] })).body.records[0];
const buy = (body: unknown) =>
  admin.call<{ id: number }>("POST", "/v1.0/account/~/phone-number", {
    body: { usageType: "CompanyNumber", ...(body as object) },
  });

const seeded = { phoneNumber: "+15035550142", id: "4f0c6b1e-7a52-4a83-9d6f-3b5f0a9c2e11" } as const;

describe("lookupPhoneNumbers", () => {
  test("finds the same numbers of an area each time, formatted, and says where it looked", async () => {
    const { status, body } = await look("npa=503&nxx=555&line=01**");
    expect(status).toBe(200);
    expect(body.uri).toBe(`${sandbox.url}/restapi/v1.0/number-pool/lookup?npa=503&nxx=555&line=01**`);
    expect(body.records).toHaveLength(10);
    expect(body.records[0]).toEqual({ phoneNumber: "+15035550106", formattedNumber: "(503) 555-0106" });
    expect(await find("areaCode=503&countryCode=US&numberPattern=55501**")).toEqual(await find("npa=503&nxx=555&line=01**"));
  });

  test("leaves out numbers that somebody has or keeps", async () => {
    const query = "npa=503&numberPattern=55501**&perPage=100";
    const before = await find(query);
    const [first = ""] = before;
    expect(before).not.toContain(seeded.phoneNumber);
    const { body } = await buy({ phoneNumber: first });
    expect(await find(query)).toEqual(before.slice(1));
    await admin.call("DELETE", `/v1.0/account/~/phone-number/${body.id}`);
    expect(await find(query)).toEqual(before);
    await keep(seeded.phoneNumber, null);
    expect(await find(query)).toEqual([...before, seeded.phoneNumber].sort());
  });

  test("spells numbers with the letters that were looked for", async () => {
    const { body } = await look("npa=503&nxx=555&line=tide");
    expect(body.records).toEqual([
      { phoneNumber: "+15035558433", formattedNumber: "(503) 555-8433", vanityPattern: "503555TIDE" },
    ]);
  });

  test("an extended search gives the ten nearest, ranked, and the letters that they keep", async () => {
    const { body } = await look("npa=503&line=TIDE&extendedSearch=true&perPage=50");
    expect(body.records.map(({ rank }) => rank)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(body.records[0]).toMatchObject({ phoneNumber: "+15035558433", vanityPattern: "503555TIDE" });
    const nearest = (await look("npa=503&nxx=555&line=TIDE&extendedSearch=true")).body.records;
    expect(nearest).toContainEqual(expect.objectContaining({ phoneNumber: "+15035558434", vanityPattern: "503555TID4" }));
    const [exact] = (await look("npa=503&numberPattern=5*58433&extendedSearch=true")).body.records;
    expect(exact).not.toHaveProperty("rank");
  });

  test("leaves out digits that are not wanted among the last four", async () => {
    const numbers = await find("npa=503&nxx=555&exclude=1&exclude=26&perPage=1000");
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers.filter((number) => /1|26/.test(number.slice(-4)))).toEqual([]);
    expect(await find(`npa=503${"0123456789".replace(/./g, "&exclude=$&")}`)).toEqual([]);
  });

  test("knows which numbers send messages", async () => {
    const all = await find("npa=503&nxx=555&line=01**&perPage=100");
    const sending = await find("npa=503&nxx=555&line=01**&perPage=100&smsEnabled=true");
    const mute = await find("npa=503&nxx=555&line=01**&perPage=100&smsEnabled=false");
    expect([...sending, ...mute].sort()).toEqual(all);
    expect(mute.length).toBeGreaterThan(0);
  });

  test.each([
    ["toll-free numbers", "npa=844&paymentType=TollFree", /^\+1844555\d{4}$/],
    ["both kinds at once", "npa=503&paymentType=TollFree&paymentType=Local", /^\+1503555\d{4}$/],
    ["numbers of Canada", "npa=416&countryId=39", /^\+1416555\d{4}$/],
    ["numbers of London", "npa=20&countryCode=GB", /^\+4420[2-9]\d{7}$/],
    ["a provider's numbers, anywhere", "providerId=1&line=0000", /^\+1\d{6}0000$/],
  ])("finds %s", async (_, query, expected) => {
    const numbers = await find(query);
    expect(numbers).toHaveLength(10);
    for (const number of numbers) expect(number).toMatch(expected);
  });

  test.each([
    ["no area code", "nxx=555", [400, "CMN-100", "npa"]],
    ["an area code that does not exist", "npa=999", [400, "CMN-101", "npa"]],
    ["an area code of another country", "areaCode=416", [400, "CMN-101", "areaCode"]],
    ["a toll-free area code for local numbers", "npa=844", [400, "CMN-101", "npa"]],
    ["a local area code for toll-free numbers", "npa=503&paymentType=TollFree", [400, "CMN-101", "npa"]],
    ["a country without numbers for sale", "npa=30&countryCode=DE", [400, "CMN-101", "countryCode"]],
    ["a country that does not exist", "npa=30&countryId=99999", [400, "CMN-101", "countryId"]],
    ["two countries", "npa=416&countryCode=CA&countryId=1", [400, "CMN-101", "countryCode"]],
    ["two area codes", "npa=503&areaCode=971", [400, "CMN-101", "areaCode"]],
    ["a pattern that is too short", "npa=503&nxx=55", [400, "CMN-101", "nxx"]],
    ["a line that is too long", "npa=503&line=01***", [400, "CMN-101", "line"]],
    ["patterns that differ", "npa=503&nxx=555&numberPattern=55601**", [400, "CMN-101", "numberPattern"]],
  ])("refuses %s", async (_, query, expected) => {
    expect(verdict(await look(query))).toEqual(expected);
  });

  test("needs the app's permission", async () => {
    sandbox.state.apps.update("tidewater-directory", { access: "internal" });
    const directory = serviceOf(sandbox, "admin", "tidewater-directory");
    expect(verdict(await directory.call("POST", "/v1.0/number-pool/lookup?npa=503"))).toEqual([403, "CMN-401", "NumberLookup"]);
  });
});

describe("reservePhoneNumbers", () => {
  const number = "+15035550106";

  test("keeps a number for twenty minutes at most, and nobody else finds it", async () => {
    const kept = await keep(number, "Max");
    expect(kept).toEqual({
      phoneNumber: number,
      formattedNumber: "(503) 555-0106",
      reservedTill: "2026-04-20T16:20:00.000Z",
      reservationId: expect.stringMatching(/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/),
      status: "Enabled",
    });
    expect(await find("npa=503&numberPattern=5550106")).toEqual([]);
    expect((await keep(number, "2026-04-21T16:00:00Z"))?.reservedTill).toBe("2026-04-20T16:20:00.000Z");
  });

  test("its time runs out on the sandbox's clock", async () => {
    await keep(number, "Min");
    sandbox.clock.advance(29_999);
    expect(await find("npa=503&numberPattern=5550106")).toEqual([]);
    sandbox.clock.advance(1);
    expect(await find("npa=503&numberPattern=5550106")).toEqual([number]);
  });

  test("keeping it longer puts its end off", async () => {
    const first = await keep(number, "Min");
    sandbox.clock.advance(20_000);
    const again = await keep(number, "Min");
    expect(again?.reservationId).toBe(first?.reservationId);
    sandbox.clock.advance(29_000);
    expect(await find("npa=503&numberPattern=5550106")).toEqual([]);
  });

  test("the session that keeps a number frees it", async () => {
    await keep(number, "Max");
    expect(await keep(number, null)).toEqual({ phoneNumber: number, formattedNumber: "(503) 555-0106", reservedTill: null });
    expect(await find("npa=503&numberPattern=5550106")).toEqual([number]);
    expect(sandbox.state.reservations.count()).toBe(1);
  });

  test("another session neither gets nor frees it, unless it knows the reservation", async () => {
    const kept = await keep(number, "Max");
    const other = serviceOf(sandbox, "manager", internalApp);
    const error = { status: "Disabled", error: "NumberReserved" };
    expect((await reserve({ phoneNumber: number, reservedTill: "Min" }, other)).body.records[0]).toMatchObject(error);
    expect((await reserve({ phoneNumber: number }, other)).body.records[0]).toMatchObject(error);
    const known = { phoneNumber: number, reservationId: kept?.reservationId };
    expect((await reserve(known, other)).body.records[0]).toMatchObject({ reservedTill: null });
  });

  test("says of each number why it cannot be had, and keeps the others", async () => {
    const wanted = ["+15035550112", "+15035550161", "15035550106"];
    const { status, body } = await reserve({ records: wanted.map((phoneNumber) => ({ phoneNumber, reservedTill: "Max" })) });
    expect(status).toBe(200);
    expect(body.records.map(({ error, status: standing }) => error ?? standing)).toEqual([
      "NumberIsAlreadyProvisioned",
      "NumberNotAvailable",
      "Enabled",
    ]);
    expect(body.records[2]?.phoneNumber).toBe(number);
  });

  test.each([
    [
      "a time that has passed",
      { records: [{ phoneNumber: number, reservedTill: "2026-04-20T15:00:00Z" }] },
      "records[0].reservedTill",
    ],
    ["a time in the form of a single number", { phoneNumber: number, reservedTill: "2026-04-20T15:00:00Z" }, "reservedTill"],
  ])("refuses %s", async (_, body, parameterName) => {
    expect(verdict(await reserve(body))).toEqual([400, "CMN-101", parameterName]);
    expect(await find("npa=503&numberPattern=5550106")).toEqual([number]);
  });

  test("refuses a request without a number", async () => {
    expect(verdict(await reserve({ records: [{}] }))).toEqual([400, "CMN-100", "records[0].phoneNumber"]);
  });
});

describe("the reservation of the contract's story", () => {
  test("is the whole account's, and ends when the number is bought", async () => {
    expect((await buy({ phoneNumber: seeded.phoneNumber, reservationId: seeded.id })).status).toBe(200);
    expect(sandbox.state.reservations.count()).toBe(0);
    expect((await keep(seeded.phoneNumber, "Max"))?.error).toBe("NumberIsAlreadyProvisioned");
  });

  test("is gone when its time has passed", async () => {
    sandbox.clock.advance(20 * 60_000);
    const answer = await buy({ phoneNumber: seeded.phoneNumber, reservationId: seeded.id });
    expect(verdict(answer)).toEqual([400, "CMN-101", "reservationId"]);
    expect(await find("npa=503&numberPattern=5550142")).toEqual([seeded.phoneNumber]);
  });
});
