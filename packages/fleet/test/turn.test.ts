import { expect, test } from "vitest";
import { Turn } from "../src/turn/turn.ts";

const open = new AbortController().signal;

test("a turn ends when all that is left of it waits", async () => {
  const turn = new Turn(10_000, open);
  let goOn = (): void => {};
  const played = turn.play(() =>
    Promise.all([
      turn.wait(5000, "nothing"),
      turn.wait(4000, "nothing"),
      turn.busy(() => new Promise<void>((resolve) => (goOn = resolve))).then(() => turn.wait(3000, "nothing")),
    ]),
  );
  setImmediate(() => goOn());
  expect(await played).toEqual({ kind: "waits", untilMs: 3000 });
});

test("a call that waits within itself is not waited for", async () => {
  const turn = new Turn(10_000, open);
  expect(await turn.play(() => turn.busy(() => turn.wait(7, "call")))).toEqual({ kind: "waits", untilMs: 7 });
});

test("work that comes to its end is done, and timers of what waits end with the turn", async () => {
  const turn = new Turn(10_000, open);
  let calledOff = 0;
  turn.timer(() => {
    calledOff += 1;
  });
  expect(await turn.play(async () => "result")).toEqual({ kind: "done", result: "result" });
  expect(calledOff).toBe(1);
});

test("a timer that is called off before is not called off again", async () => {
  const turn = new Turn(10_000, open);
  let calledOff = 0;
  const callOff = turn.timer(() => {
    calledOff += 1;
  });
  callOff();
  await turn.play(async () => {});
  expect(calledOff).toBe(1);
});

test("trouble ends a turn at once", async () => {
  const turn = new Turn(10_000, open);
  await expect(turn.play(() => turn.busy(() => turn.fail(new Error("Redis is gone"))))).rejects.toThrow("Redis is gone");
});

test("nothing begins when the worker is closed", () => {
  expect(new Turn(10_000, open).isOver).toBe(false);
  expect(new Turn(10_000, AbortSignal.abort()).isOver).toBe(true);
});
