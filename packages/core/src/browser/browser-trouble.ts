import { RingwrightError } from "../errors/ringwright-error.ts";
import { StoreError } from "../errors/store-error.ts";

// By the names that browsers give them.
const reasons: Readonly<Record<string, string>> = {
  SecurityError: "this page may not keep data, by the browser's settings or its frame's sandbox; keep it in memory instead",
  QuotaExceededError: "the browser's room for this site is used up; make room, or keep it in memory instead",
  VersionError: "a newer version of this package wrote it; reload the page",
  NotFoundError: "something else wrote it; give another database",
};

/**
 * Makes a named error of what a browser threw. What is a named error already stays as it is.
 *
 * @param what - the store and where it keeps things
 * @param error - what was thrown
 */
export function browserTrouble(what: string, error: unknown): unknown {
  if (RingwrightError.is(error)) return error;
  const name = error instanceof Error ? error.name : "Error";
  const reason = Object.hasOwn(reasons, name) ? reasons[name] : "see whether the browser is out of room, or reload the page";
  return new StoreError(`${what}: ${name}, ${reason}`, { cause: error });
}
