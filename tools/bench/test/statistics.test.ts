import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median, quartileRange, ratios } from "../src/statistics.ts";

describe("median", () => {
  it("is the middle figure, whatever their order", () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it("lies between the two in the middle of an even number", () => {
    expect(median([4, 1, 2, 100])).toBe(3);
  });

  it("does not heed one wild figure", () => {
    expect(median([1, 1, 1, 1, 1000])).toBe(1);
  });

  it("has as many figures above as below", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values);
        const above = values.filter((value) => value > middle).length;
        const below = values.filter((value) => value < middle).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it("refuses to make one of nothing", () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe("quartileRange", () => {
  it("is how far apart the middle half lies", () => {
    expect(quartileRange([1, 2, 3, 4, 5])).toBe(2);
  });

  it("is 0 for a single figure", () => {
    expect(quartileRange([7])).toBe(0);
  });

  it("leaves the order of what it is given alone", () => {
    const values = [3, 1, 2];
    quartileRange(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("ratios", () => {
  it("are taken within each round", () => {
    expect(ratios([2, 30, 4], [1, 10, 8])).toEqual([2, 3, 0.5]);
  });

  it("refuses rounds that one of the two has not had", () => {
    expect(() => ratios([1, 2], [1])).toThrow(RangeError);
    expect(() => ratios([1], [1, 2])).toThrow("1 rounds beside 2");
  });
});
