import type { IdSource } from "./id-source.ts";
import { tableRows } from "./table.ts";

/** A language of the dictionary. */
export interface LanguageEntry {
  readonly id: string;
  readonly idSource: IdSource;
  readonly localeCode: string;
  /** In the two letters of ISO 639-1. */
  readonly isoCode: string;
  readonly name: string;
  readonly dateFormat: string;
  readonly timeFormat: string;
}

// Id, locale, date format, name. The locales are those that the vendor's widgets come in (ringcentral-js-widgets, MIT). The ids
// are Microsoft's language identifiers (MS-LCID), as the thirteen in SPEC46 are. Names and formats: Unicode CLDR 48, but for
// those of the contract's three.
const table = `
1033 en-US MM/dd/yyyy English (United States)
2057 en-GB dd/MM/yyyy English (United Kingdom)
3084 fr-CA yyyy-MM-dd French (Canada)
1028 zh-TW yyyy/MM/dd Chinese (Taiwan)
1031 de-DE dd.MM.yyyy German (Germany)
1035 fi-FI dd.MM.yyyy Finnish (Finland)
1036 fr-FR dd/MM/yyyy French (France)
1040 it-IT dd/MM/yyyy Italian (Italy)
1041 ja-JP yyyy/MM/dd Japanese (Japan)
1042 ko-KR yyyy.MM.dd Korean (South Korea)
1043 nl-NL dd-MM-yyyy Dutch (Netherlands)
1046 pt-BR dd/MM/yyyy Portuguese (Brazil)
2052 zh-CN yyyy/MM/dd Chinese (China)
2070 pt-PT dd/MM/yyyy Portuguese (Portugal)
3076 zh-HK dd/MM/yyyy Chinese (Hong Kong)
3081 en-AU dd/MM/yyyy English (Australia)
3082 es-ES dd/MM/yyyy Spanish (Spain)
22538 es-419 dd/MM/yyyy Spanish (Latin America)
`;

// Those that SPEC46 lists.
const published = "en-US en-GB fr-CA zh-TW de-DE fr-FR it-IT ja-JP pt-BR zh-CN zh-HK es-ES es-419".split(" ");

// Where people write the hour from 1 to 12; all others from 0 to 23.
const twelveHours: readonly string[] = ["en-US", "en-AU", "ko-KR", "zh-HK", "zh-TW"];

/** All languages; each can be chosen for everything. */
export const languages: readonly LanguageEntry[] = tableRows(table, 3).map(([id, localeCode, dateFormat, name]) => ({
  id,
  idSource: published.includes(localeCode) ? "spec46" : "standard",
  localeCode,
  isoCode: localeCode.slice(0, 2),
  name,
  dateFormat,
  timeFormat: twelveHours.includes(localeCode) ? "hh:mm a" : "HH:mm",
}));
