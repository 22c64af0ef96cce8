import type { Schema } from "../contract/schemas.ts";
import { isUserType } from "../data/extension-types.ts";
import { invalid, missing } from "../http/refusal.ts";
import type { Extension } from "../state/types.ts";

type Status = Extension["status"];

// The moves that the contract describes. Frozen is set by the service alone, and nothing leads back to Unassigned.
const moves: Readonly<Record<Status, readonly Status[]>> = {
  NotActivated: ["Enabled"],
  Enabled: ["Disabled"],
  Disabled: ["Enabled"],
  Unassigned: ["NotActivated", "Disabled"],
  Frozen: [],
};

/**
 * Refuses a move that no update makes.
 *
 * @param to - the state to go to; the present one stays without any ado
 * @param hasPassword - whether there is a password, or comes with this very update
 */
export function needMove(extension: Extension, to: Status, hasPassword: boolean): void {
  const { status: from, type, id, accountId } = extension;
  if (to === from) return;
  if (!moves[from].includes(to)) invalid("status", `No update leads from ${from} to ${to}`);
  // Nobody would be left who could enable it again.
  if (to === "Disabled" && id === accountId) invalid("status", "The system extension cannot be disabled");
  if (to === "Enabled" && isUserType(type) && !hasPassword) missing("password");
}

/** Why the extension is disabled, after a change: the reason goes with that state alone. */
export function statusInfoAfter(
  { statusInfo }: Extension,
  to: Status,
  given: Schema<"ExtensionStatusInfo"> | undefined,
): Schema<"ExtensionStatusInfo"> | undefined {
  if (to === "Disabled") return given === undefined ? statusInfo : { ...statusInfo, ...given };
  return given === undefined ? undefined : invalid("statusInfo", "Goes with the state Disabled alone");
}

/** A reason that a request gives as a plain text. */
export function statusReason(text: string): Schema<"StatusReason"> {
  return reasons.find((reason) => reason === text) ?? invalid("reason", `The reason is one of ${reasons.join(", ")}`);
}

const reasons: readonly Schema<"StatusReason">[] = [
  "Voluntarily",
  "Involuntarily",
  "SuspendedVoluntarily",
  "SuspendedInvoluntarily",
  "CancelledVoluntarily",
  "CancelledInvoluntarily",
];
