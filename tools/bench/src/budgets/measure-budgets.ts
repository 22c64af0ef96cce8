import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entries } from "../bundle/entries.ts";
import { type Sizes, sizesOf } from "../bundle/measure-bundle.ts";
import { root } from "../paths.ts";
import { ours } from "../peers.ts";
import { run } from "../run.ts";
import { contractCalls } from "../types/contract-calls.ts";
import { costOfOurs } from "../types/measure-types.ts";
import type { Budgets } from "./budgets.ts";

/**
 * Measures what has a budget and is the same on every machine.
 *
 * @throws Error when a package is not built
 */
export async function measureBudgets(): Promise<Omit<Budgets, "importMs">> {
  const [jwt, token] = [await sizesOfPage(ours), await sizesOfPage(`${ours}, token`)];
  return {
    bundleBytes: { jwt: jwt.gzipBytes, later: jwt.laterBytes, token: token.gzipBytes },
    tarballBytes: await tarballBytes(),
    instantiationsPerOperation: (await costOfOurs()).instantiations / contractCalls().length,
  };
}

async function sizesOfPage(name: string): Promise<Sizes> {
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`bundle/entries.ts has no page "${name}"`);
  return sizesOf(entry);
}

async function tarballBytes(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "ringwright-budgets-"));
  try {
    const sizes: Record<string, number> = {};
    for (const path of ["spec", ...readdirSync(join(root, "packages")).map((name) => join("packages", name))]) {
      const manifest = JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")) as { name: string; private?: boolean };
      if (manifest.private === true) continue;
      const tarball = join(folder, "package.tgz");
      await run("pnpm", ["pack", "--out", tarball], join(root, path));
      sizes[manifest.name] = statSync(tarball).size;
    }
    return sizes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
