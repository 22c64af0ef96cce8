import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";

// As on FAT and on many a network's disk, which cannot give a file a second name.
const link = vi.hoisted(() =>
  vi.fn(() =>
    Promise.reject(Object.assign(new Error("EPERM: operation not permitted, link"), { code: "EPERM", syscall: "link" })),
  ),
);
vi.mock(import("node:fs/promises"), async (original) => ({ ...(await original()), link }));

test("a disk without links has the lock too", async () => {
  // Other files of tests may have loaded the store with the disk as it is.
  vi.resetModules();
  const { fileTokenStore } = await import("../src/file-token-store.ts");
  const directory = await mkdtemp(join(tmpdir(), "ringwright-"));
  const path = join(directory, "tokens.json");
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside);
    expect(JSON.parse(await readFile(`${path}.lock`, "utf8"))).toMatchObject({ pid: process.pid });
    inside--;
  };
  await Promise.all(Array.from({ length: 5 }, () => fileTokenStore(path).exclusive(work)));
  expect(most).toBe(1);
  expect(link).toHaveBeenCalled();
  expect(await readdir(directory)).toEqual([]);
  await rm(directory, { recursive: true });
});
