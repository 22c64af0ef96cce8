import { createSandbox } from "@ringwright/sandbox";
import { describe, expect, it } from "vitest";
import { liveBy } from "../src/onboarding/virtual-time.ts";

const minuteMs = 60_000;

describe("liveBy", () => {
  it("lets no request be overtaken by time", async () => {
    await using sandbox = await createSandbox({ latencyMs: 100 });
    await sandbox.listen(0, { pages: false });
    const order: string[] = [];
    using time = liveBy(sandbox.clock);
    const startMs = time.now();
    const waited = new Promise((resolve) => setTimeout(resolve, minuteMs)).then(() => order.push("waited"));
    const response = await fetch(`${sandbox.url}/restapi/v1.0/status`);
    await response.text();
    order.push("answered");
    expect(Date.now()).toBe(startMs);
    await waited;
    expect(order).toEqual(["answered", "waited"]);
    expect(Date.now()).toBe(startMs + minuteMs);
  });

  it("ends waits in the order of their times, repeats what is repeated, and does not jump for what keeps no process going", async () => {
    await using sandbox = await createSandbox();
    const order: string[] = [];
    using time = liveBy(sandbox.clock);
    const interval = setInterval(() => order.push("repeated"), 2 * minuteMs);
    const calledOff = setTimeout(() => order.push("called off"), minuteMs);
    clearTimeout(calledOff);
    const startMs = time.now();
    setTimeout(() => order.push(`noticed at ${(time.now() - startMs) / minuteMs}`), 4.5 * minuteMs).unref();
    await Promise.all([
      time.sleep(5 * minuteMs).then(() => order.push("slept")),
      new Promise<void>((resolve) => setTimeout(resolve, minuteMs)).then(() => order.push("waited")),
    ]);
    clearInterval(interval);
    expect(order).toEqual(["waited", "repeated", "repeated", "noticed at 5", "slept"]);
  });

  it("puts everything back", async () => {
    await using sandbox = await createSandbox();
    const before = [setTimeout, setInterval, clearTimeout, clearInterval, Date.now];
    liveBy(sandbox.clock)[Symbol.dispose]();
    expect([setTimeout, setInterval, clearTimeout, clearInterval, Date.now]).toEqual(before);
  });
});
