import { afterEach, beforeEach, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const [ines, tomas] = ["2719501004", "2719502004"] as const;
const [main, inesNumber, tomasNumber] = ["1162820004", "1162821004", "1162822004"] as const;
const template = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration";
const read = (extension: string, number: string) =>
  admin.call("GET", `/v1.0/account/~/extension/${extension}/phone-number/${number}/sms-configuration`);

test("a number that sends messages is registered as in the contract's example", async () => {
  expect((await read(ines, inesNumber)).body).toEqual(exampleOf(sandbox, template, "get", "ines"));
  expect((await read(tomas, tomasNumber)).body).toMatchObject({ phoneNumber: "+15035550113", smsBrandInfo: { id: "B404004" } });
});

test("one that is toll-free or of another country is in no registry", async () => {
  sandbox.state.phoneNumbers.update(inesNumber, { paymentType: "TollFree" });
  expect((await read(ines, inesNumber)).body).toEqual({ phoneNumberId: inesNumber, phoneNumber: "+15035550112" });
  sandbox.state.phoneNumbers.update(inesNumber, { paymentType: "Local", countryId: "39" });
  expect((await read(ines, inesNumber)).body).not.toHaveProperty("smsCampaignInfo");
});

test("one that sends none has nothing to tell, and those of others and of the company are not found", async () => {
  sandbox.state.phoneNumbers.update(inesNumber, { features: ["CallerId"] });
  expect(verdict(await read(ines, inesNumber))).toEqual([403, "CMN-109", undefined]);
  sandbox.state.phoneNumbers.update(inesNumber, { features: ["SmsSender"], type: "FaxOnly" });
  expect(verdict(await read(ines, inesNumber))).toEqual([403, "CMN-109", undefined]);
  for (const number of [tomasNumber, main, "77777777"]) {
    expect(verdict(await read(ines, number))).toEqual([404, "CMN-102", "phoneNumberId"]);
  }
});
