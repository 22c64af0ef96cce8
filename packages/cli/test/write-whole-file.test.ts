import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeWholeFile } from "../src/output/write-whole-file.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-whole-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("whoever reads a file while several write it has the whole of one of them", async () => {
  const file = join(folder, "baseline.json");
  const texts = ["a", "b".repeat(8_000_000), "c".repeat(4_000_000)];
  await writeWholeFile(file, "a");
  let isWritten = false;
  const writing = Promise.all(texts.map((text) => writeWholeFile(file, text))).then(() => {
    isWritten = true;
  });
  while (!isWritten) expect(texts.includes(await readFile(file, "utf8"))).toBe(true);
  await writing;
  expect(await readdir(folder)).toEqual(["baseline.json"]);
});

test("a link stays one, and what cannot be written leaves nothing behind", async () => {
  const [file, link] = [join(folder, "file"), join(folder, "link")];
  await writeFile(file, "before");
  await symlink(file, link);
  await writeWholeFile(link, "after");
  expect([(await lstat(link)).isSymbolicLink(), await readFile(file, "utf8")]).toEqual([true, "after"]);
  await expect(writeWholeFile(folder, "a")).rejects.toThrow("EISDIR");
  await expect(writeWholeFile(join(folder, "none", "a"), "a")).rejects.toThrow("ENOENT");
  expect((await readdir(folder)).toSorted()).toEqual(["file", "link"]);
});
