import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

// As many links as Linux follows.
const mostLinks = 40;

/**
 * Where a file really is, or will be: two ways to one file must lead to one lock, and a file that is replaced keeps its link.
 *
 * @param path - of the file, which need not be there yet
 * @returns the path without links, as far as its parts are there
 */
export function realPath(path: string, links: number = mostLinks): string {
  const file = resolve(path);
  try {
    return realpathSync(file);
  } catch {
    // it is not there, or is a link to what is not there yet
  }
  try {
    if (links > 0) return realPath(resolve(dirname(file), readlinkSync(file)), links - 1);
  } catch {
    // no link
  }
  try {
    return join(realpathSync(dirname(file)), basename(file));
  } catch {
    return file; // whoever opens it is told what is missing
  }
}
