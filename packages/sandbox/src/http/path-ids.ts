import type { Caller } from "../access/caller.ts";
import type { State } from "../state/state.ts";
import type { Account, Extension } from "../state/types.ts";
import { notFound } from "./refusal.ts";

/** A path with real ids, and what it names. */
export interface ResolvedPath {
  readonly path: Readonly<Record<string, string>>;
  readonly account: Account;
  /** Undefined where the path names none. */
  readonly extension: Extension | undefined;
}

/**
 * Puts real ids in the place of `~` and `pid=`, and finds the account and the extension they name. There is only the
 * token's own account: others are not found.
 */
export function resolvePath(state: State, caller: Caller, path: Readonly<Record<string, string>>): ResolvedPath {
  const { account } = caller;
  const { accountId, extensionId } = path;
  if (accountId !== undefined && !names(account, accountId)) notFound("accountId");
  if (extensionId === undefined) {
    return { path: accountId === undefined ? path : { ...path, accountId: account.id }, account, extension: undefined };
  }
  const extension = extensionId === "~" ? caller.extension : findExtension(state, account, extensionId);
  return { path: { ...path, accountId: account.id, extensionId: extension.id }, account, extension };
}

function names({ id, partnerId }: Account, name: string): boolean {
  return name === "~" || name === id || (partnerId !== undefined && name === `pid=${partnerId}`);
}

function findExtension(state: State, account: Account, name: string): Extension {
  const found = name.startsWith("pid=")
    ? state.extensions.first({ accountId: account.id, partnerId: name.slice("pid=".length) })
    : state.extensions.get(name);
  return found?.accountId === account.id ? found : notFound("extensionId");
}
