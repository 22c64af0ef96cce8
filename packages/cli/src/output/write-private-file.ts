import { constants } from "node:fs";
import { open } from "node:fs/promises";

/**
 * Writes a file that its owner alone can read, also where a file that others could read is there already: people's names and
 * numbers are in it.
 *
 * @param path - the file; what it holds gives way
 * @param text - what
 * @throws what the system says where it cannot be written
 */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  await using file = await open(path, constants.O_WRONLY | constants.O_CREAT, 0o600);
  // Only a file has a mode of its own to change: `/dev/stdout` has not.
  if ((await file.stat()).isFile()) {
    await file.chmod(0o600);
    await file.truncate();
  }
  await file.writeFile(text);
}
