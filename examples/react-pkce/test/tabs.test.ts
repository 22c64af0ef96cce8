import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { assertCalledTimes, assertContractKept, callsOf } from "@ringwright/sandbox/testing";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";

const root = fileURLToPath(new URL("../", import.meta.url));
const { CHROMIUM_PATH = "" } = process.env;
const hourMs = 3_600_000;

let sandbox: Sandbox;
let server: PreviewServer;
let url: string;
let browser: Browser;
let context: BrowserContext;

before(async () => {
  sandbox = await createSandbox();
  process.env["VITE_SERVER"] = (await sandbox.listen()).url;
  process.env["VITE_CLIENT_ID"] = "tidewater-onboarding";
  await build({ root, logLevel: "warn" });
  server = await preview({ root, preview: { port: 0 } });
  url = server.resolvedUrls?.local[0] ?? "";
  browser = await chromium.launch(CHROMIUM_PATH === "" ? { channel: "chrome" } : { executablePath: CHROMIUM_PATH });
});

after(async () => {
  await browser?.close();
  await server?.close();
  await sandbox?.close();
});

beforeEach(async () => {
  sandbox.reset();
  sandbox.state.apps.update("tidewater-onboarding", { redirectUris: [`${url}callback`] });
  context = await browser.newContext();
  context.setDefaultTimeout(60_000); // a machine that is busy is no failure
  await context.clock.install({ time: sandbox.clock.now() });
});

afterEach(() => context.close());

async function open(path = ""): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}${path}`);
  return page;
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
}

function colleague(page: Page): Promise<void> {
  return page.getByText("102 Ines Okafor").waitFor();
}

test("one login is enough for all tabs, and one of them renews it", async () => {
  const first = await open();
  await press(first, "Log in");
  await colleague(first);
  assert.equal(first.url(), url); // and not the code
  const second = await open();
  await colleague(second);
  assertCalledTimes(sandbox, "requestToken", 1);

  sandbox.faults.add({ operation: "requestToken", latencyMs: 300 }); // long enough for the other tab to want it, too
  sandbox.clock.advance(2 * hourMs);
  await context.clock.fastForward(2 * hourMs);
  const listed = callsOf(sandbox, "listDirectoryEntries").length;
  await Promise.all([press(first, "Refresh"), press(second, "Refresh")]);
  await Promise.all([first, second].map((page) => page.locator("[aria-busy=false]").waitFor()));
  await Promise.all([colleague(first), colleague(second)]);
  assert.equal(callsOf(sandbox, "listDirectoryEntries").length, listed + 2);
  assertCalledTimes(sandbox, "requestToken", 2);
  assert.ok(sandbox.requests.every(({ status = 0 }) => status < 400)); // nobody called with the old token
  assertContractKept(sandbox);
});

test("who logs out in one tab is logged out in all", async () => {
  const [first, second] = [await open(), await open()];
  await press(first, "Log in");
  await Promise.all([colleague(first), colleague(second)]); // the other tab hears of the login

  await press(first, "Log out");
  await Promise.all([first, second].map((page) => page.getByRole("button", { name: "Log in" }).waitFor()));
  assertCalledTimes(sandbox, "revokeToken", 1);
});

test("a login that this tab has not begun is not taken", async () => {
  const page = await open("callback?code=from-somebody-else&state=theirs");
  await page.getByRole("button", { name: "Log in" }).waitFor();
  assert.deepEqual(sandbox.requests, []);
});
