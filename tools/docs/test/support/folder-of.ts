import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { shownFiles } from "../../src/code-blocks.ts";

/** A folder that goes with the test. */
export interface Folder extends AsyncDisposable {
  readonly path: string;
}

/**
 * Makes a folder with the files that a document shows.
 *
 * @param document - its path from the repository's root
 */
export function folderOf(document: string): Folder {
  const path = mkdtempSync(join(tmpdir(), "ringwright-docs-"));
  for (const file of shownFiles(document)) {
    mkdirSync(dirname(join(path, file.path)), { recursive: true });
    writeFileSync(join(path, file.path), file.text);
  }
  return { path, [Symbol.asyncDispose]: async () => rmSync(path, { recursive: true, force: true }) };
}
