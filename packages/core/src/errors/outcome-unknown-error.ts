import { isMarked } from "./marker.ts";
import { type Redact, redact } from "./redaction.ts";
import { type ErrorDetails, RingwrightError } from "./ringwright-error.ts";

/** What was sent, as far as it can be told without a secret. */
export interface InputSummary {
  /** The ids in the path, by parameter. */
  readonly path: Readonly<Record<string, string>>;
  /** The names of the query's parameters. */
  readonly query: readonly string[];
  /** The names of the body's members. */
  readonly body: readonly string[];
}

/** What an `OutcomeUnknownError` is made of. */
export interface OutcomeUnknownErrorDetails extends ErrorDetails {
  readonly input?: InputSummary;
  readonly reconcile?: string;
}

/**
 * A call that buys was sent, and its answer was lost: it may have taken effect. It is never repeated by itself. Look
 * whether the thing is there before you call again.
 */
export class OutcomeUnknownError extends RingwrightError {
  override readonly name = "OutcomeUnknownError";
  /** What was sent: ids and names, no values of a body. */
  readonly input: InputSummary | undefined;
  /** How to find out whether it took effect. */
  readonly reconcile: string | undefined;

  constructor(message: string, details: OutcomeUnknownErrorDetails = {}) {
    super(message, details);
    const { input, reconcile, redact: safe = redact } = details;
    this.input = input && summaryWithout(input, safe);
    this.reconcile = reconcile && safe(reconcile);
  }

  /** Whether `value` is an `OutcomeUnknownError`, also one of another copy of this package. */
  static override is(value: unknown): value is OutcomeUnknownError {
    return isMarked(value, "OutcomeUnknownError");
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), input: this.input, reconcile: this.reconcile };
  }
}

function summaryWithout({ path, query, body }: InputSummary, safe: Redact): InputSummary {
  return {
    path: Object.fromEntries(Object.entries(path).map(([name, id]) => [name, safe(id)])),
    query: query.map(safe),
    body: body.map(safe),
  };
}
