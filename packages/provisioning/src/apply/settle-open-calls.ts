import type { Client } from "@ringwright/core";
import type { Journal } from "../journal/journal.ts";

// A call that was sent when its process ended may still be at work at the service: it, or the task that it started.
const settleMs = 30_000;

/**
 * Waits until the calls that a run left open have come to their end, so that the account can be read.
 *
 * @param onLook - told why it waits
 * @returns how many there are
 */
export async function settleOpenCalls(
  { clock }: Client,
  journal: Journal,
  options: { readonly signal?: AbortSignal; readonly onLook?: (why: string) => void } = {},
): Promise<number> {
  const open = journal.open();
  const latestMs = Math.max(...open.map(({ sentAtMs }) => sentAtMs));
  const waitMs = Math.min(settleMs, latestMs + settleMs - clock.now());
  if (waitMs > 0) {
    const what = open.map(({ operation }) => operation);
    const calls = open.length === 1 ? "a call" : `${open.length} calls`;
    options.onLook?.(
      `a run before left ${calls} open (${[...new Set(what)].join(", ")}): waiting until what was under way has come to its end`,
    );
    await clock.sleep(waitMs, options.signal);
  }
  return open.length;
}
