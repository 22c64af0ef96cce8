export { type BrowserBudgetStoreOptions, browserBudgetStore } from "./browser/browser-budget-store.ts";
export { type BrowserTokenStoreOptions, browserTokenStore } from "./browser/browser-token-store.ts";
export type { BrowserStoreOptions } from "./browser/store-options.ts";
export { tabsCanShare } from "./browser/tabs-can-share.ts";
