import { ApiError } from "../errors/api-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import { RingwrightError } from "../errors/ringwright-error.ts";
import { isRecord } from "../errors/service-errors.ts";
import type { Explainer } from "./failures.ts";
import { changes, refuses } from "./refusal-status.ts";

/**
 * Makes errors where the code that explains failures could not be loaded. They are of the right class, and as nobody can look
 * for secrets without it, they say what the client knows by itself: the operation, the status, and codes that look like codes.
 */
export const plainExplainer: Explainer = {
  explain(context, failure) {
    const { operation, method, wasInDoubt } = context;
    const { id } = operation;
    const cut = "; the code that explains failures could not be loaded";
    const kept = { operation: id };
    if (failure.kind === "lost" || (failure.kind === "unusable" && operation.billable)) {
      const reconcile = "look whether it took effect before you call again";
      return new OutcomeUnknownError(`${id}: its answer was lost; ${reconcile}`, { ...kept, reconcile });
    }
    if (failure.kind === "unusable") return new RingwrightError(`${id}: not what the contract promises${cut}`, kept);
    if (failure.kind === "refused" || failure.kind === "redirected" || failure.kind === "held off") {
      const { status } = failure.reply;
      const codes = failure.kind === "refused" ? this.codesIn(context, failure.text) : [];
      return new ApiError([`${id}: ${status}`, ...codes].join(" ") + cut, {
        ...kept,
        status,
        errors: codes.map((errorCode) => ({ errorCode, message: "" })),
        mayBeDone: changes(method) && (wasInDoubt || !refuses(status)),
      });
    }
    return new NetworkError(`${id}: no answer${cut}`, kept);
  },

  codesIn({ url, headers, body }, text) {
    const sent = [url, body, ...Object.values(headers)].join();
    return entriesOf(text).flatMap(({ errorCode }) => {
      const isCode = typeof errorCode === "string" && /^[A-Z]{2,4}-\d{1,5}$/.test(errorCode) && !sent.includes(errorCode);
      return isCode ? [errorCode] : [];
    });
  },
};

function entriesOf(text: string): Record<string, unknown>[] {
  try {
    const envelope: unknown = JSON.parse(text);
    if (!isRecord(envelope)) return [];
    return [envelope["errors"] ?? envelope].flat().filter(isRecord);
  } catch {
    return [];
  }
}
