import type { Schema } from "../contract/schemas.ts";
import type { IdSource } from "./id-source.ts";
import { tableRows } from "./table.ts";

/** A country of the dictionary, without its address. */
export type CountryEntry = Omit<Schema<"BrandCountry">, "uri" | "id" | "name" | "isoCode" | "callingCode"> & {
  readonly id: string;
  readonly idSource: IdSource;
  readonly name: string;
  readonly isoCode: string;
  readonly callingCode: string;
};

const everything = {
  emergencyCalling: true,
  numberSelling: true,
  loginAllowed: true,
  signupAllowed: true,
  freeSoftphoneLine: true,
} as const;

const nothing = {
  emergencyCalling: false,
  numberSelling: false,
  loginAllowed: false,
  signupAllowed: false,
  freeSoftphoneLine: false,
  localDialing: false,
} as const;

// Of these it is known that they have emergency locations: addresses of Australia and New Zealand have a format of their own
// there (33 and 174), and Puerto Rico is served as the US are.
const emergencyCalls = { ...nothing, emergencyCalling: true } as const;

// What the service offers where: all of it in the three that the contract's example of countries with numbers for sale has.
const offers: Readonly<Record<string, { readonly [Offer in keyof typeof nothing]: boolean }>> = {
  US: { ...everything, localDialing: true },
  CA: { ...everything, localDialing: true },
  GB: { ...everything, localDialing: false },
  AU: emergencyCalls,
  NZ: emergencyCalls,
  PR: emergencyCalls,
};

// Id, where the id is known from, code, calling code, name. Codes: ISO 3166-1, those with telephone numbers of their own; calling
// codes: ITU-T E.164 as libphonenumber has them (a test holds them to it); names: Unicode CLDR 48. A list of the widgets with
// more ids (ringcentral-integration, conferencing.json) is of no use: somebody has exchanged its digits; an older copy of it
// that a fork kept (caffffe/ringcentral-js-integration-commons) has four countries. Some of the widgets' tests write 44 for the
// United Kingdom, which is its calling code.
const table = `
1 spec46 US 1 United States
3 sdk AL 355 Albania
11 app AR 54 Argentina
15 widgets AU 61 Australia
16 app AT 43 Austria
19 widgets BH 973 Bahrain
23 app BE 32 Belgium
31 app BR 55 Brazil
39 spec46 CA 1 Canada
45 app CL 56 Chile
46 sdk CN 86 China
49 app CO 57 Colombia
53 app CR 506 Costa Rica
54 app HR 385 Croatia
57 app CZ 420 Czechia
58 app DK 45 Denmark
74 app FI 358 Finland
75 spec46 FR 33 France
83 app DE 49 Germany
89 sdk AF 93 Afghanistan
100 app HK 852 Hong Kong SAR China
101 app HU 36 Hungary
103 app IN 91 India
107 app IE 353 Ireland
108 app IL 972 Israel
109 app IT 39 Italy
112 app JP 81 Japan
128 app LU 352 Luxembourg
133 app MY 60 Malaysia
143 widgets MX 52 Mexico
157 app NL 31 Netherlands
160 widgets NZ 64 New Zealand
167 app NO 47 Norway
174 app PE 51 Peru
175 app PH 63 Philippines
176 app PL 48 Poland
177 app PT 351 Portugal
182 app RO 40 Romania
188 app SG 65 Singapore
189 app SK 421 Slovakia
193 app ZA 27 South Africa
194 app KR 82 South Korea
195 app ES 34 Spain
205 app SE 46 Sweden
206 app CH 41 Switzerland
208 app TW 886 Taiwan
224 spec46 GB 44 United Kingdom
900002 ours AX 358 Åland Islands
900004 ours DZ 213 Algeria
900005 ours AS 1 American Samoa
900006 ours AD 376 Andorra
900007 ours AO 244 Angola
900008 ours AI 1 Anguilla
900009 ours AG 1 Antigua & Barbuda
900010 ours AM 374 Armenia
900011 ours AW 297 Aruba
900012 ours AZ 994 Azerbaijan
900013 ours BS 1 Bahamas
900015 ours BD 880 Bangladesh
900016 ours BB 1 Barbados
900017 ours BY 375 Belarus
900018 ours BZ 501 Belize
900019 ours BJ 229 Benin
900020 ours BM 1 Bermuda
900021 ours BT 975 Bhutan
900022 ours BO 591 Bolivia
900023 ours BA 387 Bosnia & Herzegovina
900024 ours BW 267 Botswana
900025 ours IO 246 British Indian Ocean Territory
900026 ours VG 1 British Virgin Islands
900027 ours BN 673 Brunei
900028 ours BG 359 Bulgaria
900029 ours BF 226 Burkina Faso
900030 ours BI 257 Burundi
900031 ours KH 855 Cambodia
900032 ours CM 237 Cameroon
900033 ours CV 238 Cape Verde
900034 ours BQ 599 Caribbean Netherlands
900035 ours KY 1 Cayman Islands
900036 ours CF 236 Central African Republic
900037 ours TD 235 Chad
900038 ours CX 61 Christmas Island
900039 ours CC 61 Cocos (Keeling) Islands
900040 ours KM 269 Comoros
900041 ours CG 242 Congo - Brazzaville
900042 ours CD 243 Congo - Kinshasa
900043 ours CK 682 Cook Islands
900044 ours CI 225 Côte d'Ivoire
900045 ours CU 53 Cuba
900046 ours CW 599 Curaçao
900047 ours CY 357 Cyprus
900048 ours DJ 253 Djibouti
900049 ours DM 1 Dominica
900050 ours DO 1 Dominican Republic
900051 ours EC 593 Ecuador
900052 ours EG 20 Egypt
900053 ours SV 503 El Salvador
900054 ours GQ 240 Equatorial Guinea
900055 ours ER 291 Eritrea
900056 ours EE 372 Estonia
900057 ours SZ 268 Eswatini
900058 ours ET 251 Ethiopia
900059 ours FK 500 Falkland Islands
900060 ours FO 298 Faroe Islands
900061 ours FJ 679 Fiji
900062 ours GF 594 French Guiana
900063 ours PF 689 French Polynesia
900064 ours GA 241 Gabon
900065 ours GM 220 Gambia
900066 ours GE 995 Georgia
900067 ours GH 233 Ghana
900068 ours GI 350 Gibraltar
900069 ours GR 30 Greece
900070 ours GL 299 Greenland
900071 ours GD 1 Grenada
900072 ours GP 590 Guadeloupe
900073 ours GU 1 Guam
900074 ours GT 502 Guatemala
900075 ours GG 44 Guernsey
900076 ours GN 224 Guinea
900077 ours GW 245 Guinea-Bissau
900078 ours GY 592 Guyana
900079 ours HT 509 Haiti
900080 ours HN 504 Honduras
900081 ours IS 354 Iceland
900082 ours ID 62 Indonesia
900083 ours IR 98 Iran
900084 ours IQ 964 Iraq
900085 ours IM 44 Isle of Man
900086 ours JM 1 Jamaica
900087 ours JE 44 Jersey
900088 ours JO 962 Jordan
900089 ours KZ 7 Kazakhstan
900090 ours KE 254 Kenya
900091 ours KI 686 Kiribati
900092 ours KW 965 Kuwait
900093 ours KG 996 Kyrgyzstan
900094 ours LA 856 Laos
900095 ours LV 371 Latvia
900096 ours LB 961 Lebanon
900097 ours LS 266 Lesotho
900098 ours LR 231 Liberia
900099 ours LY 218 Libya
900100 ours LI 423 Liechtenstein
900101 ours LT 370 Lithuania
900102 ours MO 853 Macao SAR China
900103 ours MG 261 Madagascar
900104 ours MW 265 Malawi
900105 ours MV 960 Maldives
900106 ours ML 223 Mali
900107 ours MT 356 Malta
900108 ours MH 692 Marshall Islands
900109 ours MQ 596 Martinique
900110 ours MR 222 Mauritania
900111 ours MU 230 Mauritius
900112 ours YT 262 Mayotte
900113 ours FM 691 Micronesia
900114 ours MD 373 Moldova
900115 ours MC 377 Monaco
900116 ours MN 976 Mongolia
900117 ours ME 382 Montenegro
900118 ours MS 1 Montserrat
900119 ours MA 212 Morocco
900120 ours MZ 258 Mozambique
900121 ours MM 95 Myanmar (Burma)
900122 ours NA 264 Namibia
900123 ours NR 674 Nauru
900124 ours NP 977 Nepal
900125 ours NC 687 New Caledonia
900126 ours NI 505 Nicaragua
900127 ours NE 227 Niger
900128 ours NG 234 Nigeria
900129 ours NU 683 Niue
900130 ours NF 672 Norfolk Island
900131 ours KP 850 North Korea
900132 ours MK 389 North Macedonia
900133 ours MP 1 Northern Mariana Islands
900134 ours OM 968 Oman
900135 ours PK 92 Pakistan
900136 ours PW 680 Palau
900137 ours PS 970 Palestinian Territories
900138 ours PA 507 Panama
900139 ours PG 675 Papua New Guinea
900140 ours PY 595 Paraguay
900141 ours PR 1 Puerto Rico
900142 ours QA 974 Qatar
900143 ours RE 262 Réunion
900144 ours RU 7 Russia
900145 ours RW 250 Rwanda
900146 ours WS 685 Samoa
900147 ours SM 378 San Marino
900148 ours ST 239 São Tomé & Príncipe
900149 ours SA 966 Saudi Arabia
900150 ours SN 221 Senegal
900151 ours RS 381 Serbia
900152 ours SC 248 Seychelles
900153 ours SL 232 Sierra Leone
900154 ours SX 1 Sint Maarten
900155 ours SI 386 Slovenia
900156 ours SB 677 Solomon Islands
900157 ours SO 252 Somalia
900158 ours SS 211 South Sudan
900159 ours LK 94 Sri Lanka
900160 ours BL 590 St. Barthélemy
900161 ours SH 290 St. Helena
900162 ours KN 1 St. Kitts & Nevis
900163 ours LC 1 St. Lucia
900164 ours MF 590 St. Martin
900165 ours PM 508 St. Pierre & Miquelon
900166 ours VC 1 St. Vincent & Grenadines
900167 ours SD 249 Sudan
900168 ours SR 597 Suriname
900169 ours SJ 47 Svalbard & Jan Mayen
900170 ours SY 963 Syria
900171 ours TJ 992 Tajikistan
900172 ours TZ 255 Tanzania
900173 ours TH 66 Thailand
900174 ours TL 670 Timor-Leste
900175 ours TG 228 Togo
900176 ours TK 690 Tokelau
900177 ours TO 676 Tonga
900178 ours TT 1 Trinidad & Tobago
900179 ours TN 216 Tunisia
900180 ours TR 90 Türkiye
900181 ours TM 993 Turkmenistan
900182 ours TC 1 Turks & Caicos Islands
900183 ours TV 688 Tuvalu
900184 ours VI 1 U.S. Virgin Islands
900185 ours UG 256 Uganda
900186 ours UA 380 Ukraine
900187 ours AE 971 United Arab Emirates
900188 ours UY 598 Uruguay
900189 ours UZ 998 Uzbekistan
900190 ours VU 678 Vanuatu
900191 ours VA 39 Vatican City
900192 ours VE 58 Venezuela
900193 ours VN 84 Vietnam
900194 ours WF 681 Wallis & Futuna
900195 ours EH 212 Western Sahara
900196 ours YE 967 Yemen
900197 ours ZM 260 Zambia
900198 ours ZW 263 Zimbabwe
`;

/** All countries, by their ids. */
export const countries: readonly CountryEntry[] = tableRows(table, 4).map(([id, idSource, isoCode, callingCode, name]) => ({
  id,
  idSource: idSource as IdSource,
  name,
  isoCode,
  callingCode,
  ...(offers[isoCode] ?? nothing),
}));
