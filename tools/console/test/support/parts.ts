import type { Locator, Page } from "playwright-core";

/** The list of requests. */
export const requests = (page: Page): Locator => page.getByRole("listbox", { name: "Requests" });

/** Waits until the page says what a command did. */
export const status = (page: Page, text: string): Promise<void> => page.getByRole("status").filter({ hasText: text }).waitFor();
