import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const command = fileURLToPath(new URL("../../../packages/sandbox/src/main.ts", import.meta.url));

let folder: string;
const running = new Set<ChildProcess>();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "endurance-"));
});
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

function start(store: string): ChildProcess & { readonly stdout: NodeJS.ReadableStream; readonly stderr: NodeJS.ReadableStream } {
  const args = ["--conditions=ringwright-source", command, "--port", "0", "--store", store];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

async function listening(child: { readonly stdout: NodeJS.ReadableStream }): Promise<boolean> {
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith("The sandbox listens at")) return true;
  return false;
}

test("a second command on a file is told that the first has it, and gets it once that was killed", async () => {
  const store = join(folder, "company.db");
  const first = start(store);
  expect(await listening(first)).toBe(true);
  const second = start(store);
  const [said, [code]] = await Promise.all([
    text(second.stderr as NodeJS.ReadableStream & AsyncIterable<string>),
    once(second, "exit"),
  ]);
  expect([code, said]).toEqual([1, `${store} is in use by another sandbox; close that one, or use another file\n`]);
  first.kill("SIGKILL");
  await once(first, "exit");
  expect(await listening(start(store))).toBe(true);
}, 120_000);
