import { expect, test } from "vitest";
import { loadLater } from "../src/call/load-later.ts";

test("all who ask wait for one load", async () => {
  let loads = 0;
  const load = loadLater(async () => ++loads);
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test.each<[string, () => Promise<never>]>([
  ["fails", () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"))],
  [
    "throws at once, as webpack's does in a worker",
    () => {
      throw new ReferenceError("document is not defined");
    },
  ],
])("after a load that %s the next one tries again", async (_, fail) => {
  let isBack = false;
  const load = loadLater(() => (isBack ? Promise.resolve("code") : fail()));
  await expect(load()).rejects.toThrow();
  isBack = true;
  expect(await load()).toBe("code");
});
