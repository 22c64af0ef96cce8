import { type InputSummary, OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import type { CallContext } from "../onion.ts";

/**
 * Makes the error of a call that may have bought something. It says what was called and with which ids, and never what a
 * body held.
 *
 * @param context - the call
 * @param cause - why its outcome is unknown
 */
export function outcomeUnknown(context: CallContext, cause: Error): OutcomeUnknownError {
  const { id, method, path } = context.operation;
  const reconcile = `read or list what ${method} ${path} makes or changes, and call again only if it is not there`;
  return new OutcomeUnknownError(`${id}: it was sent and its answer was lost, so it may have taken effect; ${reconcile}`, {
    operation: id,
    input: summarize(context),
    reconcile,
    cause,
  });
}

function summarize({ operation, url, body }: CallContext): InputSummary {
  const { pathname, searchParams } = new URL(url);
  return {
    path: pathIds(operation.path.split("/"), pathname.split("/")),
    query: [...new Set(searchParams.keys())],
    body: body === undefined ? [] : memberNames(operation.body === "form", body),
  };
}

// The server's address may have a path of its own, so both are read from their ends.
function pathIds(template: readonly string[], segments: readonly string[]): Record<string, string> {
  const ids: Record<string, string> = {};
  for (const [i, part] of template.entries()) {
    const segment = segments[segments.length - template.length + i];
    if (part.startsWith("{") && part.endsWith("}") && segment !== undefined) ids[part.slice(1, -1)] = decodeURIComponent(segment);
  }
  return ids;
}

function memberNames(form: boolean, body: string): string[] {
  if (form) return [...new Set(new URLSearchParams(body).keys())];
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? Object.keys(parsed) : [];
}
