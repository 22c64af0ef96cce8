import { tableRows } from "./table.ts";

/** A state or province. */
export interface StateEntry {
  readonly id: string;
  readonly countryId: string;
  /** Its code in ISO 3166-2, without the country's. */
  readonly isoCode: string;
  readonly name: string;
}

// Id, country, code, name: the states of the US with the District of Columbia and the territories, the provinces of Canada, the
// countries of the United Kingdom. Names and codes: ISO 3166-2; those of the US are also the postal service's (USPS Publication
// 28). The ids 13 and 38 are the contract's, 401 is known from an example of the service's list of states, which has 55 for
// the US and AM as the code of American Samoa (SPEC46); those from 1001 on are ours.
const table = `
1001 1 AL Alabama
13 1 AK Alaska
401 1 AS American Samoa
1002 1 AZ Arizona
1003 1 AR Arkansas
1004 1 CA California
1005 1 CO Colorado
1006 1 CT Connecticut
1007 1 DE Delaware
1008 1 DC District of Columbia
1009 1 FL Florida
1010 1 GA Georgia
1067 1 GU Guam
1011 1 HI Hawaii
1012 1 ID Idaho
1013 1 IL Illinois
1014 1 IN Indiana
1015 1 IA Iowa
1016 1 KS Kansas
1017 1 KY Kentucky
1018 1 LA Louisiana
1019 1 ME Maine
1020 1 MD Maryland
1021 1 MA Massachusetts
1022 1 MI Michigan
1023 1 MN Minnesota
1024 1 MS Mississippi
1025 1 MO Missouri
1026 1 MT Montana
1027 1 NE Nebraska
1028 1 NV Nevada
1029 1 NH New Hampshire
1030 1 NJ New Jersey
1031 1 NM New Mexico
1032 1 NY New York
1033 1 NC North Carolina
1034 1 ND North Dakota
1068 1 MP Northern Mariana Islands
1035 1 OH Ohio
1036 1 OK Oklahoma
38 1 OR Oregon
1037 1 PA Pennsylvania
1069 1 PR Puerto Rico
1038 1 RI Rhode Island
1039 1 SC South Carolina
1040 1 SD South Dakota
1041 1 TN Tennessee
1042 1 TX Texas
1043 1 UT Utah
1044 1 VT Vermont
1070 1 VI Virgin Islands
1045 1 VA Virginia
1046 1 WA Washington
1047 1 WV West Virginia
1048 1 WI Wisconsin
1049 1 WY Wyoming
1050 39 AB Alberta
1051 39 BC British Columbia
1052 39 MB Manitoba
1053 39 NB New Brunswick
1054 39 NL Newfoundland and Labrador
1055 39 NT Northwest Territories
1056 39 NS Nova Scotia
1057 39 NU Nunavut
1058 39 ON Ontario
1059 39 PE Prince Edward Island
1060 39 QC Quebec
1061 39 SK Saskatchewan
1062 39 YT Yukon
1063 224 ENG England
1064 224 NIR Northern Ireland
1065 224 SCT Scotland
1066 224 WLS Wales
`;

/** All states, by country and name. */
export const states: readonly StateEntry[] = tableRows(table, 3).map(([id, countryId, isoCode, name]) => ({
  id,
  countryId,
  isoCode,
  name,
}));
