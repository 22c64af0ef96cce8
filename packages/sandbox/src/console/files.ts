import { readFile } from "node:fs/promises";
import type { ConsoleFile } from "./file-types.ts";

/** Reads a file of the console. The build has put them beside the program. */
export function readConsoleFile(name: ConsoleFile): Promise<Uint8Array> {
  return readFile(new URL(`./console/${name}`, import.meta.url));
}
