import type { Sandbox } from "@ringwright/sandbox";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "./support/axe.ts";
import { chromiumPath, startChromium, visit } from "./support/browser.ts";

describe.skipIf(chromiumPath === undefined)("the reference", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser?.close());

  test("shows every operation of the contract", async () => {
    await using visited = await visit(browser, { path: "/reference" });
    const { page, sandbox } = visited;
    await page.getByRole("heading", { level: 1, name: "RingCentral account provisioning" }).waitFor();
    const wanted = operationsOf(sandbox).map(({ operationId }) => operationId);
    expect(wanted.length).toBeGreaterThan(90);
    // The first group is open already.
    for (const tag of ["accounts", "devices", "numbers"]) {
      await page.getByRole("button", { name: `Open Group - ${tag}` }).press("Enter");
    }
    const links = page.locator("aside a[href]");
    await expect
      .poll(async () =>
        (await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")?.split("/").at(-1)))).toSorted(),
      )
      .toEqual(expect.arrayContaining(wanted));
  });

  test("opens at an operation, which can be tried on this sandbox", async () => {
    await using visited = await visit(browser, { path: "/reference#readDevice" });
    const { page, sandbox } = visited;
    const operation = page.locator("section[label='Read a device']");
    await operation.getByRole("button", { name: /Test Request/ }).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByPlaceholder("Token").fill(sandbox.auth("admin").accessToken());
    await dialog.getByRole("button", { name: "Send Request" }).first().press("Enter");
    await dialog.getByText("200 OK").waitFor();
    expect(sandbox.requests.map(({ operation: id, path, status }) => [id, path, status])).toEqual([
      ["readDevice", "/restapi/v1.0/account/~/device/804111004?syncEmergencyAddress=true", 200],
    ]);
  });

  test.each(["light", "dark"] as const)("can be read: %s", async (colorScheme) => {
    await using visited = await visit(browser, { path: "/reference#readDevice", colorScheme });
    const { page } = visited;
    await page.getByRole("heading", { name: "Read a device" }).waitFor();
    // Scalar comes to rest a moment after its first words are there.
    await expect.poll(() => violationsOf(page), { timeout: 30_000, interval: 500 }).toEqual([]);
  });
});

function operationsOf({ document }: Sandbox): { operationId: string }[] {
  return Object.values(document.paths).flatMap((item) => Object.values(item));
}
