import type { EmergencyLocation } from "@ringwright/devices";
import type { Office } from "../office.ts";
import { RosterError } from "../roster-error.ts";

/**
 * The place that emergency calls of new phones come from, and that phones are sent to.
 *
 * @throws RosterError when the company has no such place
 */
export async function findPlace({ devices }: Office): Promise<EmergencyLocation> {
  const { records } = await devices.emergency.locations.list({ siteId: ["main-site"] });
  const [place] = records;
  if (place !== undefined) return place;
  throw new RosterError(["The company has no emergency location at its main site"], "Nothing was changed.");
}
