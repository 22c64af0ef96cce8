import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, startChromium, visit } from "./support/browser.ts";
import { requests, status } from "./support/parts.ts";

const row = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const meter = (page: Page, group: string) => page.getByRole("meter", { name: `${group} budget of Nora Whitfield` });

describe.skipIf(chromiumPath === undefined)("the console", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser?.close());

  test("shows who has what, and follows what the API changes", async () => {
    await using visited = await visit(browser);
    const { page, call } = visited;
    await page.getByRole("heading", { level: 1, name: "Tidewater Surveying" }).waitFor();
    expect(await page.title()).toBe("Tidewater Surveying · ringwright sandbox");
    const ines = row(page, "Ines Okafor");
    for (const text of ["102", "Enabled", "Ines at the window", "+1 503 555 0112", "Large meeting 100", "Front Desk"]) {
      await ines.getByText(text).first().waitFor();
    }
    await row(page, "55120004").getByText("Polycom VVX 450 for Priya Raman").waitFor();
    await row(page, "55120004").getByText("Ordered").waitFor();
    await row(page, "Spare phone").getByText("Main Site").waitFor();
    await row(page, "Webinar 500").getByText("0 of 1").waitFor();
    await row(page, "+1 503 555 0190").getByText("Spare").waitFor();

    await call("PUT", "/account/~/device/804111004", { name: "Front desk phone" });
    await ines.getByText("Front desk phone").waitFor();
    await call("POST", "/account/~/extension", {
      type: "User",
      extensionNumber: "150",
      contact: { firstName: "Mara", lastName: "Quist", email: "mara.quist@tidewater.example" },
    });
    await row(page, "Mara Quist").getByText("150").waitFor();
  });

  test("shows where the company works, and who may do what", async () => {
    await using visited = await visit(browser);
    const { page, call } = visited;
    const sites = page.getByRole("table", { name: "Sites" });
    const site = (name: string) => sites.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
    await site("Main Site").getByText("Ines Okafor").waitFor();
    await site("Warrenton Yard").getByText("Site Emergencies").waitFor();
    await site("Warrenton Yard").getByText("60 SE Harbor Drive, Warrenton").waitFor();
    await call("POST", "/account/~/sites/2719701004/bulk-assign", { addedExtensionIds: ["2719501004"] });
    await site("Warrenton Yard").getByText("Ines Okafor").waitFor();

    const roles = page.getByRole("table", { name: "Roles" });
    const role = (name: string) => roles.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
    await role("Super Admin").getByText("Everything").waitFor();
    await role("Super Admin").getByText("Nora Whitfield").waitFor();
    await role("Standard").getByText("Default").waitFor();
    const crewLead = role("Crew lead");
    await crewLead.getByText("none").waitFor();
    await crewLead.getByText("ReadExtensions, EditUserInfo").waitFor({ state: "hidden" });
    await crewLead.getByText("2 permissions for everybody").focus();
    await page.keyboard.press("Enter");
    await crewLead.getByText("ReadExtensions, EditUserInfo").waitFor();
    await call("PUT", "/account/~/extension/2719502004/assigned-role", { records: [{ id: "61204004" }] });
    await crewLead.getByText("Tomas Lindgren").waitFor();
  });

  test("tells who changed what, and what it was before", async () => {
    await using visited = await visit(browser);
    const { page, call } = visited;
    const trail = page.getByRole("region", { name: "Audit trail" });
    await trail.getByText("Nobody has changed anything yet.").waitFor();
    await call("PUT", "/account/~/device/804111004", { name: "Front desk" });
    await call("DELETE", "/account/~/extension/1");
    const first = trail.getByRole("listitem").first();
    expect((await first.innerText()).replaceAll(/\s+/g, " ")).toBe(
      "Change device Ines Okafor 20 Apr, 16:00 UTC, by Nora Whitfield name Ines at the window Front desk",
    );
    await call("PUT", "/account/~/extension/2719502004", { password: "Tideland-2026" });
    await trail.getByText("Change secret info").waitFor();
    await first.getByText("Password").waitFor();
    expect(await trail.innerText()).not.toContain("Tideland");
    await call("DELETE", "/account/~/extension/2719502004");
    await first.getByText(/and \d+ members more/).waitFor();
    expect(await trail.locator(".change").count()).toBe(3);
  });

  test("lists requests as they come, with operation, status, verdict and bodies", async () => {
    await using visited = await visit(browser);
    const { page, call } = visited;
    await page.getByText("None yet. Send one to the API").waitFor();
    await call("PUT", "/account/~/device/804111004", { name: "Front desk" });
    const option = requests(page).getByRole("option");
    expect(await option.innerText()).toMatch(/PUT[\s\S]*updateDevice[\s\S]*Nora Whitfield[\s\S]*200[\s\S]*contract/);
    await option.click();
    const details = page.getByRole("region", { name: "updateDevice" });
    await details.getByText("Change a device").waitFor();
    expect(await details.getByRole("region", { name: "Request" }).innerText()).toBe('{\n  "name": "Front desk"\n}');
    expect(JSON.parse(await details.getByRole("region", { name: "Answer" }).innerText())).toMatchObject({ name: "Front desk" });

    await call("GET", "/account/~/extension/1");
    await requests(page).getByRole("option").filter({ hasText: "404 CMN-102" }).waitFor();
    await page.getByLabel("Which requests").selectOption("Refused or cut");
    await expect.poll(() => option.count()).toBe(1);
    await page.getByLabel("Which requests").selectOption("All");
    await page.getByLabel("Find requests").fill("updatedevice 200");
    await expect.poll(() => option.allInnerTexts()).toEqual([expect.stringContaining("updateDevice")]);
    await page.getByLabel("Find requests").fill("nothing like it");
    await page.getByText("None of them is like that.").waitFor();
  });

  test("says when an answer breaks the contract, and how", async () => {
    await using visited = await visit(browser);
    const { page, call, sandbox } = visited;
    await page.getByRole("heading", { name: "People" }).waitFor();
    sandbox.state.devices.update("804113004", { status: "Napping" as "Offline" });
    await call("GET", "/account/~/device/804113004");
    const option = requests(page).getByRole("option");
    await option.getByText("breaks the contract").waitFor();
    await option.click();
    await page.getByText("readDevice 200 status must be equal to one of the allowed values").waitFor();
  });

  test("budgets drain with calls and refill with time", async () => {
    await using visited = await visit(browser);
    const { page, call } = visited;
    await page.getByText("Nobody has drawn on one yet").waitFor();
    for (let count = 0; count < 3; count += 1) await call("GET", "/account/~/extension/~");
    await expect.poll(() => meter(page, "Light").getAttribute("aria-valuenow")).toBe("47");
    const level = meter(page, "Light").locator(".level");
    await expect.poll(() => level.getAttribute("stroke-dasharray")).toBe("94 100");
    await page.getByRole("button", { name: "+1 minute" }).click();
    await expect.poll(() => meter(page, "Light").getAttribute("aria-valuenow")).toBe("50");
    expect(await level.getAttribute("stroke-dasharray")).toBe("100 100");

    for (let count = 0; count < 51; count += 1) await call("GET", "/account/~/extension/~");
    await expect.poll(() => meter(page, "Light").getAttribute("aria-valuetext")).toBe("in penalty for 60 seconds");
    await page.getByRole("button", { name: "+1 hour" }).click();
    await expect.poll(() => meter(page, "Light").getAttribute("aria-valuetext")).toBe("50 of 50 calls left");
  });

  test("moves time, and what waits for it happens", async () => {
    await using visited = await visit(browser);
    const { page, sandbox } = visited;
    const startMs = sandbox.clock.now();
    const order = row(page, "55120004");
    await page.getByRole("button", { name: "+1 hour" }).click();
    await order.getByText("Accepted").waitFor();
    await page.getByRole("button", { name: "+1 day" }).click();
    await order.getByText("Shipped").waitFor();
    await order.getByText("UPS · 1Z999001").waitFor();
    await status(page, "Time moved on by a day");
    expect(sandbox.clock.now()).toBe(startMs + 25 * 3_600_000);
    expect(await page.locator("time").innerText()).toBe("Tue, 21 Apr 2026, 17:00:00 UTC");

    await page.getByRole("button", { name: "Let it run" }).click();
    await page.getByText("Runs", { exact: true }).waitFor();
    expect(sandbox.clock.frozen).toBe(false);
    await page.getByRole("button", { name: "Stop it" }).click();
    await page.getByText("Stands still", { exact: true }).waitFor();
    expect(sandbox.clock.frozen).toBe(true);
  });

  test("turns faults on and off", async () => {
    await using visited = await visit(browser);
    const { page, call, sandbox } = visited;
    await page.getByLabel("What happens").selectOption("Answer 503");
    await page.getByLabel("To which calls").selectOption("readDevice");
    await page.getByRole("button", { name: "Turn on" }).click();
    await page.getByText("readDevice, every call · happened 0 times").waitFor();
    expect((await call("GET", "/account/~/device/804111004")).status).toBe(503);
    expect((await call("GET", "/account/~/device")).status).toBe(200);
    await page.getByText("happened 1 time", { exact: false }).waitFor();
    await requests(page).getByRole("option").filter({ hasText: "503 CMN-201" }).getByText("not checked").waitFor();
    await page.getByRole("button", { name: "Turn off: Answers 503" }).click();
    await status(page, "The fault is off");
    expect((await call("GET", "/account/~/device/804111004")).status).toBe(200);

    await page.getByLabel("What happens").selectOption("Cut the connection before anything is done");
    await page.getByLabel("To which calls").selectOption("Any operation");
    await page.getByLabel("How often").selectOption("The next call");
    await page.getByRole("button", { name: "Turn on" }).click();
    await status(page, "The fault is on");
    await expect(call("GET", "/account/~")).rejects.toThrow("fetch failed");
    await requests(page).getByRole("option").filter({ hasText: "cut" }).waitFor();
    sandbox.faults.add({ cut: "after", count: 1 });
    await expect(call("GET", "/account/~")).rejects.toThrow("fetch failed");
    await requests(page).getByRole("option").filter({ hasText: "200 cut" }).waitFor();
    await page.getByLabel("Which requests").selectOption("Refused or cut");
    await expect.poll(() => requests(page).getByRole("option").filter({ hasText: "cut" }).count()).toBe(2);
    await expect.poll(() => page.getByRole("button", { name: /Turn off/ }).count()).toBe(0);
  });

  test("resets everything, once it has been confirmed", async () => {
    await using visited = await visit(browser);
    const { page, call, sandbox } = visited;
    await call("PUT", "/account/~/device/804111004", { name: "Renamed" });
    sandbox.faults.add({ status: 500 });
    await page.getByText("Renamed").first().waitFor();
    await page.getByRole("button", { name: "Reset…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    expect(sandbox.state.devices.get("804111004")?.name).toBe("Renamed");
    await page.getByRole("button", { name: "Reset…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
    await row(page, "Ines Okafor").getByText("Ines at the window").waitFor();
    await page.getByText("None yet. Send one to the API").waitFor();
    await status(page, "Everything is as it was at the start");
    expect(sandbox.state.devices.get("804111004")?.name).toBe("Ines at the window");
    // The token was given out after the start, and died with the rest.
    expect((await call("GET", "/account/~")).status).toBe(401);
  });

  test("shows another account, where there are several", async () => {
    await using visited = await visit(browser);
    const { page, call } = visited;
    await page.getByRole("heading", { name: "People" }).waitFor();
    const choice = page.getByRole("combobox", { name: "Account" });
    expect(await choice.count()).toBe(0);
    const contact = { firstName: "Ada", lastName: "Ferris", company: "Harbour Pilots", email: "ada@harbour.example" };
    const created = await call("POST", "/account", { operator: { contact } });
    expect(created.status).toBe(200);
    await choice.selectOption("Harbour Pilots");
    await page.getByRole("heading", { level: 1, name: "Harbour Pilots" }).waitFor();
    await row(page, "Ada Ferris").getByText("101").waitFor();
    await expect.poll(() => row(page, "Ines Okafor").count()).toBe(0);
  });

  test("says that the sandbox is gone", async () => {
    // The browser itself writes to its console that a stream has broken off.
    const visited = await visit(browser);
    await visited.page.getByText("Live").waitFor();
    await visited.sandbox.close();
    await visited.page.getByText("The sandbox does not answer").waitFor();
    await visited.page.close();
  });
});
