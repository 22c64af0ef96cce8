import { deleteExtensionBatch, deleteExtensionOperation } from "@ringwright/accounts";
import type { DeleteUser } from "../plan/work.ts";
import { type CallKind, extensionOf, resultOf, together, type WorkResult } from "./call-kind.ts";

/** People who go. */
export const deleteUser: CallKind<DeleteUser> = {
  operation: deleteExtensionOperation,
  atOnce: deleteExtensionOperation.batch?.maxItems ?? 1,
  mark: ({ keepAssets }) => String(keepAssets),
  send: (sending, work) =>
    together(work, async () => {
      const keepAssets = work[0]?.keepAssets ?? true;
      const input = { savePhoneNumbers: keepAssets, savePhoneLines: keepAssets };
      const ids = work.map((piece) => extensionOf(sending, piece));
      const { outcomes, stoppedBy } = await deleteExtensionBatch(sending.client, ids, input, sending.options);
      return outcomes.map((outcome): WorkResult => {
        if (outcome.fate === "succeeded") return { fate: "done" };
        return { ...resultOf(outcome.error ?? stoppedBy), fate: outcome.fate };
      });
    }),
};
