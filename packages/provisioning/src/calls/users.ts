import { deleteUsersInBulk, deleteUsersOperation } from "@ringwright/accounts";
import type { DeleteUser } from "../plan/work.ts";
import { type CallKind, extensionOf, together, type WorkResult } from "./call-kind.ts";
import { isGone, reasonOf } from "./extensions.ts";

/** People who go. */
export const deleteUser: CallKind<DeleteUser> = {
  operation: deleteUsersOperation,
  atOnce: deleteUsersOperation.bulk?.maxItems ?? 1,
  mark: ({ keepAssets }) => String(keepAssets),
  send: (sending, work) =>
    together(work, async (part) => {
      const records = part.map((piece) => ({ id: extensionOf(sending, piece) }));
      const body = { records, keepAssetsInInventory: part[0]?.keepAssets ?? true };
      const { outcomes, stoppedBy } = await deleteUsersInBulk(sending.client, { body }, sending.options);
      return outcomes.map(({ fate, errors }): WorkResult => {
        return fate === "succeeded" || isGone(errors) ? { fate: "done" } : { fate, reason: reasonOf(errors, stoppedBy) };
      });
    }),
};
