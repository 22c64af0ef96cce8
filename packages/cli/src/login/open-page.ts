import { spawn } from "node:child_process";
import type { World } from "../world.ts";

/**
 * Shows a page in the user's browser: with the program that `BROWSER` names, or the system's own. Where there is none, nothing
 * happens, for the address has been printed.
 *
 * @param env - of the process
 * @param url - of the page
 */
export async function openPage({ BROWSER }: World["env"], url: string): Promise<void> {
  if (BROWSER === "none") return;
  if (BROWSER) {
    const child = spawn(BROWSER, [url], { stdio: "ignore", detached: true });
    child.once("error", () => {});
    child.unref();
    return;
  }
  const { default: open } = await import("open");
  const child = await open(url).catch(() => undefined);
  child?.once("error", () => {});
}
