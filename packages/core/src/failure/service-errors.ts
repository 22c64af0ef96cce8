import { isRecord, type ServiceErrorEntry } from "../errors/service-errors.ts";
import type { SentSecrets } from "./sent-secrets.ts";

// A refusal has one for each member that is wrong. More are no refusal of the service.
const mostReasons = 100;

/**
 * Reads the reasons out of an answer: `errors`, a list or a single one, or the answer's own code where there are none.
 * Only known members are taken over, because an envelope repeats what was sent.
 *
 * @param envelope - an answer, or the part of one that holds `errors`
 * @param secrets - what was sent: none of it stays in them
 */
export function serviceErrors(envelope: unknown, secrets: SentSecrets): ServiceErrorEntry[] {
  if (!isRecord(envelope)) return [];
  const { errors } = envelope;
  const entries = Array.isArray(errors) ? errors : [isRecord(errors) ? errors : envelope];
  return entries.slice(0, mostReasons).flatMap((entry) => (isRecord(entry) ? readEntry(entry, secrets) : []));
}

/** The first reason as a text, or undefined where there is none. */
export function firstReason(errors: readonly ServiceErrorEntry[]): string | undefined {
  return errors[0] === undefined ? undefined : `${errors[0].errorCode} ${errors[0].message}`.trim();
}

function readEntry(entry: Record<string, unknown>, { redact, redactWords }: SentSecrets): ServiceErrorEntry[] {
  const { errorCode, message, parameterName, permissionName, permissionsName } = entry;
  if (typeof errorCode !== "string") return [];
  return [
    {
      errorCode: redact(errorCode),
      message: typeof message === "string" ? redactWords(message) : "",
      ...(typeof parameterName === "string" ? { parameterName: redact(parameterName) } : {}),
      ...(typeof permissionName === "string" ? { permissionName: redact(permissionName) } : {}),
      ...(typeof permissionsName === "string" ? { permissionsName: redact(permissionsName) } : {}),
    },
  ];
}
