import type { IdSource } from "./id-source.ts";
import { tableRows } from "./table.ts";

/** A state or province. */
export interface StateEntry {
  readonly id: string;
  readonly idSource: IdSource;
  readonly countryId: string;
  /** Its code in ISO 3166-2, without the country's. */
  readonly isoCode: string;
  readonly name: string;
}

// Id, where the id is known from, country, code, name: the states of the US with the District of Columbia and the territories,
// the provinces of Canada, the countries of the United Kingdom. Names and codes: ISO 3166-2; those of the US are also the postal
// service's (USPS Publication 28). SPEC46 counts 55 for the US, and writes AM for American Samoa.
const table = `
12 spec46 1 AL Alabama
13 spec46 1 AK Alaska
401 spec46 1 AS American Samoa
14 spec46 1 AZ Arizona
15 spec46 1 AR Arkansas
16 spec46 1 CA California
900001 ours 1 CO Colorado
900002 ours 1 CT Connecticut
900003 ours 1 DE Delaware
900004 ours 1 DC District of Columbia
900005 ours 1 FL Florida
900006 ours 1 GA Georgia
900064 ours 1 GU Guam
900007 ours 1 HI Hawaii
900008 ours 1 ID Idaho
900009 ours 1 IL Illinois
900010 ours 1 IN Indiana
900011 ours 1 IA Iowa
900012 ours 1 KS Kansas
900013 ours 1 KY Kentucky
900014 ours 1 LA Louisiana
900015 ours 1 ME Maine
900016 ours 1 MD Maryland
900017 ours 1 MA Massachusetts
900018 ours 1 MI Michigan
900019 ours 1 MN Minnesota
900020 ours 1 MS Mississippi
900021 ours 1 MO Missouri
900022 ours 1 MT Montana
900023 ours 1 NE Nebraska
900024 ours 1 NV Nevada
900025 ours 1 NH New Hampshire
900026 ours 1 NJ New Jersey
900027 ours 1 NM New Mexico
900028 ours 1 NY New York
900029 ours 1 NC North Carolina
900030 ours 1 ND North Dakota
900065 ours 1 MP Northern Mariana Islands
900031 ours 1 OH Ohio
900032 ours 1 OK Oklahoma
900033 ours 1 OR Oregon
900034 ours 1 PA Pennsylvania
900066 ours 1 PR Puerto Rico
900035 ours 1 RI Rhode Island
900036 ours 1 SC South Carolina
900037 ours 1 SD South Dakota
900038 ours 1 TN Tennessee
900039 ours 1 TX Texas
900040 ours 1 UT Utah
900041 ours 1 VT Vermont
900067 ours 1 VI Virgin Islands
900042 ours 1 VA Virginia
900043 ours 1 WA Washington
900044 ours 1 WV West Virginia
900045 ours 1 WI Wisconsin
900046 ours 1 WY Wyoming
900047 ours 39 AB Alberta
900048 ours 39 BC British Columbia
900049 ours 39 MB Manitoba
900050 ours 39 NB New Brunswick
900051 ours 39 NL Newfoundland and Labrador
900052 ours 39 NT Northwest Territories
900053 ours 39 NS Nova Scotia
900054 ours 39 NU Nunavut
900055 ours 39 ON Ontario
900056 ours 39 PE Prince Edward Island
900057 ours 39 QC Quebec
900058 ours 39 SK Saskatchewan
900059 ours 39 YT Yukon
900060 ours 224 ENG England
900061 ours 224 NIR Northern Ireland
900062 ours 224 SCT Scotland
900063 ours 224 WLS Wales
`;

/** All states, by country and name. */
export const states: readonly StateEntry[] = tableRows(table, 4).map(([id, idSource, countryId, isoCode, name]) => ({
  id,
  idSource: idSource as IdSource,
  countryId,
  isoCode,
  name,
}));
