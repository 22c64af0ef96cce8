import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf } from "./support/service.ts";

type Features = components["schemas"]["FeatureList"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const nora = "2719404004";
const path = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/features";
const list = async (query = "", who = admin) =>
  (await who.call<Features>("GET", `/v1.0/account/~/extension/~/features${query}`)).body;
const reasonOf = async (id: string, who = admin) => (await list(`?featureId=${id}`, who)).records[0]?.reason?.code;

describe("what an extension can use", () => {
  test("is listed as in the contract's example", async () => {
    expect(await list("?featureId=Paging&featureId=SharedLines")).toEqual(exampleOf(sandbox, path, "get", "two"));
  });

  test("is all that there is, what can be used, or what was asked for", async () => {
    const all = (await list()).records;
    expect(all.length).toBeGreaterThan(50);
    const available = all.filter((one) => one.available).map(({ id }) => id);
    expect(available).toEqual(["CallForwarding", "CallParkLocations", "Conferencing", "Paging", "SMS", "Voicemail"].toSorted());
    expect((await list("?availableOnly=true")).records).toEqual(all.filter((one) => one.available));
    expect((await list("?availableOnly=true&featureId=SharedLines&featureId=SMS")).records).toEqual([
      { id: "SMS", available: true },
    ]);
    expect((await list("?featureId=Nonsense")).records).toEqual([]);
  });

  test("depends on the plan, then on the account, then on who asks", async () => {
    expect(await reasonOf("WebPhone")).toBe("ServicePlanLimitation");
    expect(await reasonOf("Reports")).toBe("AccountLimitation");
    sandbox.state.accounts.update(nora, { serviceFeatures: ["Reports"] });
    expect(await reasonOf("Reports")).toBeUndefined();
    expect(await reasonOf("Reports", serviceOf(sandbox, "user"))).toBe("InsufficientPermissions");
  });
});
