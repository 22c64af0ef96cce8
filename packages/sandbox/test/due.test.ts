import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { openDatabase } from "../src/state/database.ts";
import { createState, type State } from "../src/state/state.ts";
import { send } from "./support/service.ts";

function stateWith(settled: string[], during?: (state: State, atMs: number) => void): State {
  return createState(openDatabase(":memory:"), (state, { kind, payload, atMs }) => {
    settled.push(`${kind} ${JSON.stringify(payload)} ${atMs}`);
    during?.(state, atMs);
  });
}

test("work is done in the order of its times, once, and not before", () => {
  const settled: string[] = [];
  const state = stateWith(settled);
  state.due.add(200, "code-end", "b", { code: "b" });
  state.due.add(100, "code-end", "a", { code: "a" });
  state.settle(99);
  expect(settled).toEqual([]);
  state.settle(1000);
  state.settle(1000);
  expect(settled).toEqual(['code-end {"code":"a"} 100', 'code-end {"code":"b"} 200']);
});

test("work of the same key is put off, and can be cancelled", () => {
  const settled: string[] = [];
  const state = stateWith(settled);
  state.due.add(100, "code-end", "a", { code: "a" });
  state.due.add(300, "code-end", "a", { code: "a" });
  state.due.add(100, "code-end", "b", { code: "b" });
  state.due.cancel("code-end", "b");
  state.settle(200);
  expect(settled).toEqual([]);
  state.settle(300);
  expect(settled).toHaveLength(1);
});

test("work may bring more work; what is due by then is done as well", () => {
  const settled: string[] = [];
  const state = stateWith(settled, (inner, atMs) => {
    if (atMs < 500) inner.due.add(atMs + 100, "code-end", "next", { code: "next" });
  });
  state.due.add(100, "code-end", "first", { code: "first" });
  state.settle(350);
  expect(settled.map((line) => line.split(" ").at(-1))).toEqual(["100", "200", "300"]);
});

test("work that was put off in a transaction which failed does not happen", () => {
  const settled: string[] = [];
  const state = stateWith(settled);
  expect(() =>
    state.transaction(() => {
      state.due.add(1, "code-end", "a", { code: "a" });
      throw new Error("no");
    }),
  ).toThrow("no");
  state.settle(1000);
  expect(settled).toEqual([]);
});

test("it is settled before the next request, whatever that asks", async () => {
  await using sandbox = await createSandbox();
  sandbox.auth("admin").accessToken();
  sandbox.clock.advance(604_800_000);
  expect(sandbox.state.sessions.count()).toBe(1);
  await send(sandbox, "GET", "/v1.0/status");
  expect(sandbox.state.sessions.count()).toBe(0);
});
