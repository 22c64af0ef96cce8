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

const account = "/restapi/v1.0/account/{accountId}";
const readAccount = async (id = "~") => (await admin.call<Schemas["Account"]>("GET", `/v1.0/account/${id}`)).body;

describe("readAccount", () => {
  test("shows the account of the contract's example as the contract does", async () => {
    expect(await readAccount()).toEqual(exampleOf(sandbox, account, "get", "confirmed"));
  });

  test("follows the main number and the owner's number", async () => {
    const { state } = sandbox;
    state.phoneNumbers.update("1162820004", { phoneNumber: "+15035550111" });
    state.extensions.update("2719404004", { extensionNumber: "150", partnerId: "owner" });
    const { mainNumber, operator } = await readAccount("2719404004");
    expect(mainNumber).toBe("+15035550111");
    expect(operator).toMatchObject({ id: 2719404004, extensionNumber: "150", partnerId: "owner" });
    state.phoneNumbers.delete("1162820004");
    expect(await readAccount()).not.toHaveProperty("mainNumber");
  });

  test("answers to the partner's id", async () => {
    sandbox.state.accounts.update("2719404004", { partnerId: "tw-1" });
    expect(await readAccount("pid=tw-1")).toMatchObject({ id: 2719404004, partnerId: "tw-1" });
  });

  test("is for all users, and for one's own account alone", async () => {
    expect((await serviceOf(sandbox, "user").call("GET", "/v1.0/account/~")).status).toBe(200);
    expect(verdict(await admin.call("GET", "/v1.0/account/2720404004"))).toEqual([404, "CMN-102", "accountId"]);
  });

  test("a disabled account lets nobody in", async () => {
    sandbox.state.accounts.update("2719404004", { status: "Disabled" });
    expect(verdict(await admin.call("GET", "/v1.0/account/~"))).toEqual([401, "OAU-142", undefined]);
  });
});

describe("readServiceInfo", () => {
  const read = async () => (await admin.call<Schemas["ServiceInfo"]>("GET", "/v1.0/account/~/service-info")).body;

  test("shows the subscription of the contract's example, with every feature", async () => {
    const { serviceFeatures = [], ...rest } = await read();
    const example = exampleOf(sandbox, `${account}/service-info`, "get", "office") as Schemas["ServiceInfo"];
    const { serviceFeatures: shown = [], ...others } = example;
    expect(rest).toEqual(others);
    expect(serviceFeatures).toEqual(expect.arrayContaining(shown));
    const names = sandbox.document.components["schemas"]?.["ServiceFeatureName"] as { enum: string[] };
    expect(serviceFeatures.map(({ featureName }) => featureName)).toEqual(names.enum);
  });

  test("follows the features and limits of the account", async () => {
    sandbox.state.accounts.update("2719404004", { serviceFeatures: ["SiteCodes"], limits: { maxExtensionNumberLength: 6 } });
    const { serviceFeatures = [], limits } = await read();
    expect(serviceFeatures.filter(({ enabled }) => enabled)).toEqual([{ featureName: "SiteCodes", enabled: true }]);
    expect(limits).toEqual({ maxExtensionNumberLength: 6 });
  });
});

describe("the business address", () => {
  const path = "/v1.0/account/~/business-address";
  const read = async () => (await admin.call<Schemas["CompanyAddress"]>("GET", path)).body;
  const update = (body: unknown) => admin.call<Schemas["CompanyAddress"]>("PUT", path, { body });

  test("is that of the contract's example", async () => {
    expect(await read()).toEqual(exampleOf(sandbox, `${account}/business-address`, "get", "astoria"));
  });

  test("changes in what the body says and stays in the rest", async () => {
    const before = await read();
    const { status, body } = await update({ businessAddress: { street: "114 Pier Street, Suite 2" } });
    expect(status).toBe(200);
    expect(body).toEqual({ ...before, businessAddress: { ...before.businessAddress, street: "114 Pier Street, Suite 2" } });
    expect(await read()).toEqual(body);
    await update({ company: "Tidewater", email: "hello@tidewater.example" });
    expect(await read()).toEqual({ ...body, company: "Tidewater", email: "hello@tidewater.example" });
  });

  test("the main site's new name shows wherever the site does", async () => {
    await update({ mainSiteName: "Harbour" });
    const { body } = await admin.call<Schemas["Device"]>("GET", "/v1.0/account/~/device/804111004");
    expect(body.site).toEqual({ id: "main-site", name: "Harbour" });
  });

  test.each([
    ["a company without a name", { company: " " }, [400, "CMN-101", "company"]],
    ["a main site without a name", { mainSiteName: "" }, [400, "CMN-101", "mainSiteName"]],
    ["what is no mail address", { email: "tidewater" }, [400, "CMN-101", "email"]],
    ["an address that is a text", { businessAddress: "Astoria" }, [400, "CMN-101", "businessAddress"]],
  ])("refuses %s", async (_, body, expected) => {
    const before = await read();
    expect(verdict(await update(body))).toEqual(expected);
    expect(await read()).toEqual(before);
  });

  test("may be read by all users, and changed by those who may", async () => {
    const user = serviceOf(sandbox, "user");
    expect((await user.call("GET", path)).body).toEqual(await read());
    expect(verdict(await user.call("PUT", path, { body: {} }))).toEqual([403, "CMN-408", "EditCompanyInfo"]);
    const reader = serviceOf(sandbox, "admin", "tidewater-directory");
    expect(verdict(await reader.call("PUT", path, { body: {} }))).toEqual([403, "CMN-401", "EditAccounts"]);
  });
});
