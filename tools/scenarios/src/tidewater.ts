/** The owner, the users with their extension ids, and the place that nobody has yet. */
export const people = {
  nora: "2719404004",
  ines: "2719501004",
  tomas: "2719502004",
  priya: "2719503004",
  nobody: "2719509004",
} as const;

/** Apps by their client ids: what the vendor lets every app do, and what it lets its own do alone. */
export const apps = { ordinary: "tidewater-provisioning", internal: "tidewater-internal" } as const;

/** Groups by their extension ids; one for listening to calls, which is no extension, by its own. */
export const groups = {
  frontDesk: "2719601004",
  emergencies: "2719604004",
  yardPaging: "2719602004",
  park: "2719603004",
  training: "8130004",
} as const;

/** Phones by their ids: a desk phone and a browser phone of Ines, a soft phone of Tomas, a spare one, one on order for Priya. */
export const phones = {
  ines: "804111004",
  inesBrowser: "804115004",
  tomas: "804112004",
  spare: "804113004",
  priya: "804114004",
} as const;

/** The order of Priya's phone. */
export const order = "55120004";

/** Numbers by their ids; `spare` is in the inventory. */
export const numbers = {
  main: "1162820004",
  ines: "1162821004",
  tomas: "1162822004",
  spare: "1162823004",
  tollFree: "1162824004",
  fax: "1162825004",
} as const;

/** Places to send help to; one is for Ines alone. */
export const places = { office: "340101004", yard: "340102004", inesHome: "340111004" } as const;

/** Licences: one that Ines has, one that is free. */
export const licenses = { ofInes: "9120004", free: "9121004" } as const;

/** An address that the service takes for emergency calls, and for sending phones to. */
export const pierStreet = {
  customerName: "Tidewater Surveying",
  street: "114 Pier Street",
  city: "Astoria",
  state: "OR",
  country: "US",
  zip: "97103",
} as const;

/** Units of time in milliseconds. */
export const minute = 60_000;
export const hour: number = 60 * minute;
export const day: number = 24 * hour;
