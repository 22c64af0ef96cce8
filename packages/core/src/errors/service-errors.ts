import { type Redact, redact } from "./redaction.ts";

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
