import type { Schema } from "../contract/schemas.ts";

/** A public service that a short number reaches. */
export interface SpecialService {
  readonly type: NonNullable<NonNullable<Schema<"NumberSpecialService">>["type"]>;
  readonly pattern: string;
}

const northAmerica: readonly SpecialService[] = [
  { type: "Emergency", pattern: "911" },
  { type: "DirectoryAssistance", pattern: "411" },
  { type: "NonEmergencyPolice", pattern: "311" },
  { type: "CustomerSupport", pattern: "611" },
  { type: "TelecommunicationRelay", pattern: "711" },
  { type: "UpdateEmergencyAddress", pattern: "933" },
  { type: "Unsupported", pattern: "211" },
  { type: "Unsupported", pattern: "511" },
  { type: "Unsupported", pattern: "811" },
];

const unitedKingdom: readonly SpecialService[] = [
  { type: "Emergency", pattern: "999" },
  { type: "Emergency", pattern: "112" },
  { type: "NonEmergencyPolice", pattern: "101" },
  { type: "NonEmergencyMedical", pattern: "111" },
  { type: "TelecommunicationRelay", pattern: "18000" },
  { type: "TelecommunicationRelay", pattern: "18001" },
];

/**
 * The short numbers of a country: the N11 codes of the North American Numbering Plan, with the number by which VoIP lines
 * hear their emergency address; the access codes of Ofcom's National Telephone Numbering Plan. 112 is the emergency number
 * of most other countries (ITU-T E.161.1).
 *
 * @param callingCode - without a plus sign
 */
export function specialServices(callingCode: string): readonly SpecialService[] {
  if (callingCode === "1") return northAmerica;
  return callingCode === "44" ? unitedKingdom : [{ type: "Emergency", pattern: "112" }];
}
