import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../paths.ts";

const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly packageManager: string };
const shownLines = 20;

/**
 * Runs a command at the repository's root. Where these documents say `pnpm`, it is that of the root's package.json.
 *
 * @returns what it has printed
 * @throws Error with the end of its output, when it fails
 */
export async function runCommand(command: string): Promise<string> {
  const [, ...words] = command.split(" ");
  const child = spawn("npx", ["--yes", packageManager, ...words], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let all = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    all += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    all += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code === 0) return output;
  throw new Error(`${command} has failed:\n${all.trimEnd().split("\n").slice(-shownLines).join("\n")}`);
}
