import { afterEach, beforeEach, expect, test } from "vitest";
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

const path = "/v1.0/account/~/templates";
const list = async (query = "") => (await admin.call<Schemas["TemplateList"]>("GET", `${path}${query}`)).body;
const ids = ({ records }: Schemas["TemplateList"]) => records.map(({ id }) => id);

test.each([
  ["", "all"],
  ["?type=UserSettings", "ofOneType"],
])("%j shows the contract's example %s", async (query, name) => {
  expect(await list(query)).toEqual(exampleOf(sandbox, "/restapi/v1.0/account/{accountId}/templates", "get", name));
});

test("filters and pages", async () => {
  expect(ids(await list("?type=CallHandling"))).toEqual(["51805004"]);
  expect(ids(await list("?type=KeyTemplates"))).toEqual([]);
  expect(ids(await list("?page=2&perPage=1"))).toEqual(["51805004"]);
  expect(verdict(await admin.call("GET", `${path}?type=Teapot`))).toEqual([400, "CMN-101", "type"]);
});

test("a template is found by its id in its account", async () => {
  const read = () => admin.call("GET", `${path}/51804004`);
  expect((await read()).body).toEqual(
    exampleOf(sandbox, "/restapi/v1.0/account/{accountId}/templates/{templateId}", "get", "officeDefaults"),
  );
  sandbox.state.templates.update("51804004", { accountId: "1" });
  expect(verdict(await read())).toEqual([404, "CMN-102", "templateId"]);
  expect(ids(await list())).toEqual(["51805004"]);
});

test("every user may see them", async () => {
  expect((await serviceOf(sandbox, "user").call("GET", path)).body).toEqual(await list());
});
