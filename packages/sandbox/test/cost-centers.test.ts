import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { serviceOf, verdict } from "./support/service.ts";

const path = "/v2/accounts/~/cost-centers";

test("the cost centres are the tree of the contract's example, those of the account alone", async () => {
  await using sandbox = await createSandbox();
  const list = async () =>
    (await serviceOf(sandbox).call<components["schemas"]["CostCenterList"]>("GET", path)).body.records.map(({ id }) => id);
  const { status, body } = await serviceOf(sandbox).call("GET", path);
  expect(status).toBe(200);
  expect(body).toEqual(exampleOf(sandbox, "/restapi/v2/accounts/{accountId}/cost-centers", "get", "tree"));
  sandbox.state.costCenters.update("224149", { accountId: "1" });
  expect(await list()).toEqual([224101]);
  sandbox.state.costCenters.deleteAll({});
  expect(await list()).toEqual([]);
});

test("cost centres are for those who may manage them", async () => {
  await using sandbox = await createSandbox();
  for (const who of ["manager", "user"]) {
    expect(verdict(await serviceOf(sandbox, who).call("GET", path))).toEqual([403, "CMN-408", "CostCenterManagement"]);
  }
});
