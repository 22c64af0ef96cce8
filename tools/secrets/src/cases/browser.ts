import { browserBudgetStore, browserTokenStore, tabsCanShare } from "@ringwright/core/browser";
import type { Cases } from "../case.ts";
import { planted } from "../planted.ts";

/** The cases of `@ringwright/core/browser`: here, where there is no browser, its stores fail with what they were to keep. */
export const browserCases: Cases = {
  browserTokenStore: async () => {
    const store = browserTokenStore({ name: "session" });
    const tokens = { accessToken: planted.accessToken, refreshToken: planted.refreshToken };
    const failure = await store
      .save({ ...tokens, expiresAtMs: 1, lifetimeMs: 1, ownerId: "1", login: "a hash" })
      .catch((error: unknown) => error);
    return [store, failure];
  },
  browserBudgetStore: () => [browserBudgetStore()],
  tabsCanShare: async () => [await tabsCanShare()],
};
