import { type Clock, SentSecrets, StoreError } from "@ringwright/core";
import { reasonOf } from "./reason-of.ts";

/** Waits for Redis, but not for ever. What it was sent in secret stays out of its errors. */
export type Bounded = <T>(asked: Promise<T>, secrets?: SentSecrets) => Promise<T>;

/**
 * Bounds how long Redis may take. Clients put commands off while they have no connection, for as long as that lasts.
 *
 * @param store - names the store and its keys in errors
 * @param timeoutMs - the bound in milliseconds
 * @param clock - measures it
 * @returns a function that throws StoreError for a command that failed or took too long; the command itself goes on
 */
export function bounded(store: string, timeoutMs: number, clock: Clock): Bounded {
  const late = (): StoreError =>
    new StoreError(
      `${store}: Redis did not answer within ${timeoutMs} ms; see that it runs and that its client is connected, or allow it a longer timeoutMs`,
    );
  return (asked, secrets = new SentSecrets()) =>
    new Promise((resolve, reject) => {
      const callOff = clock.after(timeoutMs, () => reject(late()));
      asked
        .then(resolve, (error: unknown) =>
          reject(error instanceof StoreError ? error : new StoreError(`${store}: Redis failed: ${reasonOf(error, secrets)}`)),
        )
        .finally(callOff);
    });
}
