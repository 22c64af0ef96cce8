import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { describe, expect, inject, test } from "vitest";
import { libraries } from "./support/clients.ts";
import { type LimitedService, limitedService } from "./support/limited-service.ts";

const redis = inject("redis");
const run = promisify(execFile);
const script = join(import.meta.dirname, "support/call-in-process.ts");
const [limit, windowMs] = [20, 200];

/** Lets processes call a service at once, half of them with each library; answers how many calls each got through. */
async function hammer(service: LimitedService, processes: number, calls: number): Promise<number[]> {
  const prefix = `test-${randomUUID()}`;
  const children = Array.from({ length: processes }, async (_, index) => {
    const library = libraries[index % libraries.length] ?? "";
    const args = [library, String(redis?.port), service.url, prefix, String(calls), String(limit), String(windowMs)];
    const { stdout, stderr } = await run(process.execPath, ["--conditions=ringwright-source", script, ...args]);
    expect(stderr).toBe("");
    return Number(stdout);
  });
  return Promise.all(children);
}

describe.skipIf(redis === undefined)("several processes", () => {
  test("stay within the limit together, and log in once", async () => {
    await using service = await limitedService({ limit, windowMs });
    expect(await hammer(service, 3, 30)).toEqual([30, 30, 30]);

    expect(service.refused).toBe(0);
    expect(service.grants).toEqual(["jwt-bearer"]);
    expect(service.servedAtMs).toHaveLength(90);
    const tookMs = (service.servedAtMs.at(-1) ?? 0) - (service.servedAtMs[0] ?? 0);
    expect(tookMs).toBeGreaterThan(4 * windowMs); // 90 calls are more than four windows' worth
  });

  test("wait out a 429 that one of them met", async () => {
    await using service = await limitedService({ limit, windowMs, storms: [31] });
    expect(await hammer(service, 2, 25)).toEqual([25, 25]);
    // The others of the same burst may have been under way already: nobody calls after they have been told.
    expect(service.refused).toBeLessThanOrEqual(limit);
    expect(service.servedAtMs).toHaveLength(50);
    expect(service.grants).toEqual(["jwt-bearer"]);
  });
});
