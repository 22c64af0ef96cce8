import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { benchFolder } from "../paths.ts";
import { ours } from "../peers.ts";
import type { Progress } from "../report/progress.ts";
import { figureOf, type Row, type Table } from "../report/table.ts";
import { type Entry, entries } from "./entries.ts";

const mostGzipBytes = 10_000;

/**
 * Measures what a page loads to read one device: bundled for browsers, minified, and compressed with gzip at level 9.
 *
 * @param progress - told of each entry
 */
export async function measureBundle(progress: Progress): Promise<Table> {
  const rows: Row[] = [];
  for (const entry of entries) {
    progress.say(`bundle: ${entry.name}`);
    const figures = await sizesOf(entry);
    rows.push({ name: entry.name, figures: { ...figures }, note: entry.note });
  }
  return {
    name: "bundle",
    title: "a page that reads one device, in bytes: bundled for browsers and minified by Rolldown, gzip at level 9",
    columns: [
      { key: "minifiedBytes", title: "minified" },
      { key: "gzipBytes", title: "gzip" },
      { key: "laterBytes", title: "later, gzip" },
    ],
    rows,
    bars: [
      {
        what: "client, JWT login, one operation",
        figure: figureOf(rows, ours, "gzipBytes"),
        limit: mostGzipBytes,
        unit: "bytes",
      },
    ],
  };
}

/** What a page loads, in bytes. */
export interface Sizes {
  readonly minifiedBytes: number;
  readonly gzipBytes: number;
  /** What it imports later, by gzip. */
  readonly laterBytes: number;
}

/**
 * Bundles a page and measures it.
 *
 * @throws Error when it cannot be bundled for browsers
 */
export async function sizesOf(entry: Entry): Promise<Sizes> {
  const { atOnce, later } = await bundle(entry);
  return {
    minifiedBytes: sum(atOnce.map(sizeOf)),
    gzipBytes: sum(atOnce.map(gzipSizeOf)),
    laterBytes: sum(later.map(gzipSizeOf)),
  };
}

interface Bundle {
  /** The code that the page loads first. */
  readonly atOnce: readonly string[];
  /** What it imports when it comes to it. */
  readonly later: readonly string[];
}

async function bundle({ name, code, external }: Entry): Promise<Bundle> {
  const file = `${benchFolder}entry.js`; // it exists nowhere else; its folder is where names resolve from
  const missing: string[] = [];
  const build = await rolldown({
    input: file,
    cwd: benchFolder,
    platform: "browser",
    external: [...(external ?? [])],
    // Nobody imports a page's entry: what it shares with code that is loaded later may stay in it, as where Vite builds a page.
    preserveEntrySignatures: "allow-extension",
    plugins: [
      {
        name: "entry",
        resolveId: (source) => (source === file ? file : undefined),
        load: (id) => (id === file ? code : undefined),
      },
    ],
    onLog: (_level, log) => {
      if (log.code === "UNRESOLVED_IMPORT") missing.push(log.message);
    },
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  if (missing.length > 0) throw new Error(`bundle: ${name} cannot be bundled for browsers\n${missing.join("\n")}`);
  const chunks = output.filter((part) => part.type === "chunk");
  const needed = new Set(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  for (const fileName of needed) {
    for (const imported of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []) needed.add(imported); // a set goes on to what is added
  }
  return {
    atOnce: chunks.filter((chunk) => needed.has(chunk.fileName)).map((chunk) => chunk.code),
    later: chunks.filter((chunk) => !needed.has(chunk.fileName)).map((chunk) => chunk.code),
  };
}

function sizeOf(code: string): number {
  return Buffer.byteLength(code);
}

function gzipSizeOf(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
