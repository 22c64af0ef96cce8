import { UsageError } from "./usage-error.ts";

/** Options that every command takes. */
export interface GlobalOptions {
  readonly server?: string;
  readonly profile?: string;
  readonly verbose?: boolean;
  /** In milliseconds. */
  readonly timeout?: number;
}

/** What `--timeout` says, for whoever sends calls; without it they have their own patience. */
export function timeLimit({ timeout }: GlobalOptions): { readonly timeoutMs?: number } {
  return timeout === undefined ? {} : { timeoutMs: timeout };
}

const units = { ms: 1, s: 1000, m: 60_000 } as const;

/**
 * Reads a time: `30` and `30s` are seconds, `2m` are minutes, `500ms` are milliseconds.
 *
 * @returns milliseconds
 * @throws UsageError for anything else, and for no time at all
 */
export function readTime(text: string): number {
  const [, figure, unit = "s"] = /^(\d{1,6})(ms|s|m)?$/.exec(text) ?? [];
  const timeMs = Number(figure) * units[unit as keyof typeof units];
  if (figure === undefined || timeMs === 0) throw new UsageError(`--timeout ${text}: is no time; write such as 30s, 2m or 500ms`);
  return timeMs;
}
