/** A number to dial into conferences. */
export interface ConferenceNumberEntry {
  /** E.164. */
  readonly phoneNumber: string;
  readonly countryId: string;
  readonly location: string;
}

/** The numbers of all conferences. Which ones the service has is not published: they are ours. */
export const conferenceNumbers: readonly ConferenceNumberEntry[] = [
  { phoneNumber: "+15035550180", countryId: "1", location: "Portland, OR" },
  { phoneNumber: "+12125550180", countryId: "1", location: "New York, NY" },
  { phoneNumber: "+16135550180", countryId: "39", location: "Ottawa, ON" },
  { phoneNumber: "+442079460180", countryId: "224", location: "London" },
];
