import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type Schemas = components["schemas"];
type Results = Schemas["InventoryAdditionResults"];
type Task = Schemas["InventoryAdditionTask"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const path = "/v2/accounts/~/phone-numbers";
const add = <T = Results>(records: object[]) => admin.call<T>("POST", `${path}/bulk-add`, { body: { records } });
const poll = <T = Results>(id: string) => admin.call<T>("GET", `${path}/bulk-add/${id}`);
const range = (phoneNumber: string) => [{ phoneNumber, usageType: "Inventory" }];
const inventory = async (query = "") =>
  (await admin.call<Schemas["PhoneNumberListV2"]>("GET", `${path}?usageType=Inventory&perPage=1000${query}`)).body.records;
const outcomes = ({ records }: Results) =>
  records.map(({ phoneNumber, bulkItemSuccessful, bulkItemErrors }) => [
    phoneNumber,
    bulkItemSuccessful,
    bulkItemErrors?.[0]?.errorCode,
  ]);

describe("addPhoneNumbersToInventory", () => {
  test("adds a few numbers at once, each by itself", async () => {
    const { status, body } = await add([
      ...range("+15035550170"),
      ...range("+15035550112"),
      ...range("+1503"),
      ...range("+15035550142"),
    ]);
    expect(status).toBe(200);
    expect(outcomes(body)).toEqual([
      ["+15035550170", true, undefined],
      ["+15035550112", false, "CMN-101"],
      ["+1503", false, "CMN-101"],
      ["+15035550142", false, "CMN-101"],
    ]);
    expect((await inventory()).map(({ phoneNumber }) => phoneNumber)).toEqual(["+15035550190", "+15035550170"]);
    expect(body.records[0]?.id).toBe((await inventory())[1]?.id);
  });

  test("a number that is named twice is added once", async () => {
    const { body } = await add([...range("+15035550170"), ...range("+15035550170")]);
    expect(outcomes(body).map(([, successful]) => successful)).toEqual([true, false]);
  });

  test("a text that is longer than any number is refused with all others, as no answer could name it", async () => {
    const tooLong = `+1${"9".repeat(15)}`;
    expect(verdict(await add([...range("+15035550170"), ...range(tooLong)]))).toEqual([400, "CMN-101", "records[1].phoneNumber"]);
    expect(outcomes((await add(range(tooLong.slice(0, -1)))).body)).toEqual([[tooLong.slice(0, -1), false, "CMN-101"]]);
  });

  test("a number that was added can be assigned and send messages", async () => {
    const { body } = await add(range("+15035550170"));
    const change = { usageType: "DirectNumber", extension: { id: "2719503004" } };
    await admin.call("PATCH", `${path}/${body.records[0]?.id}`, { body: change });
    const own = await admin.call<Schemas["ExtensionPhoneNumberList"]>(
      "GET",
      "/v1.0/account/~/extension/2719503004/phone-number?usageType=DirectNumber",
    );
    expect(own.body.records[0]).toMatchObject({ phoneNumber: "+15035550170", features: ["CallerId", "SmsSender", "MmsSender"] });
  });

  test.each([
    ["a range beside others", [...range("+15035550170"), ...range("+1503555018*")], [400, "CMN-101", "records[1].phoneNumber"]],
    ["a range longer than a number", range("+1503555018***"), [400, "CMN-101", "records[0].phoneNumber"]],
    ["a range of a hundred thousand", range("+150355*"), [400, "CMN-101", "records[0].phoneNumber"]],
    ["nothing", [], [400, "CMN-101", "records"]],
    ["a number without a use", [{ phoneNumber: "+15035550170" }], [400, "CMN-100", "records[0].usageType"]],
    ["letters", range("+1503555TIDE"), [400, "CMN-101", "records[0].phoneNumber"]],
  ])("refuses %s", async (_, records, expected) => {
    expect(verdict(await add(records))).toEqual(expected);
    expect(await inventory()).toHaveLength(1);
  });
});

describe("readInventoryAddTask", () => {
  test("a range becomes a task, which takes its time and gives the results at its end", async () => {
    const { status, body: task } = await add<Task>(range("+1503555018*"));
    expect(status).toBe(202);
    expect(task).toEqual({
      id: expect.stringMatching(/^[\da-f]{14}$/),
      status: "Accepted",
      creationTime: "2026-04-20T16:00:00.000Z",
    });
    expect((await poll<Task>(task.id)).body).toEqual(task);
    sandbox.clock.advance(1000);
    expect((await poll<Task>(task.id)).body.status).toBe("InProgress");
    expect(await inventory()).toHaveLength(1);
    sandbox.clock.advance(200);
    const { body } = await poll(task.id);
    expect(body.records).toHaveLength(10);
    expect(body.records.every(({ bulkItemSuccessful }) => bulkItemSuccessful)).toBe(true);
    expect(await inventory("&phoneNumber=*018*")).toHaveLength(10);
    expect((await poll(task.id)).body).toEqual(body);
  });

  test("one asterisk stands for all digits that a number of North America lacks", async () => {
    const { body: task } = await add<Task>(range("+150355502*"));
    sandbox.clock.advance(60_000);
    expect((await poll(task.id)).body.records).toHaveLength(100);
  });

  test("many numbers become a task as well; what the account has already fails alone", async () => {
    const numbers = Array.from({ length: 51 }, (_, index) => `+150355501${index + 45}`);
    const { status, body: task } = await add<Task>(numbers.flatMap(range));
    expect(status).toBe(202);
    sandbox.clock.advance(60_000);
    const failed = outcomes((await poll(task.id)).body).filter(([, successful]) => successful === false);
    expect(failed).toEqual([["+15035550190", false, "CMN-101"]]);
  });

  test("a task that is not there is not found", async () => {
    expect(verdict(await poll("7d1c2f3e4a5b46"))).toEqual([404, "CMN-102", "taskId"]);
  });

  test("the task of another account is not found", async () => {
    const { body: task } = await add<Task>(range("+1503555018*"));
    sandbox.state.tasks.update(task.id, { accountId: "1" });
    expect(verdict(await poll(task.id))).toEqual([404, "CMN-102", "taskId"]);
  });
});
