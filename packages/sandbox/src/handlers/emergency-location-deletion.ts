import type { Schema } from "../contract/schemas.ts";
import type { BatchPart } from "../http/batch.ts";
import type { State } from "../state/state.ts";
import type { EmergencyLocation } from "../state/types.ts";
import { atLocation } from "./device-emergency.ts";
import { linesAt } from "./emergency-location-changes.ts";
import type { Answer } from "./types.ts";

type Deletion = Schema<"EmergencyLocationDeletion">;

/** How a location is deleted. */
export interface DeletionOptions {
  /** Whether only to see if it could be. */
  readonly onlyAsked: boolean;
  /** Where the devices move that use it. */
  readonly successor?: EmergencyLocation | undefined;
  /** Whether there is a location that they could move to. */
  readonly reassignment: NonNullable<Deletion["reassignment"]>;
  /** What is to be done about devices that use it. */
  readonly message: string;
}

/** Deletes a location, unless devices use it and move to no other one. */
export function deleteLocation(
  state: State,
  location: EmergencyLocation,
  { onlyAsked, successor, reassignment, message }: DeletionOptions,
): Answer<"deleteEmergencyLocation"> & Answer<"deletePersonalEmergencyLocation"> {
  const { id, name } = location;
  const lines = linesAt(state, location);
  if (lines.length > 0 && successor === undefined) {
    const fate = onlyAsked ? { deletion: "Restricted" as const } : { deletion: "Failed" as const, errors: inUse(message) };
    return { status: 207, body: { deletion: "Restricted", reassignment, emergencyLocations: [{ id, name, ...fate }] } };
  }
  if (onlyAsked) return { status: 200 };
  if (successor !== undefined) for (const line of lines) state.lines.update(line.id, { emergency: atLocation(successor) });
  state.emergencyLocations.delete(id);
  return { status: 204 };
}

/** What became of several locations: each with its fate, and whether those in use may give their devices to another. */
export function gatherDeletions(parts: readonly BatchPart[]): Deletion {
  const told = parts.filter(({ status }) => status === 207).map(({ body }) => body as Deletion);
  const reassignment = told.every((deletion) => deletion.reassignment === "Allowed") ? "Allowed" : "Forbidden";
  return {
    deletion: told.length > 0 ? "Restricted" : "Forbidden",
    ...(told.length > 0 ? { reassignment } : {}),
    emergencyLocations: parts.flatMap(({ id, status, body }) => {
      if (status === 207) return (body as Deletion).emergencyLocations ?? [];
      if (status >= 400) return { id, deletion: "Failed", errors: errorsOf(body as Schema<"ErrorEnvelope">) };
      return { id, deletion: status === 204 ? "Completed" : "Allowed" };
    }),
  };
}

function inUse(message: string): Schema<"EmergencyLocationDeletionError">[] {
  return [{ errorCode: "CMN-111", message }];
}

// This operation's errors have fewer members than those of an envelope.
function errorsOf({ errors }: Schema<"ErrorEnvelope">): Schema<"EmergencyLocationDeletionError">[] {
  return errors.map(({ errorCode, message }) => ({ errorCode, message }));
}
