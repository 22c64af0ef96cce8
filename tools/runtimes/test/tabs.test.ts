import type { TokenStore, Tokens } from "@ringwright/core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleForBrowser } from "../src/bundle.ts";
import { chromiumFlags, findChromium } from "../src/find-chromium.ts";
import { pathOrLeaveOut } from "../src/runtime.ts";
import { serveTabs, type Tabs } from "./support/tabs.ts";

const executablePath = pathOrLeaveOut("the test of several tabs in headless Chromium", findChromium());
const hourMs = 3_600_000;
// A tab that gives no sign of life for as long is passed over.
const lockMs = 90_000;
const device = "HardPhone 804111004";

const tokens: Tokens = {
  accessToken: "PLANTED-ACCESS",
  refreshToken: "PLANTED-REFRESH",
  expiresAtMs: 1_775_552_400_000,
  lifetimeMs: hourMs,
  ownerId: "2719404004",
  login: "a hash",
};

describe.skipIf(executablePath === undefined)("tabs of one browser", () => {
  let browser: Browser;
  let scripts: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const [started, files] = await Promise.all([
      chromium.launch({ executablePath: executablePath ?? "", args: [...chromiumFlags] }),
      bundleForBrowser({ tab: 'export * from "./src/tab.ts";' }),
    ]);
    browser = started;
    scripts = new Map(files.map(({ fileName, code }) => [fileName, code]));
  });
  afterAll(() => browser?.close());

  const serve = (limits?: Parameters<typeof serveTabs>[2]): Promise<Tabs> => serveTabs(browser, scripts, limits);

  test("twenty that wake up renew the session once, and no call of theirs is refused", async () => {
    await using tabs = await serve();
    const all = await tabs.open(20);
    expect(await Promise.all(all.map(({ read }) => read()))).toEqual(all.map(() => device));
    await tabs.pass(2 * hourMs);
    expect(await Promise.all(all.map(({ read }) => read()))).toEqual(all.map(() => device));
    const reads = all.map(() => "readDevice 200");
    expect(tabs.asked).toEqual(["requestToken 200", ...reads, "requestToken 200", ...reads]);
  }, 300_000);

  test("take up the new token before they call with the old one", async () => {
    await using tabs = await serve();
    const [first, second] = await tabs.open(2);
    await Promise.all([first?.read(), second?.read()]);
    await first?.tab.evaluate((tab, ms) => tab.clock.advance(ms), hourMs);
    expect(await first?.read()).toBe(device);
    expect(await second?.tab.evaluate((tab) => tab.heard())).toBe("session");
    expect(await second?.read()).toBe(device);
    expect(tabs.asked).toEqual([
      "requestToken 200",
      "readDevice 200",
      "readDevice 200",
      "requestToken 200",
      "readDevice 200",
      "readDevice 200",
    ]);
  });

  test("see that one of them logged out", async () => {
    await using tabs = await serve();
    const [first, second] = await tabs.open(2);
    await Promise.all([first?.read(), second?.read()]);
    await first?.tab.evaluate((tab) => tab.logout());
    expect(await second?.tab.evaluate((tab) => tab.heard())).toBe("none");
    expect(await second?.read()).toContain("AuthError: There is no session");
    expect(tabs.asked.slice(-2)).toEqual(["readDevice 200", "revokeToken 200"]);
  });

  test("tell each other that something changed, and nothing else", async () => {
    await using tabs = await serve();
    const [first, second] = await tabs.open(2);
    const heard = second?.page.evaluate(
      () =>
        new Promise((resolve) =>
          new BroadcastChannel("ringwright session user").addEventListener("message", ({ data }) => resolve(data)),
        ),
    );
    await second?.page.evaluate(() => undefined); // the listener is there
    await first?.tab.evaluate((tab) => tab.logout());
    expect(await heard).toBe("changed");
  });

  test("stay within the limit together, and learn it from each other", async () => {
    await using tabs = await serve({ light: 10 });
    const all = await tabs.open(5);
    await all[0]?.read();
    const rest = all.flatMap(({ read }, nth) => (nth === 0 ? [read()] : [read(), read()]));
    expect(await Promise.all(rest)).toEqual(rest.map(() => device));
    const late = await Promise.all(all.map(({ read }) => read(5000)));
    for (const error of late) expect(error).toMatch(/^TimeoutError: readDevice: the Light budget has room in 60001 ms/);
    await tabs.pass(60_001);
    expect(await Promise.all(all.map(({ read }) => read()))).toEqual(all.map(() => device));
    expect(tabs.asked).toEqual(["requestToken 200", ...Array.from({ length: 15 }, () => "readDevice 200")]);
  });

  test("keep a budget while one is closed, and wait out a penalty that one met", async () => {
    await using tabs = await serve();
    const [first, second] = await tabs.open(2);
    tabs.sandbox.faults.add({ operation: "readDevice", status: 429, retryAfterS: 40, count: 1 });
    expect(await first?.read()).toBe("ApiError 429 CMN-301");
    await first?.page.close();
    expect(await second?.read(5000)).toMatch(/^TimeoutError: readDevice: the Light budget has room in 40001 ms/);
    await tabs.pass(40_001);
    expect(await second?.read(5000)).toBe(device);
    expect(tabs.asked).toEqual(["requestToken 200", "readDevice 429", "readDevice 200"]);
  });

  test("do not wait for one that was closed while it had the turn", async () => {
    await using tabs = await serve();
    const [first, second] = await tabs.open(2);
    first?.tab.evaluate((tab) => tab.store.exclusive(() => new Promise(() => {}))).catch(() => {});
    await first?.page.evaluate(() => navigator.locks.query());
    const turn = second?.tab.evaluate((tab) => tab.store.exclusive(async () => "mine"));
    await first?.page.close();
    expect(await turn).toBe("mine");
  });

  test("pass over one that stands still, which then cannot undo what they saved", async () => {
    await using tabs = await serve();
    const [halted, ...others] = await tabs.open(3);
    const dialog = halted?.page.waitForEvent("dialog");
    const late = halted?.tab.evaluate((tab, saved) => {
      return tab.store.exclusive(() => {
        alert("While this is open nothing runs in the tab, as in one that is frozen.");
        return tab.store.save(saved).then(() => "saved", String);
      });
    }, tokens);
    const opened = await dialog;
    const next = others.map(({ tab }, nth) =>
      tab.evaluate((own, saved) => own.store.exclusive(() => own.store.save(saved).then(() => "saved")), {
        ...tokens,
        accessToken: `NEXT-${nth}`,
      }),
    );
    for (const { tab } of others) await expect.poll(() => tab.evaluate(({ clock }) => clock.sleeping)).toContain(lockMs);
    await Promise.all(others.map(({ tab }) => tab.evaluate(({ clock }, ms) => clock.advance(ms), lockMs)));
    expect(await Promise.all(next)).toEqual(["saved", "saved"]);
    await opened?.accept();
    expect(await late).toMatch(
      /^StoreError: browserTokenStore .*another tab took the turn over while this one was halted; its tokens stay/,
    );
    expect((await others[0]?.tab.evaluate((tab) => tab.store.load()))?.accessToken).toMatch(/^NEXT-/);
  });

  test("do not take one for dead that slept with the machine", async () => {
    await using tabs = await serve();
    const [first, second] = await tabs.open(2);
    const release = await first?.tab.evaluateHandle((tab, saved) => {
      let end = (): void => {};
      const ended = new Promise<void>((resolve) => (end = resolve));
      const turn = tab.store.exclusive(() => ended.then(() => tab.store.save(saved)).then(() => "saved", String));
      return { end, turn };
    }, tokens);
    await expect.poll(() => first?.tab.evaluate(({ clock }) => clock.sleeping)).toContain(lockMs / 3); // it has its turn
    const next = second?.tab.evaluate((tab) => tab.store.exclusive(async () => (await tab.store.load())?.accessToken));
    const sleeping = () => second?.tab.evaluate(({ clock }) => clock.sleeping);
    await expect.poll(sleeping).toContain(lockMs);
    await second?.tab.evaluate(({ clock }, ms) => clock.advance(ms), 2 * hourMs); // it looks before the other gives a sign
    await expect.poll(sleeping).toContain(lockMs);
    await release?.evaluate(({ end }) => end());
    expect(await release?.evaluate(({ turn }) => turn)).toBe("saved");
    expect(await next).toBe(tokens.accessToken);
  });

  test("that may keep nothing are told so, and what to do", async () => {
    await using tabs = await serve();
    const [first] = await tabs.open(1);
    expect(await first?.page.evaluate<boolean>('import("/tab.js").then((app) => app.tabsCanShare())')).toBe(true);
    const found = await first?.page.evaluate<[boolean, string]>(`new Promise((resolve) => {
      addEventListener("message", ({ data }) => resolve(data));
      const frame = document.createElement("iframe");
      frame.sandbox = "allow-scripts";
      frame.srcdoc = \`<script type="module">
        import { browserTokenStore, tabsCanShare } from "${tabs.pageUrl}tab.js";
        const error = await browserTokenStore({ name: "user" }).load().catch(String);
        parent.postMessage([await tabsCanShare(), error], "*");
      </script>\`;
      document.body.append(frame);
    })`);
    expect(found).toEqual([
      false,
      "StoreError: browserTokenStore (IndexedDB database ringwright): SecurityError, this page may not keep data, by the browser's settings or its frame's sandbox; keep it in memory instead",
    ]);
  });

  test("keep what they have when there is no room for more", async () => {
    await using tabs = await serve();
    const page = await tabs.context.newPage();
    await page.goto(tabs.pageUrl);
    const devTools = await tabs.context.newCDPSession(page);
    await devTools.send("Storage.overrideQuotaForOrigin", { origin: new URL(tabs.pageUrl).origin, quotaSize: 200_000 });
    const store = await page.evaluateHandle<TokenStore>(
      `import("/tab.js").then((app) => app.browserTokenStore({ name: "user" }))`,
    );
    await store.evaluate((own, saved) => own.save(saved), tokens);
    const long = { ...tokens, accessToken: "X".repeat(1_000_000) };
    const refused = await store.evaluate((own, saved) => own.save(saved).then(() => "saved", String), long);
    expect(refused).toMatch(/^StoreError: .*QuotaExceededError, the browser's room for this site is used up/);
    expect(await store.evaluate((own) => own.load())).toEqual(tokens);
  });

  test("find whole tokens when one crashed while it wrote", async () => {
    await using tabs = await serve();
    const [first, second] = await tabs.open(2);
    await first?.tab.evaluate(async (tab, saved) => {
      const write = (nth: number) => tab.store.save({ ...saved, accessToken: `${nth}-`.repeat(2000) });
      const goOn = async (): Promise<never> => {
        for (let nth = 2; ; nth += 1) await write(nth);
      };
      await write(1);
      goOn();
    }, tokens);
    const crashed = first?.page.waitForEvent("crash");
    first?.page.goto("chrome://crash").catch(() => {});
    await crashed;
    const found = await second?.tab.evaluate((tab) => tab.store.load());
    expect(found?.accessToken).toMatch(/^(\d+-)\1{1999}$/);
  });
});
