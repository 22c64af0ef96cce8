import { expect, test } from "vitest";
import {
  type BrowserBudgetStoreOptions,
  type BrowserTokenStoreOptions,
  browserBudgetStore,
  browserTokenStore,
  tabsCanShare,
} from "../src/browser.ts";
import { StoreError } from "../src/errors/store-error.ts";

// Browsers are where these are tested: tools/runtimes.
test("outside of a browser a store says so, and tabs cannot share", async () => {
  const load = browserTokenStore({ name: "user" }).load();
  await expect(load).rejects.toThrow(StoreError);
  await expect(load).rejects.toThrow(
    "browserTokenStore (IndexedDB database ringwright): there is no IndexedDB here; it is for pages and workers of a browser",
  );
  const budget = { key: "a", group: "Light", limit: 50, windowMs: 60_000 } as const;
  await expect(browserBudgetStore({ database: "mine" }).acquire(budget)).rejects.toThrow(
    /^browserBudgetStore \(IndexedDB database mine\)/,
  );
  expect(await tabsCanShare()).toBe(false);
});

test.each<[Partial<BrowserTokenStoreOptions>, string]>([
  [{}, "browserTokenStore: name must be a text without spaces, not undefined"],
  [{ name: "a b" }, 'browserTokenStore: name must be a text without spaces, not "a b"'],
  [{ name: "a", database: "" }, 'browserTokenStore: database must be a text without spaces, not ""'],
  [{ name: "a", lockMs: 0 }, "browserTokenStore: lockMs must be a whole number of milliseconds from 1, not 0"],
])("token options that make no sense are refused: %j", (options, message) => {
  expect(() => browserTokenStore(options as BrowserTokenStoreOptions)).toThrow(message);
});

test.each<[BrowserBudgetStoreOptions, string]>([
  [{ longestCallMs: 1.5 }, "browserBudgetStore: longestCallMs must be a whole number of milliseconds from 1, not 1.5"],
  [{ timeoutMs: -1 }, "browserBudgetStore: timeoutMs must be a whole number of milliseconds from 1, not -1"],
])("budget options that make no sense are refused: %j", (options, message) => {
  expect(() => browserBudgetStore(options)).toThrow(message);
});
