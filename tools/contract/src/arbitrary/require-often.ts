import type fc from "fast-check";

const longestSearch = 5000;

/**
 * Keeps the values that hold, as `filter` does, but gives up in words where `filter` would search for ever.
 *
 * @param arbitrary - makes the values
 * @param holds - says which to keep
 * @param what - what could not be made, for the error
 * @throws Error, from the sampling, when thousands in a row do not hold
 */
export function requireOften<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean, what: string): fc.Arbitrary<T> {
  let misses = 0;
  return arbitrary.filter((value) => {
    if (holds(value)) {
      misses = 0;
      return true;
    }
    misses += 1;
    if (misses >= longestSearch)
      throw new Error(`None of ${longestSearch} values is ${what}; the last was ${JSON.stringify(value)}`);
    return false;
  });
}
