import { describe, expect, it } from "vitest";
import { progressOn } from "../src/report/progress.ts";

function written(isTTY: boolean): string {
  let text = "";
  const progress = progressOn({
    isTTY,
    write(part: string | Uint8Array) {
      text += part;
      return true;
    },
  });
  progress.say("one");
  progress.say("two");
  progress.done();
  return text;
}

describe("progressOn", () => {
  it("writes plain lines where it is piped", () => {
    expect(written(false)).toBe("one\ntwo\n");
  });

  it("rewrites one line on a terminal, and leaves nothing behind", () => {
    expect(written(true)).toBe("\r\u001b[Kone\r\u001b[Ktwo\r\u001b[K");
  });
});
