import { describe, expect, it } from "vitest";
import { onboardWith, ways } from "../src/onboarding/measure-onboarding.ts";

// On the sources, as all tests: no build comes first.
const execArgv = ["--conditions=ringwright-source"];
const people = 40;

describe("onboardWith", () => {
  it.each(ways)("ends with everybody whole: $name", async ({ name }) => {
    const { failures, unauthorized } = await onboardWith(name, people, execArgv);
    expect({ failures, unauthorized }).toEqual({ failures: 0, unauthorized: 0 });
  });

  it("tells of those who wait for a penalty to be over", async () => {
    // Each of 21 heavy calls (lists of numbers, phones, a queue) but the first ten waits for the window of those before it.
    const { tookMs, tooMany } = await onboardWith("ringcentral-sdk", 19, execArgv);
    expect({ tookMs, tooMany }).toEqual({ tookMs: 120_000, tooMany: 2 });
  });

  it("says what was printed for a caller that there is not", async () => {
    await expect(onboardWith("nobody", 1, execArgv)).rejects.toThrow(/onboarding-process.ts nobody 1 ended\n(.|\n)*nobody.ts/);
  });
});
