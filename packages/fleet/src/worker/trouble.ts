import { StoreError } from "@ringwright/core";
import { AccountTakenError } from "../journal/account-journal.ts";

/** Whether an error hinders a turn and says nothing of its account: Redis was gone, or another worker has taken over. */
export function isTrouble(error: unknown): boolean {
  return StoreError.is(error) || error instanceof AccountTakenError;
}
