import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { violationsOf } from "@ringwright/console-check/axe";
import { chromiumFlags, findChromium } from "@ringwright/runtimes/find-chromium";
import { pathOrLeaveOut } from "@ringwright/runtimes/runtime";
import { createSandbox } from "@ringwright/sandbox";
import { type Browser, chromium, type Page } from "playwright-core";
import { serve } from "vitepress";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteFolder } from "../src/paths.ts";

const chromiumPath = pathOrLeaveOut("the site in headless Chromium", findChromium());
const mostBytes = 200_000;

describe.skipIf(chromiumPath === undefined)("the built site", () => {
  let browser: Browser;
  let url: string;
  let server: Awaited<ReturnType<typeof serve>>["server"];
  const complaints: string[] = [];

  beforeAll(async () => {
    ({ server } = await serve({ root: siteFolder, port: 0 }));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: [...chromiumFlags] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    expect(complaints).toEqual([]);
  });

  async function open(path: string, colorScheme: "light" | "dark" = "light", width = 1440): Promise<Page> {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(`${path}: ${message.text()}`);
    });
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (hostname !== "127.0.0.1" && protocol !== "data:") complaints.push(`${path} asked ${request.url()}`);
    });
    await page.goto(`${url}${path}`, { waitUntil: "networkidle" });
    return page;
  }

  test.each([
    ["/", "light"],
    ["/", "dark"],
    ["/start", "light"],
    ["/start", "dark"],
    ["/operations/updateDevice", "light"],
    ["/operations/updateDevice", "dark"],
  ] as const)("%s keeps nobody out: %s", async (path, colorScheme) => {
    const page = await open(path, colorScheme);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test.each([360, 820, 1440])("pages fit a screen %i pixels wide", async (width) => {
    const page = await open("/", "light", width);
    for (const path of ["/", "/start", "/operations/", "/operations/createExtension", "/reference/core", "/changelog"]) {
      await page.goto(`${url}${path}`);
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
    }
    await page.close();
  });

  test("on a phone a sentence stands below what it is about, or has room to be read", async () => {
    const page = await open("/contributing", "light", 360);
    const lastCells = page.locator(".vp-doc td:last-child");
    const ends = await lastCells.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    expect(Math.max(...ends)).toBeLessThanOrEqual(360);
    await page.goto(`${url}/proof`);
    const sentences = page.locator('.vp-doc tbody td:last-child:not([style*="right"])');
    const widths = await sentences.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(200);
    await page.close();
  });

  test("the first page takes less than 200 kB", async () => {
    const page = await browser.newPage();
    const bodies: Promise<number>[] = [];
    page.on("response", (response) => bodies.push(response.body().then((body) => gzipSync(body).length)));
    await page.goto(`${url}/`, { waitUntil: "networkidle" });
    const bytes = (await Promise.all(bodies)).reduce((sum, one) => sum + one, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(mostBytes);
    await page.close();
  });

  test("the search finds an operation by its name in another SDK", async () => {
    const page = await open("/");
    await page.keyboard.press("Control+k");
    await page.getByRole("searchbox").fill("replaceDevicesJWSPublic");
    await page.getByRole("option").first().waitFor();
    expect(await page.getByRole("option").first().textContent()).toContain("Put another device in a device's place");
    await page.close();
  });

  test("an operation is tried on a sandbox", async () => {
    await using sandbox = await createSandbox();
    const page = await open("/operations/updateDevice");
    await page.getByLabel("Sandbox").fill((await sandbox.listen()).url);
    await page.getByRole("textbox", { name: "Body" }).fill('{ "name": "Front desk" }');
    await page.getByRole("button", { name: "Call updateDevice" }).click();
    await page.getByRole("region", { name: "The answer" }).getByText('"name": "Front desk"').waitFor();
    expect(sandbox.state.devices.get("804111004")?.name).toBe("Front desk");
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
