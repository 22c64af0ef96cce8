import type { IdSource } from "./id-source.ts";
import { tableRows } from "./table.ts";

/** A time zone of the dictionary. */
export interface TimezoneEntry {
  readonly id: string;
  readonly idSource: IdSource;
  /** Its name in the IANA database. */
  readonly name: string;
  readonly description: string;
  /** Minutes from UTC, outside summer time. */
  readonly bias: string;
}

// Id, where the id is known from, name, minutes from UTC, description. The published ones are as a list of the vendor's widgets
// has them (packages/ringcentral-mock, the first page of two); SPEC46 has the same in its examples. Their minutes are those of
// the IANA database where the list is older. Names of ours: IANA tz database 2026c, the zones of its zone1970.tab (a test holds
// the minutes of all to it); descriptions: Unicode CLDR 48.
const table = `
1 widgets GMT 0 Casablanca, Monrovia, Reykjavik
2 widgets Europe/Lisbon 0 Dublin, Edinburgh, Lisbon, London
3 widgets Europe/Paris 60 Brussels, Copenhagen, Madrid, Paris
4 widgets Europe/Warsaw 60 Sarajevo, Skopje, Warsaw, Zagreb
5 widgets Europe/Belgrade 60 Belgrade, Bratislava, Budapest, Ljubljana, Prague
6 widgets Europe/Berlin 60 Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna
7 widgets Europe/Athens 120 Athens, Bucharest, Istanbul
9 widgets Africa/Cairo 120 Cairo
10 widgets Africa/Tripoli 120 Harare, Pretoria
11 widgets Europe/Sofia 120 Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius
12 widgets Asia/Jerusalem 120 Jerusalem
13 widgets Asia/Kuwait 180 Kuwait, Riyadh
14 widgets Europe/Moscow 180 Moscow, St. Petersburg, Volgograd
15 widgets Africa/Nairobi 180 Nairobi
16 widgets Asia/Tehran 210 Tehran
17 widgets Asia/Dubai 240 Abu Dhabi, Muscat
18 widgets Asia/Yerevan 240 Yerevan
19 widgets Asia/Kabul 270 Kabul
20 widgets Asia/Yekaterinburg 300 Ekaterinburg
21 widgets Asia/Tashkent 300 Islamabad, Karachi, Tashkent
23 widgets Asia/Bishkek 360 Bishkek, Almaty, Astana, Dhaka
24 widgets Asia/Colombo 330 Sri Jayawardenepura
25 widgets Asia/Bangkok 420 Bangkok, Hanoi, Jakarta
26 widgets Asia/Shanghai 480 Beijing, Chongqing, Hong Kong, Urumqi
27 widgets Australia/Perth 480 Perth
28 widgets Asia/Singapore 480 Kuala Lumpur, Singapore
29 widgets Asia/Taipei 480 Taipei
30 widgets Asia/Tokyo 540 Osaka, Sapporo, Tokyo
31 widgets Asia/Seoul 540 Seoul
32 widgets Asia/Yakutsk 540 Yakutsk
33 widgets Australia/Adelaide 570 Adelaide
34 widgets Australia/Darwin 570 Darwin
35 widgets Australia/Brisbane 600 Brisbane
36 widgets Australia/Sydney 600 Canberra, Melbourne, Sydney
37 widgets Pacific/Guam 600 Guam, Port Moresby
38 widgets Australia/Hobart 600 Hobart
39 widgets Asia/Vladivostok 600 Vladivostok
40 widgets Pacific/Noumea 660 Solomon Is., New Caledonia
41 widgets Pacific/Auckland 720 Auckland, Wellington
42 widgets Pacific/Fiji 720 Fiji, Marshall Is.
43 widgets Atlantic/Azores -60 Azores
44 widgets America/Noronha -120 Fernando de Noronha
45 widgets America/Sao_Paulo -180 Brasilia
46 widgets America/Fortaleza -180 Georgetown
47 widgets America/St_Johns -210 Newfoundland
49 widgets America/La_Paz -240 La Paz
50 widgets America/Bogota -300 Bogota, Lima, Quito, Rio Branco
54 widgets America/Mexico_City -360 Guadalajara, Mexico City, Monterrey
56 widgets America/Phoenix -420 Arizona
59 widgets America/Anchorage -540 Alaska
60 widgets Pacific/Honolulu -600 Hawaii
61 widgets Pacific/Pago_Pago -660 Midway Island, Samoa
62 widgets Etc/GMT+12 -720 International Date Line West
63 widgets America/Tijuana -480 Tijuana, Baja California
64 widgets America/Chihuahua -360 Chihuahua, La Paz, Mazatlan
66 widgets America/Caracas -240 Caracas
67 widgets America/Cuiaba -240 Cuiaba
68 widgets America/Santiago -240 Santiago
69 widgets America/Argentina/Buenos_Aires -180 Buenos Aires
70 widgets America/Godthab -120 Greenland
71 widgets America/Montevideo -180 Montevideo
72 widgets Atlantic/Cape_Verde -60 Cape Verde Is.
73 widgets Africa/Algiers 60 West Central Africa
74 widgets Asia/Amman 180 Amman
75 widgets Asia/Beirut 120 Beirut
76 widgets Asia/Magadan 660 Magadan
77 widgets Asia/Kamchatka 720 Kamchatka
78 widgets Africa/Windhoek 120 Windhoek
79 widgets Asia/Baghdad 180 Baghdad
80 widgets Asia/Tbilisi 240 Tbilisi
81 widgets Asia/Baku 240 Baku
82 widgets Asia/Kathmandu 345 Kathmandu
83 widgets Asia/Omsk 360 Omsk
85 widgets Asia/Krasnoyarsk 420 Krasnoyarsk, Novosibirsk
86 widgets Asia/Irkutsk 480 Irkutsk
87 widgets Pacific/Tongatapu 780 Nuku'alofa
88 widgets Asia/Damascus 180 Damascus
89 widgets Asia/Gaza 120 Gaza
90 widgets Asia/Ulaanbaatar 480 Ulaan Bataar
92 widgets Europe/Minsk 180 Minsk
93 widgets Asia/Pyongyang 540 Pyongyang
94 widgets Asia/Kolkata 330 Chennai, Kolkata, Mumbai, New Delhi
95 widgets America/Halifax -240 Atlantic - NS (most areas); PE
96 widgets America/New_York -300 Eastern Time (America/New_York)
97 widgets America/Indiana/Indianapolis -300 Eastern - IN (most areas)
98 widgets America/Chicago -360 Central Time (America/Chicago)
99 widgets America/Regina -360 Central Standard Time (America/Regina)
100 widgets America/Denver -420 Mountain Time (America/Denver)
101 widgets America/Los_Angeles -480 Pacific Time (America/Los_Angeles)
103 widgets Asia/Yangon 390 Yangon (Rangoon)
104 widgets America/Adak -600 Adak
105 widgets America/Atikokan -300 Atikokan
106 widgets America/Bahia -180 Bahia
107 widgets America/Bahia_Banderas -360 Bahia Banderas
108 widgets America/Barbados -240 Barbados
109 widgets America/Belize -360 Belize
110 widgets America/Blanc-Sablon -240 Blanc-Sablon
111 widgets America/Boise -420 Boise
112 widgets America/Cambridge_Bay -420 Cambridge Bay
113 widgets America/Cancun -300 Cancun
900001 ours Africa/Abidjan 0 Greenwich Mean Time (Abidjan)
900002 ours Africa/Bissau 0 Greenwich Mean Time (Bissau)
900003 ours Africa/Casablanca 60 Morocco Time (Casablanca)
900004 ours Africa/Ceuta 60 Central European Time (Ceuta)
900005 ours Africa/El_Aaiun 60 Western Sahara Time (El Aaiun)
900006 ours Africa/Johannesburg 120 South Africa Standard Time (Johannesburg)
900007 ours Africa/Juba 120 Central Africa Time (Juba)
900008 ours Africa/Khartoum 120 Central Africa Time (Khartoum)
900009 ours Africa/Lagos 60 West Africa Time (Lagos)
900010 ours Africa/Maputo 120 Central Africa Time (Maputo)
900011 ours Africa/Monrovia 0 Greenwich Mean Time (Monrovia)
900012 ours Africa/Ndjamena 60 West Africa Time (Ndjamena)
900013 ours Africa/Sao_Tome 0 Greenwich Mean Time (Sao Tome)
900014 ours Africa/Tunis 60 Central European Standard Time (Tunis)
900015 ours America/Araguaina -180 Brasilia Standard Time (Araguaina)
900016 ours America/Argentina/Catamarca -180 Argentina Standard Time (Catamarca)
900017 ours America/Argentina/Cordoba -180 Argentina Standard Time (Cordoba)
900018 ours America/Argentina/Jujuy -180 Argentina Standard Time (Jujuy)
900019 ours America/Argentina/La_Rioja -180 Argentina Standard Time (La Rioja)
900020 ours America/Argentina/Mendoza -180 Argentina Standard Time (Mendoza)
900021 ours America/Argentina/Rio_Gallegos -180 Argentina Standard Time (Rio Gallegos)
900022 ours America/Argentina/Salta -180 Argentina Standard Time (Salta)
900023 ours America/Argentina/San_Juan -180 Argentina Standard Time (San Juan)
900024 ours America/Argentina/San_Luis -180 Argentina Standard Time (San Luis)
900025 ours America/Argentina/Tucuman -180 Argentina Standard Time (Tucuman)
900026 ours America/Argentina/Ushuaia -180 Argentina Standard Time (Ushuaia)
900027 ours America/Asuncion -180 Paraguay Standard Time (Asuncion)
900028 ours America/Belem -180 Brasilia Standard Time (Belem)
900029 ours America/Boa_Vista -240 Amazon Standard Time (Boa Vista)
900030 ours America/Campo_Grande -240 Amazon Standard Time (Campo Grande)
900031 ours America/Cayenne -180 French Guiana Time (Cayenne)
900032 ours America/Ciudad_Juarez -420 Mountain Time (Ciudad Juarez)
900033 ours America/Costa_Rica -360 Central Standard Time (Costa Rica)
900034 ours America/Coyhaique -180 Coyhaique Time (Coyhaique)
900035 ours America/Danmarkshavn 0 Greenwich Mean Time (Danmarkshavn)
900036 ours America/Dawson -420 Yukon Time (Dawson)
900037 ours America/Dawson_Creek -420 Mountain Standard Time (Dawson Creek)
900038 ours America/Detroit -300 Eastern Time (Detroit)
900039 ours America/Edmonton -420 Mountain Time (Edmonton)
900040 ours America/Eirunepe -300 Acre Standard Time (Eirunepe)
900041 ours America/El_Salvador -360 Central Standard Time (El Salvador)
900042 ours America/Fort_Nelson -420 Mountain Standard Time (Fort Nelson)
900043 ours America/Glace_Bay -240 Atlantic Time (Glace Bay)
900044 ours America/Goose_Bay -240 Atlantic Time (Goose Bay)
900045 ours America/Grand_Turk -300 Eastern Time (Grand Turk)
900046 ours America/Guatemala -360 Central Standard Time (Guatemala)
900047 ours America/Guayaquil -300 Ecuador Time (Guayaquil)
900048 ours America/Guyana -240 Guyana Time (Guyana)
900049 ours America/Havana -300 Cuba Time (Havana)
900050 ours America/Hermosillo -420 Mexican Pacific Standard Time (Hermosillo)
900051 ours America/Indiana/Knox -360 Central Time (Knox)
900052 ours America/Indiana/Marengo -300 Eastern Time (Marengo)
900053 ours America/Indiana/Petersburg -300 Eastern Time (Petersburg)
900054 ours America/Indiana/Tell_City -360 Central Time (Tell City)
900055 ours America/Indiana/Vevay -300 Eastern Time (Vevay)
900056 ours America/Indiana/Vincennes -300 Eastern Time (Vincennes)
900057 ours America/Indiana/Winamac -300 Eastern Time (Winamac)
900058 ours America/Inuvik -420 Mountain Time (Inuvik)
900059 ours America/Iqaluit -300 Eastern Time (Iqaluit)
900060 ours America/Jamaica -300 Eastern Standard Time (Jamaica)
900061 ours America/Juneau -540 Alaska Time (Juneau)
900062 ours America/Kentucky/Louisville -300 Eastern Time (Louisville)
900063 ours America/Kentucky/Monticello -300 Eastern Time (Monticello)
900064 ours America/Lima -300 Peru Standard Time (Lima)
900065 ours America/Maceio -180 Brasilia Standard Time (Maceio)
900066 ours America/Managua -360 Central Standard Time (Managua)
900067 ours America/Manaus -240 Amazon Standard Time (Manaus)
900068 ours America/Martinique -240 Atlantic Standard Time (Martinique)
900069 ours America/Matamoros -360 Central Time (Matamoros)
900070 ours America/Mazatlan -420 Mexican Pacific Standard Time (Mazatlan)
900071 ours America/Menominee -360 Central Time (Menominee)
900072 ours America/Merida -360 Central Standard Time (Merida)
900073 ours America/Metlakatla -540 Alaska Time (Metlakatla)
900074 ours America/Miquelon -180 St. Pierre & Miquelon Time (Miquelon)
900075 ours America/Moncton -240 Atlantic Time (Moncton)
900076 ours America/Monterrey -360 Central Standard Time (Monterrey)
900077 ours America/Nome -540 Alaska Time (Nome)
900078 ours America/North_Dakota/Beulah -360 Central Time (Beulah)
900079 ours America/North_Dakota/Center -360 Central Time (Center)
900080 ours America/North_Dakota/New_Salem -360 Central Time (New Salem)
900081 ours America/Ojinaga -360 Central Time (Ojinaga)
900082 ours America/Panama -300 Eastern Standard Time (Panama)
900083 ours America/Paramaribo -180 Suriname Time (Paramaribo)
900084 ours America/Port-au-Prince -300 Eastern Time (Port-au-Prince)
900085 ours America/Porto_Velho -240 Amazon Standard Time (Porto Velho)
900086 ours America/Puerto_Rico -240 Atlantic Standard Time (Puerto Rico)
900087 ours America/Punta_Arenas -180 Punta Arenas Time (Punta Arenas)
900088 ours America/Rankin_Inlet -360 Central Time (Rankin Inlet)
900089 ours America/Recife -180 Brasilia Standard Time (Recife)
900090 ours America/Resolute -360 Central Time (Resolute)
900091 ours America/Rio_Branco -300 Acre Standard Time (Rio Branco)
900092 ours America/Santarem -180 Brasilia Standard Time (Santarem)
900093 ours America/Santo_Domingo -240 Atlantic Standard Time (Santo Domingo)
900094 ours America/Scoresbysund -120 Greenland Time (Scoresbysund)
900095 ours America/Sitka -540 Alaska Time (Sitka)
900096 ours America/Swift_Current -360 Central Standard Time (Swift Current)
900097 ours America/Tegucigalpa -360 Central Standard Time (Tegucigalpa)
900098 ours America/Thule -240 Atlantic Time (Thule)
900099 ours America/Toronto -300 Eastern Time (Toronto)
900100 ours America/Vancouver -480 Pacific Time (Vancouver)
900101 ours America/Whitehorse -420 Yukon Time (Whitehorse)
900102 ours America/Winnipeg -360 Central Time (Winnipeg)
900103 ours America/Yakutat -540 Alaska Time (Yakutat)
900104 ours Antarctica/Casey 480 Australian Western Standard Time (Casey)
900105 ours Antarctica/Davis 420 Davis Time (Davis)
900106 ours Antarctica/Macquarie 600 Australian Eastern Time (Macquarie)
900107 ours Antarctica/Mawson 300 Mawson Time (Mawson)
900108 ours Antarctica/Palmer -180 Palmer Land Time (Palmer)
900109 ours Antarctica/Rothera -180 Rothera Time (Rothera)
900110 ours Antarctica/Troll 0 Troll Station Time (Troll)
900111 ours Antarctica/Vostok 300 Vostok Time (Vostok)
900112 ours Asia/Almaty 300 Kazakhstan Time (Almaty)
900113 ours Asia/Anadyr 720 Kamchatka Standard Time (Anadyr)
900114 ours Asia/Aqtau 300 Kazakhstan Time (Aqtau)
900115 ours Asia/Aqtobe 300 Kazakhstan Time (Aqtobe)
900116 ours Asia/Ashgabat 300 Turkmenistan Standard Time (Ashgabat)
900117 ours Asia/Atyrau 300 Kazakhstan Time (Atyrau)
900118 ours Asia/Barnaul 420 Krasnoyarsk Standard Time (Barnaul)
900119 ours Asia/Chita 540 Yakutsk Standard Time (Chita)
900120 ours Asia/Dhaka 360 Bangladesh Standard Time (Dhaka)
900121 ours Asia/Dili 540 Timor-Leste Time (Dili)
900122 ours Asia/Dushanbe 300 Tajikistan Time (Dushanbe)
900123 ours Asia/Famagusta 120 Eastern European Time (Famagusta)
900124 ours Asia/Hebron 120 Eastern European Time (Hebron)
900125 ours Asia/Ho_Chi_Minh 420 Indochina Time (Ho Chi Minh)
900126 ours Asia/Hong_Kong 480 Hong Kong Standard Time (Hong Kong)
900127 ours Asia/Hovd 420 Khovd Standard Time (Hovd)
900128 ours Asia/Jakarta 420 Western Indonesia Time (Jakarta)
900129 ours Asia/Jayapura 540 Eastern Indonesia Time (Jayapura)
900130 ours Asia/Karachi 300 Pakistan Standard Time (Karachi)
900131 ours Asia/Khandyga 540 Yakutsk Standard Time (Khandyga)
900132 ours Asia/Kuching 480 Malaysia Time (Kuching)
900133 ours Asia/Macau 480 China Standard Time (Macau)
900134 ours Asia/Makassar 480 Central Indonesia Time (Makassar)
900135 ours Asia/Manila 480 Philippine Standard Time (Manila)
900136 ours Asia/Nicosia 120 Eastern European Time (Nicosia)
900137 ours Asia/Novokuznetsk 420 Krasnoyarsk Standard Time (Novokuznetsk)
900138 ours Asia/Novosibirsk 420 Krasnoyarsk Standard Time (Novosibirsk)
900139 ours Asia/Oral 300 Kazakhstan Time (Oral)
900140 ours Asia/Pontianak 420 Western Indonesia Time (Pontianak)
900141 ours Asia/Qatar 180 Arabian Standard Time (Qatar)
900142 ours Asia/Qostanay 300 Kazakhstan Time (Qostanay)
900143 ours Asia/Qyzylorda 300 Kazakhstan Time (Qyzylorda)
900144 ours Asia/Riyadh 180 Arabian Standard Time (Riyadh)
900145 ours Asia/Sakhalin 660 Magadan Standard Time (Sakhalin)
900146 ours Asia/Samarkand 300 Uzbekistan Standard Time (Samarkand)
900147 ours Asia/Srednekolymsk 660 Magadan Standard Time (Srednekolymsk)
900148 ours Asia/Thimphu 360 Bhutan Time (Thimphu)
900149 ours Asia/Tomsk 420 Krasnoyarsk Standard Time (Tomsk)
900150 ours Asia/Urumqi 360 Ürümqi Time (Urumqi)
900151 ours Asia/Ust-Nera 600 Vladivostok Standard Time (Ust-Nera)
900152 ours Atlantic/Bermuda -240 Atlantic Time (Bermuda)
900153 ours Atlantic/Canary 0 Western European Time (Canary)
900154 ours Atlantic/Faroe 0 Western European Time (Faroe)
900155 ours Atlantic/Madeira 0 Western European Time (Madeira)
900156 ours Atlantic/South_Georgia -120 South Georgia Time (South Georgia)
900157 ours Atlantic/Stanley -180 Falkland Islands Standard Time (Stanley)
900158 ours Australia/Broken_Hill 570 Australian Central Time (Broken Hill)
900159 ours Australia/Eucla 525 Australian Central Western Standard Time (Eucla)
900160 ours Australia/Lindeman 600 Australian Eastern Standard Time (Lindeman)
900161 ours Australia/Lord_Howe 630 Lord Howe Time (Lord Howe)
900162 ours Australia/Melbourne 600 Australian Eastern Time (Melbourne)
900163 ours Europe/Andorra 60 Central European Time (Andorra)
900164 ours Europe/Astrakhan 240 Samara Standard Time (Astrakhan)
900165 ours Europe/Brussels 60 Central European Time (Brussels)
900166 ours Europe/Bucharest 120 Eastern European Time (Bucharest)
900167 ours Europe/Budapest 60 Central European Time (Budapest)
900168 ours Europe/Chisinau 120 Eastern European Time (Chisinau)
900169 ours Europe/Dublin 0 Ireland Time (Dublin)
900170 ours Europe/Gibraltar 60 Central European Time (Gibraltar)
900171 ours Europe/Helsinki 120 Eastern European Time (Helsinki)
900172 ours Europe/Istanbul 180 Türkiye Standard Time (Istanbul)
900173 ours Europe/Kaliningrad 120 Eastern European Standard Time (Kaliningrad)
900174 ours Europe/Kirov 180 Moscow Standard Time (Kirov)
900175 ours Europe/Kyiv 120 Eastern European Time (Kyiv)
900176 ours Europe/London 0 United Kingdom Time (London)
900177 ours Europe/Madrid 60 Central European Time (Madrid)
900178 ours Europe/Malta 60 Central European Time (Malta)
900179 ours Europe/Prague 60 Central European Time (Prague)
900180 ours Europe/Riga 120 Eastern European Time (Riga)
900181 ours Europe/Rome 60 Central European Time (Rome)
900182 ours Europe/Samara 240 Samara Standard Time (Samara)
900183 ours Europe/Saratov 240 Samara Standard Time (Saratov)
900184 ours Europe/Simferopol 180 Moscow Standard Time (Simferopol)
900185 ours Europe/Tallinn 120 Eastern European Time (Tallinn)
900186 ours Europe/Tirane 60 Central European Time (Tirane)
900187 ours Europe/Ulyanovsk 240 Samara Standard Time (Ulyanovsk)
900188 ours Europe/Vienna 60 Central European Time (Vienna)
900189 ours Europe/Vilnius 120 Eastern European Time (Vilnius)
900190 ours Europe/Volgograd 180 Moscow Standard Time (Volgograd)
900191 ours Europe/Zurich 60 Central European Time (Zurich)
900192 ours Indian/Chagos 360 Indian Ocean Time (Chagos)
900193 ours Indian/Maldives 300 Maldives Time (Maldives)
900194 ours Indian/Mauritius 240 Mauritius Standard Time (Mauritius)
900195 ours Pacific/Apia 780 Samoa Standard Time (Apia)
900196 ours Pacific/Bougainville 660 Bougainville Time (Bougainville)
900197 ours Pacific/Chatham 765 Chatham Time (Chatham)
900198 ours Pacific/Easter -360 Easter Island Time (Easter)
900199 ours Pacific/Efate 660 Vanuatu Standard Time (Efate)
900200 ours Pacific/Fakaofo 780 Tokelau Time (Fakaofo)
900201 ours Pacific/Galapagos -360 Galapagos Time (Galapagos)
900202 ours Pacific/Gambier -540 Gambier Time (Gambier)
900203 ours Pacific/Guadalcanal 660 Solomon Islands Time (Guadalcanal)
900204 ours Pacific/Kanton 780 Phoenix Islands Time (Kanton)
900205 ours Pacific/Kiritimati 840 Line Islands Time (Kiritimati)
900206 ours Pacific/Kosrae 660 Kosrae Time (Kosrae)
900207 ours Pacific/Kwajalein 720 Marshall Islands Time (Kwajalein)
900208 ours Pacific/Marquesas -570 Marquesas Time (Marquesas)
900209 ours Pacific/Nauru 720 Nauru Time (Nauru)
900210 ours Pacific/Niue -660 Niue Time (Niue)
900211 ours Pacific/Norfolk 660 Norfolk Island Time (Norfolk)
900212 ours Pacific/Palau 540 Palau Time (Palau)
900213 ours Pacific/Pitcairn -480 Pitcairn Time (Pitcairn)
900214 ours Pacific/Port_Moresby 600 Papua New Guinea Time (Port Moresby)
900215 ours Pacific/Rarotonga -600 Cook Islands Standard Time (Rarotonga)
900216 ours Pacific/Tahiti -600 Tahiti Time (Tahiti)
900217 ours Pacific/Tarawa 720 Gilbert Islands Time (Tarawa)
`;

// Names that the service used before it had those of cities: a list of the widgets from years ago (ringcentral-integration)
// and SPEC46 have them, the newer list does not. Accounts still show them: 58 is in most of the captured bodies.
const retiredTable = `
8 widgets Europe/Minsk 120 Minsk
22 widgets Asia/Calcutta 330 Chennai, Kolkata, Mumbai, New Delhi
48 widgets Canada/Atlantic -240 Atlantic Time (Canada)
51 widgets US/Eastern -300 Eastern Time (US & Canada)
52 widgets America/Indianapolis -300 Indiana (East)
53 widgets US/Central -360 Central Time (US & Canada)
55 widgets Canada/Saskatchewan -360 Saskatchewan
57 widgets US/Mountain -420 Mountain Time (US & Canada)
58 widgets US/Pacific -480 Pacific Time (US & Canada)
65 widgets America/Regina -360 Central America
84 widgets Asia/Rangoon 390 Yangon (Rangoon)
91 widgets Asia/Pyongyang 510 Pyongyang
`;

/** The time zones that lists show, by their ids. */
export const timezones: readonly TimezoneEntry[] = entriesOf(table);

/** Those that accounts may have from before, and that no list shows any more. */
export const retiredTimezones: readonly TimezoneEntry[] = entriesOf(retiredTable);

/** Every time zone that an id leads to. */
export const knownTimezones: readonly TimezoneEntry[] = [...timezones, ...retiredTimezones];

function entriesOf(text: string): TimezoneEntry[] {
  return tableRows(text, 4).map(([id, idSource, name, bias, description]) => ({
    id,
    idSource: idSource as IdSource,
    name,
    description,
    bias,
  }));
}
