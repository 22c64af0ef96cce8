import { existsSync } from "node:fs";
import type { Runtime } from "./runtime.ts";

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** What Chromium needs to run without a screen, as root and without calls home. */
export const chromiumFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Looks for Chromium or Chrome: at CHROMIUM_PATH, and without that where systems usually have it.
 *
 * @param env - the environment
 * @param exists - whether there is a file
 * @throws Error when CHROMIUM_PATH names no file
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env, exists: (path: string) => boolean = existsSync): Runtime {
  const { CHROMIUM_PATH: given } = env;
  if (given !== undefined && given !== "") {
    if (!exists(given)) throw new Error(`CHROMIUM_PATH: there is no file ${given}; name Chromium's or Chrome's executable`);
    return { path: given };
  }
  const path = usualPaths.find(exists);
  return path === undefined
    ? { missing: "There is no Chromium; install it (apt-get install chromium) or set CHROMIUM_PATH to its executable." }
    : { path };
}
