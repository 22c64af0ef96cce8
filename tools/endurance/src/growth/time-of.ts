/** What some work gave, and the time it took. */
export interface Timed<T> {
  readonly value: T;
  readonly ms: number;
}

/**
 * The time that this thread spends on some work. On a machine that is busy with other things a clock on the wall runs on while
 * the thread waits for its turn; the time that the thread has had of a processor does not. The system counts the latter in
 * steps of a few milliseconds, so the lesser of both is closest.
 */
export async function timeOf<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const startMs = performance.now();
  const start = process.threadCpuUsage();
  const value = await work();
  const { user, system } = process.threadCpuUsage(start);
  return { value, ms: Math.min(performance.now() - startMs, (user + system) / 1000) };
}
