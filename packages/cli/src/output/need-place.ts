import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UsageError } from "../usage-error.ts";

/**
 * Makes sure that a file can be where an option wants it, before the work is done that it shall hold.
 *
 * @param option - such as `--out`
 * @param file - its value; undefined where it was not given
 * @throws UsageError where there is no folder for it, or it is one
 */
export async function needPlace(option: string, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  if (await isFolder(file)) throw new UsageError(`${option} ${file}: is a folder; name a file in it`);
  if (!(await isFolder(dirname(resolve(file))))) {
    throw new UsageError(`${option} ${file}: there is no folder ${dirname(file)}; make it first, or name another file`);
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
