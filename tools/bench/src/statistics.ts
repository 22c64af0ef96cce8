/**
 * The middle of some figures: half of them lie below, half above.
 *
 * @param values - at least one, in any order
 * @throws RangeError for none
 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * How far apart the middle half of some figures lies.
 *
 * @param values - at least one, in any order
 * @throws RangeError for none
 */
export function quartileRange(values: readonly number[]): number {
  return quantile(values, 0.75) - quantile(values, 0.25);
}

/**
 * How the figures of one compare with those of another, round by round.
 *
 * @param values - one a round
 * @param base - of the same rounds
 * @throws RangeError when there are not as many
 */
export function ratios(values: readonly number[], base: readonly number[]): number[] {
  return values.map((value, round) => {
    const other = base[round];
    if (other === undefined || base.length !== values.length) {
      throw new RangeError(`${values.length} rounds beside ${base.length}`);
    }
    return value / other;
  });
}

// Between two figures it lies where its share says, as in most statistics programs.
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)];
  const high = sorted[Math.ceil(position)];
  if (low === undefined || high === undefined) throw new RangeError("no figures to take the middle of");
  return low + (high - low) * (position - Math.floor(position));
}
