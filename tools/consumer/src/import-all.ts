import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A module that imports every entry of installed packages which has types, so that a compiler looks at all of them.
 *
 * @param home - where they are installed
 * @param packages - their names
 * @param without - the ends of entries to leave out
 * @returns its code
 */
export function importAll(home: string, packages: readonly string[], without: readonly string[]): string {
  const entries = packages.flatMap((name) => {
    const manifest = readFileSync(join(home, "node_modules", name, "package.json"), "utf8");
    const { exports } = JSON.parse(manifest) as { exports: Readonly<Record<string, unknown>> };
    return Object.keys(exports)
      .filter((path) => typeof exports[path] === "object" && !without.includes(path.slice(2)))
      .map((path) => `${name}${path.slice(1)}`);
  });
  const imports = entries.map((entry, index) => `import * as entry${index} from "${entry}";`);
  return [...imports, `export const entries: object[] = [${entries.map((_, index) => `entry${index}`).join(", ")}];`, ""].join(
    "\n",
  );
}
