import { type Redact, redact } from "./redaction.ts";
import { SentSecrets } from "./sent-secrets.ts";

/** One reason that the service gave. */
export interface ServiceErrorEntry {
  /** A stable code such as `CMN-102`; decide on this. */
  readonly errorCode: string;
  /** Text for people; its wording and language change. */
  readonly message: string;
  /** The parameter or body member that was refused. */
  readonly parameterName?: string;
  /** The app permission that is missing (CMN-401). */
  readonly permissionName?: string;
  /** The user permission that is missing (CMN-419). The service spells it so. */
  readonly permissionsName?: string;
}

// A refusal has one for each member that is wrong. More are no refusal of the service.
const mostReasons = 100;

/**
 * Reads the reasons out of an answer: `errors`, a list or a single one, or the answer's own code where there are none.
 * Only known members are taken over, because an envelope repeats what was sent.
 *
 * @param envelope - an answer, or the part of one that holds `errors`
 * @param secrets - what was sent: none of it stays in them
 */
export function serviceErrors(envelope: unknown, secrets: SentSecrets = new SentSecrets()): ServiceErrorEntry[] {
  if (!isRecord(envelope)) return [];
  const { errors } = envelope;
  const entries = Array.isArray(errors) ? errors : [isRecord(errors) ? errors : envelope];
  return entries.slice(0, mostReasons).flatMap((entry) => (isRecord(entry) ? readEntry(entry, secrets) : []));
}

/**
 * Reasons without secrets.
 *
 * @param errors - whoever made them
 * @param safe - takes secrets out
 */
export function withoutSecrets(errors: readonly ServiceErrorEntry[], safe: Redact = redact): ServiceErrorEntry[] {
  return errors.map((entry) => {
    const texts = Object.entries(entry).map(([member, text]) => [member, safe(text)]);
    return Object.fromEntries(texts) as ServiceErrorEntry;
  });
}

/** Whether a value is an object with members, and no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
