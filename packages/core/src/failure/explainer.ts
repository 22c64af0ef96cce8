import type { Explainer } from "../call/failures.ts";
import { explain } from "./explain.ts";
import { parseEnvelope } from "./parse-envelope.ts";
import { secretSearch } from "./secret-search.ts";
import { serviceErrors } from "./service-errors.ts";

/** Makes errors of a client's failures, with all that can be told of them. */
export function explainer(): Explainer {
  return {
    explain,
    codesIn: ({ secrets }, text) => serviceErrors(parseEnvelope(text), secrets).map(({ errorCode }) => errorCode),
    search: secretSearch(),
  };
}
