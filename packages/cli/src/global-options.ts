import { UsageError } from "./usage-error.ts";

/** Options that every command takes. */
export interface GlobalOptions {
  readonly server?: string;
  readonly profile?: string;
  readonly env?: string;
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
 * Makes a reader of times: `30` and `30s` are seconds, `2m` are minutes, `500ms` are milliseconds. It gives milliseconds, and
 * throws a UsageError for anything else, and for no time at all.
 *
 * @param option - whose value is read, for the error
 */
export function timeReader(option: string): (text: string) => number {
  return (text) => {
    const [, figure, unit = "s"] = /^(\d{1,6})(ms|s|m)?$/.exec(text) ?? [];
    const timeMs = Number(figure) * units[unit as keyof typeof units];
    if (figure === undefined || timeMs === 0)
      throw new UsageError(`${option} ${text}: is no time; write such as 30s, 2m or 500ms`);
    return timeMs;
  };
}
