import { StoreError } from "../errors/store-error.ts";
import { browserTrouble } from "./browser-trouble.ts";
import { openRecords } from "./records.ts";
import { type BrowserStoreOptions, storeSetup } from "./store-options.ts";
import { lockManager } from "./tab-turn.ts";

/**
 * Whether tabs can share a session and budgets here. Not so where the browser's settings or a frame's sandbox forbid a page to
 * keep data, where there is no room left, over http, and outside of browsers. Then keep them in memory: each tab for itself.
 *
 * @param options - as for the stores
 * @throws InputError for options that make no sense
 */
export async function tabsCanShare(options: BrowserStoreOptions = {}): Promise<boolean> {
  const setup = storeSetup("tabsCanShare", options);
  try {
    await lockManager(setup.what).query();
    await openRecords({ ...setup, durability: "relaxed" }).change("probe", () => ({
      value: setup.clock.now(),
      result: undefined,
    }));
    return true;
  } catch (error) {
    const trouble = browserTrouble(setup.what, error);
    if (trouble instanceof StoreError) return false;
    throw trouble;
  }
}
