import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Chromium or Chrome: that of CHROMIUM_PATH, or one where systems usually have it. */
export const executablePath: string | undefined = process.env["CHROMIUM_PATH"] || usualPaths.find(existsSync);

/** Why the tests are left out. In CI nothing is: there a browser that is missing is an error. */
export const skip: string | false =
  executablePath === undefined && process.env["CI"] !== "true" && "There is no Chromium; set CHROMIUM_PATH to its executable.";

export function startChromium(): Promise<Browser> {
  if (executablePath === undefined) throw new Error("There is no Chromium; set CHROMIUM_PATH to its executable.");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}
