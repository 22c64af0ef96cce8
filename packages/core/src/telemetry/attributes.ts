import type { Attributes } from "@opentelemetry/api";
import type { CallContext } from "../call/onion.ts";
import type { Operation } from "../call/operation.ts";

// Names of OpenTelemetry's semantic conventions, written out: their package is large, and a test compares them with it.
export const errorType = "error.type";
export const responseStatusCode = "http.response.status_code";
export const requestDuration = "http.client.request.duration";

/** How long calls wait for their rate budget; no convention names it. */
export const waitDuration = "ringwright.client.wait.duration";
/** The rate budget that a call draws from. */
export const rateGroup = "ringwright.rate_group";
/** What a call waits for. */
export const waitReason = "ringwright.wait.reason";

/** What all spans and measurements of a call say of it. */
export function operationAttributes(operation: Operation): Attributes {
  return { "rpc.system.name": "ringcentral", "rpc.method": operation.id, [rateGroup]: operation.group };
}

/**
 * What a span of one attempt says: OpenTelemetry's conventions for HTTP clients.
 *
 * @param context - the call
 * @param resends - how often it was sent before, also with an older token
 */
export function attemptAttributes(context: CallContext, resends: number): Attributes {
  return {
    ...requestAttributes(context),
    "url.full": context.secrets.redact(context.url),
    ...(resends > 0 ? { "http.request.resend_count": resends } : {}),
  };
}

/** What a measurement of one attempt says: few values, so that series stay few. */
export function requestAttributes({ operation, method, url }: CallContext): Attributes {
  const { protocol, hostname, port } = new URL(url);
  const scheme = protocol.slice(0, -1);
  return {
    "http.request.method": method,
    "server.address": hostname,
    "server.port": port === "" ? (scheme === "https" ? 443 : 80) : Number(port),
    "url.scheme": scheme,
    "url.template": operation.path,
  };
}

/** What kind of failure this is: the status of an answer, or the name of an error. */
export function failureType(outcome: { readonly status: number } | { readonly error: unknown }): string | undefined {
  if ("status" in outcome) return outcome.status >= 400 ? String(outcome.status) : undefined;
  return outcome.error instanceof Error ? outcome.error.name : "_OTHER";
}
