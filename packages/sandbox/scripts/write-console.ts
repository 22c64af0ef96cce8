// Puts the console's files into the package; the build runs it.
import { mkdirSync, writeFileSync } from "node:fs";
import { consoleFiles } from "../src/console/file-types.ts";
import { readConsoleFile } from "../src/console/files-from-source.ts";

const folder = new URL("../dist/console/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of consoleFiles) writeFileSync(new URL(name, folder), await readConsoleFile(name));
