import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import type { components } from "../src/types.gen.ts";
import { exampleOf } from "./support/example.ts";
import { type Service, serviceOf, verdict } from "./support/service.ts";

type SiteIvr = components["schemas"]["SiteIvr"];

let sandbox: Sandbox;
let admin: Service;
beforeEach(async () => {
  sandbox = await createSandbox();
  admin = serviceOf(sandbox);
});
afterEach(() => sandbox.close());

const account = "/v1.0/account/~";
const [ines, emergencies, frontDesk, yard] = ["2719501004", "2719604004", "2719601004", "2719701004"] as const;
const path = "/restapi/v1.0/account/{accountId}/sites/{siteId}/ivr";
const read = async (id: string = yard) => (await admin.call<SiteIvr>("GET", `${account}/sites/${id}/ivr`)).body;
const update = (body: object, id: string = yard) => admin.call<SiteIvr>("PUT", `${account}/sites/${id}/ivr`, { body });
const connect = (input: string, id: string) => ({ input, action: "Connect", extension: { id } });
const remove = (id: string) => admin.call("DELETE", `${account}/extension/${id}`);

/** A voice menu: they are made elsewhere. */
function addMenu(): string {
  const menu = sandbox.state.extensions.get(frontDesk);
  if (menu === undefined) throw new Error("The front desk is gone");
  const { contact, callQueueInfo, ...others } = menu;
  return sandbox.state.extensions.insert({
    ...others,
    id: "2719605004",
    extensionNumber: "204",
    type: "IvrMenu",
    name: "Yard menu",
  }).id;
}

describe("the keys and menu of a site", () => {
  test("are read and changed as in the contract's examples", async () => {
    expect(await read()).toEqual(exampleOf(sandbox, path, "get", "yard"));
    const { body } = await update({
      promptRepeatCount: 3,
      actions: [connect("0", frontDesk), connect("NoInput", frontDesk), { input: "Star", action: "Repeat" }],
    });
    expect(body).toEqual(exampleOf(sandbox, path, "put", "frontDesk"));
    expect(await read()).toEqual(body);
  });

  test("of a new site are none", async () => {
    const { body } = await admin.call("POST", `${account}/sites`, { body: { name: "Seaside Office" } });
    expect(await read(String(body["id"]))).toEqual({ promptRepeatCount: 1, actions: [] });
  });

  test("keep what a change does not name", async () => {
    const before = await read();
    expect((await update({ promptRepeatCount: 1 })).body).toEqual({ ...before, promptRepeatCount: 1 });
    expect((await update({ actions: [] })).body).toEqual({ promptRepeatCount: 1, actions: [] });
    expect((await update({})).body).toEqual({ promptRepeatCount: 1, actions: [] });
  });

  test("have a voice menu as the first one", async () => {
    const id = addMenu();
    const topMenu = { id, uri: `${sandbox.url}/restapi/v1.0/account/2719404004/extension/${id}`, name: "Yard menu" };
    expect((await update({ topMenu: { id } })).body).toMatchObject({ topMenu, promptRepeatCount: 2 });
    expect((await read()).topMenu).toEqual(topMenu);
    await remove(id);
    expect(await read()).toEqual(exampleOf(sandbox, path, "get", "yard"));
  });

  test("lead nowhere where an extension is gone that they led to", async () => {
    await update({ actions: [connect("0", frontDesk), connect("NoInput", emergencies), { input: "Hash", action: "Repeat" }] });
    await remove(ines);
    expect((await read()).actions).toHaveLength(3);
    await remove(frontDesk);
    expect((await read()).actions?.map(({ input }) => input)).toEqual(["NoInput", "Hash"]);
  });

  test.each([
    ["a key without an action", [{ input: "0" }], [400, "CMN-100", "actions[0].action"]],
    ["an action without a key", [{ action: "Repeat" }], [400, "CMN-100", "actions[0].input"]],
    [
      "a key twice",
      [
        { input: "Star", action: "Repeat" },
        { input: "Star", action: "DoNothing" },
      ],
      [400, "CMN-101", "actions[1].input"],
    ],
    ["repeating at 0", [{ input: "0", action: "Repeat" }], [400, "CMN-101", "actions[0].action"]],
    ["connecting at a star", [connect("Star", frontDesk)], [400, "CMN-101", "actions[0].action"]],
    ["hanging up at a hash", [{ input: "Hash", action: "Disconnect" }], [400, "CMN-101", "actions[0].action"]],
    ["connecting to nobody", [{ input: "0", action: "Connect" }], [400, "CMN-100", "actions[0].extension.id"]],
    ["connecting to who is not there", [connect("0", "77")], [400, "CMN-102", "actions[0].extension.id"]],
    ["connecting to a site", [connect("0", yard)], [400, "CMN-101", "actions[0].extension.id"]],
    ["doing nothing with somebody", [{ ...connect("0", ines), action: "DoNothing" }], [400, "CMN-101", "actions[0].extension"]],
  ])("do not take %s", async (_, actions, expected) => {
    const before = await read();
    expect(verdict(await update({ promptRepeatCount: 3, actions }))).toEqual(expected);
    expect(await read()).toEqual(before);
  });

  test.each([
    ["without an id", {}, [400, "CMN-100", "topMenu.id"]],
    ["that is not there", { id: "77" }, [400, "CMN-102", "topMenu.id"]],
    ["that is a queue", { id: frontDesk }, [400, "CMN-101", "topMenu.id"]],
  ])("do not take a menu %s", async (_, topMenu, expected) => {
    expect(verdict(await update({ topMenu }))).toEqual(expected);
  });

  test("are those of sites that are there, and not of the main one", async () => {
    expect(verdict(await admin.call("GET", `${account}/sites/${frontDesk}/ivr`))).toEqual([404, "CMN-102", "siteId"]);
    expect(verdict(await update({ promptRepeatCount: 4 }))).toEqual([400, "CMN-101", "promptRepeatCount"]);
  });
});
