import type { Schema } from "../contract/schemas.ts";
import { tableRows } from "./table.ts";

/** A country of the dictionary, without its address. */
export type CountryEntry = Omit<Schema<"BrandCountry">, "uri" | "id" | "name" | "isoCode" | "callingCode"> & {
  readonly id: string;
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

// What the service offers where; the three that the contract's example of countries with numbers for sale has.
const offers: Readonly<Record<string, typeof everything & { readonly localDialing: boolean }>> = {
  US: { ...everything, localDialing: true },
  CA: { ...everything, localDialing: true },
  GB: { ...everything, localDialing: false },
};

// Id, code, calling code, name. Codes: ISO 3166-1, those with telephone numbers of their own; calling codes: ITU-T E.164 as
// libphonenumber has them (a test holds them to it); names: Unicode CLDR 48. The ids 1, 39 and 224 are known from the
// service's lookup of numbers, 46 from tests of its SDKs; those from 1001 on are ours.
const table = `
1 US 1 United States
39 CA 1 Canada
46 CN 86 China
224 GB 44 United Kingdom
1001 AF 93 Afghanistan
1002 AX 358 Åland Islands
1003 AL 355 Albania
1004 DZ 213 Algeria
1005 AS 1 American Samoa
1006 AD 376 Andorra
1007 AO 244 Angola
1008 AI 1 Anguilla
1009 AG 1 Antigua & Barbuda
1010 AR 54 Argentina
1011 AM 374 Armenia
1012 AW 297 Aruba
1013 AU 61 Australia
1014 AT 43 Austria
1015 AZ 994 Azerbaijan
1016 BS 1 Bahamas
1017 BH 973 Bahrain
1018 BD 880 Bangladesh
1019 BB 1 Barbados
1020 BY 375 Belarus
1021 BE 32 Belgium
1022 BZ 501 Belize
1023 BJ 229 Benin
1024 BM 1 Bermuda
1025 BT 975 Bhutan
1026 BO 591 Bolivia
1027 BA 387 Bosnia & Herzegovina
1028 BW 267 Botswana
1029 BR 55 Brazil
1030 IO 246 British Indian Ocean Territory
1031 VG 1 British Virgin Islands
1032 BN 673 Brunei
1033 BG 359 Bulgaria
1034 BF 226 Burkina Faso
1035 BI 257 Burundi
1036 KH 855 Cambodia
1037 CM 237 Cameroon
1038 CV 238 Cape Verde
1039 BQ 599 Caribbean Netherlands
1040 KY 1 Cayman Islands
1041 CF 236 Central African Republic
1042 TD 235 Chad
1043 CL 56 Chile
1044 CX 61 Christmas Island
1045 CC 61 Cocos (Keeling) Islands
1046 CO 57 Colombia
1047 KM 269 Comoros
1048 CG 242 Congo - Brazzaville
1049 CD 243 Congo - Kinshasa
1050 CK 682 Cook Islands
1051 CR 506 Costa Rica
1052 CI 225 Côte d'Ivoire
1053 HR 385 Croatia
1054 CU 53 Cuba
1055 CW 599 Curaçao
1056 CY 357 Cyprus
1057 CZ 420 Czechia
1058 DK 45 Denmark
1059 DJ 253 Djibouti
1060 DM 1 Dominica
1061 DO 1 Dominican Republic
1062 EC 593 Ecuador
1063 EG 20 Egypt
1064 SV 503 El Salvador
1065 GQ 240 Equatorial Guinea
1066 ER 291 Eritrea
1067 EE 372 Estonia
1068 SZ 268 Eswatini
1069 ET 251 Ethiopia
1070 FK 500 Falkland Islands
1071 FO 298 Faroe Islands
1072 FJ 679 Fiji
1073 FI 358 Finland
1074 FR 33 France
1075 GF 594 French Guiana
1076 PF 689 French Polynesia
1077 GA 241 Gabon
1078 GM 220 Gambia
1079 GE 995 Georgia
1080 DE 49 Germany
1081 GH 233 Ghana
1082 GI 350 Gibraltar
1083 GR 30 Greece
1084 GL 299 Greenland
1085 GD 1 Grenada
1086 GP 590 Guadeloupe
1087 GU 1 Guam
1088 GT 502 Guatemala
1089 GG 44 Guernsey
1090 GN 224 Guinea
1091 GW 245 Guinea-Bissau
1092 GY 592 Guyana
1093 HT 509 Haiti
1094 HN 504 Honduras
1095 HK 852 Hong Kong SAR China
1096 HU 36 Hungary
1097 IS 354 Iceland
1098 IN 91 India
1099 ID 62 Indonesia
1100 IR 98 Iran
1101 IQ 964 Iraq
1102 IE 353 Ireland
1103 IM 44 Isle of Man
1104 IL 972 Israel
1105 IT 39 Italy
1106 JM 1 Jamaica
1107 JP 81 Japan
1108 JE 44 Jersey
1109 JO 962 Jordan
1110 KZ 7 Kazakhstan
1111 KE 254 Kenya
1112 KI 686 Kiribati
1113 KW 965 Kuwait
1114 KG 996 Kyrgyzstan
1115 LA 856 Laos
1116 LV 371 Latvia
1117 LB 961 Lebanon
1118 LS 266 Lesotho
1119 LR 231 Liberia
1120 LY 218 Libya
1121 LI 423 Liechtenstein
1122 LT 370 Lithuania
1123 LU 352 Luxembourg
1124 MO 853 Macao SAR China
1125 MG 261 Madagascar
1126 MW 265 Malawi
1127 MY 60 Malaysia
1128 MV 960 Maldives
1129 ML 223 Mali
1130 MT 356 Malta
1131 MH 692 Marshall Islands
1132 MQ 596 Martinique
1133 MR 222 Mauritania
1134 MU 230 Mauritius
1135 YT 262 Mayotte
1136 MX 52 Mexico
1137 FM 691 Micronesia
1138 MD 373 Moldova
1139 MC 377 Monaco
1140 MN 976 Mongolia
1141 ME 382 Montenegro
1142 MS 1 Montserrat
1143 MA 212 Morocco
1144 MZ 258 Mozambique
1145 MM 95 Myanmar (Burma)
1146 NA 264 Namibia
1147 NR 674 Nauru
1148 NP 977 Nepal
1149 NL 31 Netherlands
1150 NC 687 New Caledonia
1151 NZ 64 New Zealand
1152 NI 505 Nicaragua
1153 NE 227 Niger
1154 NG 234 Nigeria
1155 NU 683 Niue
1156 NF 672 Norfolk Island
1157 KP 850 North Korea
1158 MK 389 North Macedonia
1159 MP 1 Northern Mariana Islands
1160 NO 47 Norway
1161 OM 968 Oman
1162 PK 92 Pakistan
1163 PW 680 Palau
1164 PS 970 Palestinian Territories
1165 PA 507 Panama
1166 PG 675 Papua New Guinea
1167 PY 595 Paraguay
1168 PE 51 Peru
1169 PH 63 Philippines
1170 PL 48 Poland
1171 PT 351 Portugal
1172 PR 1 Puerto Rico
1173 QA 974 Qatar
1174 RE 262 Réunion
1175 RO 40 Romania
1176 RU 7 Russia
1177 RW 250 Rwanda
1178 WS 685 Samoa
1179 SM 378 San Marino
1180 ST 239 São Tomé & Príncipe
1181 SA 966 Saudi Arabia
1182 SN 221 Senegal
1183 RS 381 Serbia
1184 SC 248 Seychelles
1185 SL 232 Sierra Leone
1186 SG 65 Singapore
1187 SX 1 Sint Maarten
1188 SK 421 Slovakia
1189 SI 386 Slovenia
1190 SB 677 Solomon Islands
1191 SO 252 Somalia
1192 ZA 27 South Africa
1193 KR 82 South Korea
1194 SS 211 South Sudan
1195 ES 34 Spain
1196 LK 94 Sri Lanka
1197 BL 590 St. Barthélemy
1198 SH 290 St. Helena
1199 KN 1 St. Kitts & Nevis
1200 LC 1 St. Lucia
1201 MF 590 St. Martin
1202 PM 508 St. Pierre & Miquelon
1203 VC 1 St. Vincent & Grenadines
1204 SD 249 Sudan
1205 SR 597 Suriname
1206 SJ 47 Svalbard & Jan Mayen
1207 SE 46 Sweden
1208 CH 41 Switzerland
1209 SY 963 Syria
1210 TW 886 Taiwan
1211 TJ 992 Tajikistan
1212 TZ 255 Tanzania
1213 TH 66 Thailand
1214 TL 670 Timor-Leste
1215 TG 228 Togo
1216 TK 690 Tokelau
1217 TO 676 Tonga
1218 TT 1 Trinidad & Tobago
1219 TN 216 Tunisia
1220 TR 90 Türkiye
1221 TM 993 Turkmenistan
1222 TC 1 Turks & Caicos Islands
1223 TV 688 Tuvalu
1224 VI 1 U.S. Virgin Islands
1225 UG 256 Uganda
1226 UA 380 Ukraine
1227 AE 971 United Arab Emirates
1228 UY 598 Uruguay
1229 UZ 998 Uzbekistan
1230 VU 678 Vanuatu
1231 VA 39 Vatican City
1232 VE 58 Venezuela
1233 VN 84 Vietnam
1234 WF 681 Wallis & Futuna
1235 EH 212 Western Sahara
1236 YE 967 Yemen
1237 ZM 260 Zambia
1238 ZW 263 Zimbabwe
`;

/** All countries, by their ids. */
export const countries: readonly CountryEntry[] = tableRows(table, 3).map(([id, isoCode, callingCode, name]) => ({
  id,
  name,
  isoCode,
  callingCode,
  ...(offers[isoCode] ?? nothing),
}));
