import { inTime } from "../auth/within.ts";
import type { Clock } from "../clock.ts";
import type { SecretSearch } from "../errors/call-secrets.ts";
import type { CallContext } from "./onion.ts";
import { plainExplainer } from "./plain-explainer.ts";
import type { Reply } from "./reply.ts";

/** Why a call has no answer to give. */
export type Failure =
  /** It was refused. `afterDoubt`: an earlier attempt may have acted. */
  | { readonly kind: "refused"; readonly reply: Reply; readonly text: string; readonly afterDoubt?: boolean }
  /** An attempt was refused, and others may follow. */
  | { readonly kind: "held off"; readonly reply: Reply }
  /** Its answer leads elsewhere, which the contract does not promise. */
  | { readonly kind: "redirected"; readonly reply: Reply }
  /** Its answer is not what the contract promises. */
  | { readonly kind: "unusable"; readonly reply: Reply }
  /** Its answer has a status that HTTP does not know. */
  | { readonly kind: "unknown status"; readonly reply: Reply }
  /** The body of its answer broke off. */
  | { readonly kind: "broke off"; readonly reply: Reply; readonly cause: unknown }
  /** The fetch threw. */
  | { readonly kind: "no answer"; readonly cause: unknown }
  /** It may have bought something, and its answer was lost. */
  | { readonly kind: "lost"; readonly cause: Error };

/** Makes errors of failures. */
export interface Explainer {
  /** Makes the error of a call. Takes the call's doubt back where it never left. */
  explain(context: CallContext, failure: Failure): Error;
  /** The codes of the reasons that a refusal gives, from its body. */
  codesIn(context: CallContext, text: string): readonly string[];
  /** Looks for secrets in what is told. */
  readonly search?: SecretSearch;
}

// From when it is asked for. Whoever has failed waits no longer for the reason in full.
const longestMs = 2000;

/**
 * What makes errors of a client's failures: a third of the code of a page, of which most calls need nothing. It is asked for with
 * the first call, so that it is there when one fails. Where it is not, as in a page that has lost the network since, errors are of
 * the same class, and say less: see `plainExplainer`.
 */
export class Failures {
  readonly #clock: Clock;
  #loaded: Explainer | undefined;
  #loading: Promise<void> | undefined;
  #untilMs = 0;

  /** @param clock - measures how long the code is waited for */
  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What makes errors by now. */
  get explainer(): Explainer {
    return this.#loaded ?? plainExplainer;
  }

  /** Asks for the code, where that has not been done. */
  load(): Promise<void> {
    if (this.#loading === undefined) {
      this.#untilMs = this.#clock.elapsedMs() + longestMs;
      this.#loading = import("../failure/explainer.ts").then(
        ({ explainer }) => {
          this.#loaded = explainer();
        },
        () => {
          this.#loading = undefined; // the next call tries again
        },
      );
    }
    return this.#loading;
  }

  /** What makes errors when the code is there, or is not waited for any longer. */
  async ready(): Promise<Explainer> {
    if (this.#loaded === undefined) {
      const loading = this.load();
      const timeoutMs = this.#untilMs - this.#clock.elapsedMs();
      if (timeoutMs > 0) await inTime({ clock: this.#clock, timeoutMs }, loading);
    }
    return this.explainer;
  }

  /** Makes the error of a call. */
  async error(context: CallContext, failure: Failure): Promise<Error> {
    return (await this.ready()).explain(context, failure);
  }

  /** Ends a call with its error. */
  async throw(context: CallContext, failure: Failure): Promise<never> {
    throw await this.error(context, failure);
  }
}
