import type { CallContext } from "./onion.ts";
import type { Reply } from "./reply.ts";

/**
 * Whether an answer leads elsewhere though the contract does not promise that it does: nobody follows, so there is no answer.
 *
 * @param context - the call
 * @param reply - its answer; where it leads elsewhere, nobody reads its body
 */
export function leadsElsewhere({ operation }: CallContext, reply: Reply): boolean {
  const { status, type } = reply;
  // A browser hides a redirect's status and Location.
  const isRedirect = (status >= 300 && status < 400) || type === "opaqueredirect";
  if (!isRedirect || operation.answer === "location") return false;
  reply.body?.cancel().catch(() => {});
  return true;
}
