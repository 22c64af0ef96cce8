import { readFileSync } from "node:fs";

const packages = ["core", "accounts", "devices", "numbers", "contract-check"];

/**
 * Entries that are for Node alone: what they keep in files or read there, a page keeps elsewhere; a page has its own fetch, and no
 * port to listen on.
 */
export const nodeEntries: readonly string[] = [
  "@ringwright/contract-check/proxy",
  "@ringwright/contract-check/recordings",
  "@ringwright/core/file-token-store",
  "@ringwright/core/undici",
];

/**
 * Uses of what Node alone has that are guarded in a way that only running them shows: the scenario comes by each.
 * The multipart parser searches with Node's Buffer where there is one, and by itself elsewhere.
 */
export const guardedUses: readonly string[] = ["Buffer, by @remix-run/multipart-parser/dist/lib/buffer-search.js"];

/** What users may import in a page: every entry of the published packages that is not for Node alone. */
export function browserEntries(): string[] {
  return packages.flatMap(entriesOf).filter((entry) => !nodeEntries.includes(entry));
}

function entriesOf(folder: string): string[] {
  const manifest = new URL(`../../../packages/${folder}/package.json`, import.meta.url);
  const { name, exports } = JSON.parse(readFileSync(manifest, "utf8")) as { name: string; exports: Record<string, unknown> };
  return Object.keys(exports)
    .filter((path) => path !== "./package.json")
    .map((path) => `${name}${path.slice(1)}`);
}
