import { randomUUID } from "node:crypto";
import { lstat, rename, rm, writeFile } from "node:fs/promises";

/**
 * Writes a file wholly or not at all: whoever reads it while it is written, or after the command was killed, has what was there
 * before or what is there now.
 *
 * @param path - the file; what it holds gives way
 * @param text - what
 * @throws what the system says where it cannot be written
 */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  const before = await lstat(path).catch(() => undefined);
  // A link leads elsewhere, and `/dev/stdout` or a pipe is there to be written to.
  if (before?.isFile() === false) return writeFile(path, text);
  const aside = `${path}.${randomUUID()}`;
  try {
    await writeFile(aside, text, { flag: "wx", mode: before?.mode ?? 0o666 });
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
