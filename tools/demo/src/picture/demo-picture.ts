import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { terminalSvg } from "./terminal-svg.ts";

/** Where the documents have it. */
export const pictureFile: string = fileURLToPath(new URL("../../../../docs/pictures/demo.svg", import.meta.url));

/**
 * Runs the demo, and draws what it prints: the plan, that it was done, and that all calls were held to the contract. Left out are
 * the tables of people and of calls.
 *
 * @throws Error when the demo fails
 */
export async function demoPicture(): Promise<string> {
  const main = fileURLToPath(new URL("../main.ts", import.meta.url));
  const { NO_COLOR, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=ringwright-source", main], {
    env: { ...env, FORCE_COLOR: "1" },
  });
  const parts = stdout.trimEnd().split(/\n\n+/);
  return terminalSvg("pnpm demo", [...parts.slice(1, 3), parts.at(-1) ?? ""].join("\n\n").split("\n"));
}
