import { expect, test } from "vitest";
import { tabMember } from "../src/browser/tab-member.ts";
import { settle } from "./support/fake-clock.ts";

const hasLocks = "locks" in navigator;
const why = hasLocks ? "" : " (left out: Node has Web Locks from version 24.5 on)";

test.skipIf(!hasLocks)(`tabs that share a session see each other's calls, and whose turn it is${why}`, async () => {
  const [a, b, stranger] = ["session one", "session one", "session two"].map((key) => tabMember(key, "a store"));
  const seen = () => Promise.all([a?.othersCall(), b?.othersCall(), stranger?.othersCall()]);
  expect(await seen()).toEqual([false, false, false]);
  await a?.tell(true);
  await a?.tell(true);
  expect(await seen()).toEqual([false, true, false]);
  await b?.tell(true);
  expect(await seen()).toEqual([true, true, false]);
  await a?.tell(false);
  await settle();
  expect(await seen()).toEqual([true, false, false]);
  await b?.tell(false);
  await settle();
  expect(await seen()).toEqual([false, false, false]);

  expect(await a?.isTaken()).toBe(false);
  await navigator.locks.request("session one", async () => {
    expect([await a?.isTaken(), await stranger?.isTaken()]).toEqual([true, false]);
  });
});
