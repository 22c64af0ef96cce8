/**
 * Waits for shared work, but no longer than a caller wants to. The work itself goes on, and no listener stays behind.
 *
 * @param work - what others may wait for too
 * @param signal - the caller's
 * @throws what the work throws, or the signal's reason when it aborts first
 */
export function untilAbort<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
