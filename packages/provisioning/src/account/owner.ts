import type { AccountState } from "./account-state.ts";

/**
 * Whether an extension is the owner's, whom no run changes: the operator that the account names, or the extension that came
 * with the account and has its id.
 */
export function isOwner({ id, ownerId }: Pick<AccountState, "id" | "ownerId">, extensionId: string | undefined): boolean {
  return extensionId === ownerId || extensionId === id;
}
