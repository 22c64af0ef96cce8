import { createClient } from "@ringwright/core";
import { createSandbox } from "@ringwright/sandbox";
import { expect, test } from "vitest";
import { memoryJournal, settleOpenCalls } from "../src/index.ts";

test.each([
  [1, "a run before left a call open (updateExtension)"],
  [2, "a run before left 2 calls open (updateExtension)"],
])("%d open calls are waited for, and counted", async (count, said) => {
  await using sandbox = await createSandbox();
  const { url: server, fetch, clock } = sandbox;
  const client = createClient({ server, fetch, clock, auth: sandbox.auth("admin") });
  const open = Array.from({ length: count }, () => ({ operation: "updateExtension", people: [], sentAtMs: clock.now() }));
  const heard: string[] = [];
  const journal = { ...memoryJournal(), open: () => open };
  const startedMs = clock.now();
  expect(await settleOpenCalls(client, journal, { onLook: (why) => heard.push(why) })).toBe(count);
  expect([heard, clock.now() - startedMs]).toEqual([[expect.stringContaining(said)], 30_000]);
});
