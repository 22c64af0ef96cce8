// Country calling codes of one and two digits (ITU-T E.164); all others have three.
const short = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/**
 * Whether a number has an area code.
 *
 * @param phoneNumber - in E.164
 * @param area - two to four digits
 */
export function isInArea(phoneNumber: string, area: string): boolean {
  const digits = phoneNumber.slice(1);
  const countryDigits = short.exec(digits)?.[0].length ?? 3;
  return digits.startsWith(area, countryDigits);
}
