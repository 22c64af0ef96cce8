import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "./support/axe.ts";
import { chromiumPath, startChromium, visit } from "./support/browser.ts";
import { requests, status } from "./support/parts.ts";

describe.skipIf(chromiumPath === undefined)("the console is for everybody", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser?.close());

  test("all of it by keyboard", async () => {
    await using visited = await visit(browser);
    const { page, call, sandbox } = visited;
    await page.getByRole("heading", { name: "People" }).waitFor();
    await call("GET", "/account/~/device");
    await call("GET", "/account/~/extension");
    await call("PUT", "/account/~/device/804111004", { name: "Front desk" });
    await requests(page).getByRole("option").nth(2).waitFor();
    const press = (key: string) => page.keyboard.press(key);
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute("aria-label") ?? element?.getAttribute("role") ?? element?.textContent?.trim() ?? "";
      });
    /** Tabs until something has the focus; whatever cannot be reached ends here. */
    const tabTo = async (name: string): Promise<void> => {
      for (let count = 0; count < 40; count += 1) {
        await press("Tab");
        if ((await focused()) === name) return;
      }
      throw new Error(`Tab does not lead to ${name}`);
    };
    await press("Tab");
    expect(await focused()).toBe("To the requests");
    const startMs = sandbox.clock.now();
    await tabTo("+1 hour");
    await press("Enter");
    await status(page, "Time moved on by an hour");
    expect(sandbox.clock.now()).toBe(startMs + 3_600_000);

    await tabTo("2 permissions for everybody of Crew lead");
    await press("Enter");
    await page.getByText("ReadExtensions, EditUserInfo").waitFor();
    await tabTo("Changes");

    await tabTo("listbox");
    const selected = requests(page).getByRole("option", { selected: true });
    for (const [key, operation] of [
      ["ArrowDown", "updateDevice"],
      ["ArrowDown", "listExtensions"],
      ["End", "listAccountDevices"],
      ["ArrowUp", "listExtensions"],
      ["Home", "updateDevice"],
    ] as const) {
      await press(key);
      await selected.getByText(operation).waitFor();
      await page.getByRole("region", { name: operation }).waitFor();
    }
    await press("Escape");
    await expect.poll(() => selected.count()).toBe(0);
    await press("Enter");
    await press("ArrowDown");
    // A key is answered when the page has drawn it: Tab before that would leave from what is about to be replaced.
    await expect.poll(() => selected.count()).toBe(1);
    await page.getByRole("button", { name: "Close the details" }).waitFor();
    await tabTo("Close the details");
    await press("Enter");

    await page.getByLabel("What happens").focus();
    await press("ArrowDown");
    await tabTo("Turn on");
    await press("Space");
    await page.getByText("any operation, every call").waitFor();
    expect((await call("GET", "/account/~")).status).toBe(500);
    await page.getByLabel("What happens").focus();
    await press("Shift+Tab");
    expect(await focused()).toBe("Turn off: Answers 500");
    await press("Enter");
    await status(page, "The fault is off");

    await page.getByRole("button", { name: "Reset…" }).focus();
    await press("Enter");
    await page.getByRole("dialog").waitFor();
    await press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(sandbox.state.devices.get("804111004")?.name).toBe("Front desk");
    expect(await focused()).toBe("Reset…");
    await press("Enter");
    await tabTo("Reset");
    await press("Enter");
    await status(page, "Everything is as it was at the start");
    expect(sandbox.state.devices.get("804111004")?.name).toBe("Ines at the window");
  });

  test("fits every screen", async () => {
    await using visited = await visit(browser);
    const { page, call } = visited;
    await page.getByRole("heading", { name: "People" }).waitFor();
    await call("GET", "/account/~/device");
    await requests(page).getByRole("option").waitFor();
    const tooWide: [number, string][] = [];
    for (const width of [320, 390, 640, 840, 841, 1024, 1240, 1241, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll(".panel, .tiles")]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map(({ tagName, textContent }) => `${tagName} ${textContent?.trim().slice(0, 20)}`),
      );
      tooWide.push(...found.map((what): [number, string] => [width, what]));
    }
    expect(tooWide).toEqual([]);
  });

  test.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 390],
    ["dark", 390],
  ] as const)("keeps nobody out: %s, %i pixels wide", async (colorScheme, width) => {
    await using visited = await visit(browser, { colorScheme, viewport: { width, height: 900 } });
    const { page, call, sandbox } = visited;
    await page.getByRole("heading", { name: "People" }).waitFor();
    sandbox.state.devices.update("804113004", { status: "Napping" as "Offline" });
    await call("GET", "/account/~/device/804113004");
    await call("PUT", "/account/~/device/804111004", { name: "Front desk" });
    await call("DELETE", "/account/~/extension/2719502004");
    await page.getByText("2 permissions for everybody").click();
    await call("DELETE", "/account/~/extension/1");
    await call("GET", "/nowhere");
    await call("POST", "/account/~/extension", { contact: {} });
    for (let count = 0; count < 41; count += 1) await call("GET", "/account/~/extension");
    sandbox.faults.add({ status: 503, operation: "listAccountDevices" });
    sandbox.faults.add({ latencyMs: 1, share: 0.5 });
    await call("GET", "/account/~/device");
    await requests(page).getByRole("option").filter({ hasText: "503 CMN-201" }).click();
    await page.getByRole("region", { name: "listAccountDevices" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Reset…" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});
