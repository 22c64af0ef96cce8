import { UsageError } from "../usage-error.ts";

/**
 * Reads the share of people who may leave: `10%` or `2.5%`.
 *
 * @returns from 0 to 1
 * @throws UsageError for anything else
 */
export function readShare(text: string): number {
  const [, figure] = /^(100|\d{1,2}(?:\.\d{1,3})?) ?%$/.exec(text) ?? [];
  if (figure === undefined) throw new UsageError(`--leavers-up-to ${text}: is no share of people; write such as 10% or 2.5%`);
  return Number(figure) / 100;
}
