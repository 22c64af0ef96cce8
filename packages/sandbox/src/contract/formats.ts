import type { Ajv } from "ajv";
import ajvFormats from "ajv-formats";

// No time is written with half as many characters; what is longer is not taken apart to be looked at.
const longestTime = 64;

/**
 * Teaches a validator the formats of the contract. A time must be one that a `Date` can be, too: leap seconds are not.
 *
 * @param ajv - of whatever draft
 */
export function addFormats(ajv: Ajv): void {
  ajvFormats.default(ajv);
  const { validate } = ajv.formats["date-time"] as { readonly validate: (text: string) => boolean };
  ajv.addFormat("date-time", (text) => text.length <= longestTime && validate(text) && !Number.isNaN(Date.parse(text)));
}
