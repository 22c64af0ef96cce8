import { describe, expect, test } from "vitest";
import { findChromium } from "../src/find-chromium.ts";
import { pathOrLeaveOut } from "../src/runtime.ts";

const missing = { missing: "It is not installed." };

describe("a runtime that is not there", () => {
  test("is left out, with a line that says what and why", () => {
    const said: string[] = [];
    expect(pathOrLeaveOut("the test in Deno", missing, {}, (message) => said.push(message))).toBeUndefined();
    expect(said).toEqual(["Left out: the test in Deno. It is not installed."]);
  });

  test.each([{ CI: "true" }, { RINGWRIGHT_RUNTIMES: "1" }])("is an error with %o", (env) => {
    expect(() => pathOrLeaveOut("the test in Deno", missing, env)).toThrow("the test in Deno: It is not installed.");
  });
});

describe("Chromium", () => {
  test("is where CHROMIUM_PATH says", () => {
    const exists = (path: string): boolean => path === "/opt/chromium" || path === "/usr/bin/chromium";
    expect(findChromium({ CHROMIUM_PATH: "/opt/chromium" }, exists)).toEqual({ path: "/opt/chromium" });
    expect(findChromium({}, exists)).toEqual({ path: "/usr/bin/chromium" });
  });

  test("is not looked for elsewhere when CHROMIUM_PATH is wrong", () => {
    const exists = (path: string): boolean => path === "/usr/bin/chromium";
    expect(() => findChromium({ CHROMIUM_PATH: "/opt/chromium" }, exists)).toThrow(
      "CHROMIUM_PATH: there is no file /opt/chromium; name Chromium's or Chrome's executable",
    );
  });

  test("may be missing", () => {
    expect(findChromium({}, () => false)).toEqual({ missing: expect.stringContaining("apt-get install chromium") });
  });
});
