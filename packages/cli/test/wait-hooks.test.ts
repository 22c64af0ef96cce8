import { Writable } from "node:stream";
import { listExtensionsOperation } from "@ringwright/accounts";
import { expect, test } from "vitest";
import { waitHooks } from "../src/output/wait-hooks.ts";

const wait = (group: "Light" | "Heavy", waitMs: number) =>
  ({ operation: listExtensionsOperation, group, waitMs, reason: "budget", url: "", attempt: 1 }) as const;

test("a long wait is told once for all that wait together, a short one not at all", () => {
  let told = "";
  const stderr = new Writable({
    write(text, _, done) {
      told += text;
      done();
    },
  });
  const hooks = waitHooks(stderr);
  for (const one of [wait("Light", 300), wait("Light", 60_000), wait("Light", 60_000), wait("Heavy", 59_500)])
    hooks.onWait?.(one);
  expect(told).toBe(
    "Waiting 60 s for the service's limit of Light calls ...\nWaiting 60 s for the service's limit of Heavy calls ...\n",
  );
});
