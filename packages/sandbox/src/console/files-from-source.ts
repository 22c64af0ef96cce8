import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import type { ConsoleFile } from "./file-types.ts";

const browser = new URL("./browser/", import.meta.url);

// What the style sheets are made of, in the order in which it is laid over each other.
const styles: Partial<Record<ConsoleFile, readonly string[]>> = {
  "console.css": [
    ...["theme", "base", "controls", "words", "top", "panels"],
    ...["tables", "budgets", "requests", "details", "faults", "trail", "narrow"],
  ],
  "reference.css": ["theme", "reference"],
};

/**
 * Makes a file of the console from its sources. The build puts what this gives into the package, so that a sandbox that runs
 * from source serves the same bytes.
 */
export async function readConsoleFile(name: ConsoleFile): Promise<Uint8Array> {
  if (name === "scalar.js") {
    const entry = createRequire(import.meta.url).resolve("@scalar/api-reference");
    return readFile(new URL("browser/standalone.js", pathToFileURL(entry)));
  }
  const parts = styles[name];
  if (parts !== undefined) {
    return Buffer.concat(await Promise.all(parts.map((part) => readFile(new URL(`styles/${part}.css`, browser)))));
  }
  if (!name.endsWith(".js")) return readFile(new URL(name, browser));
  const bundle = await rolldown({ input: fileURLToPath(new URL(name.replace(/js$/, "ts"), browser)), platform: "browser" });
  try {
    const { output } = await bundle.generate({ format: "esm", minify: true });
    return Buffer.from(output[0].code);
  } finally {
    await bundle.close();
  }
}
