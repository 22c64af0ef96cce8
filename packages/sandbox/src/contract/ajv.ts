import { createRequire } from "node:module";
import type { Ajv2020, Options } from "ajv/dist/2020.js";

// No time is written with half as many characters; what is longer is not taken apart to be looked at.
const longestTime = 64;

/**
 * An Ajv that knows the formats of the contract. A time must be one that a `Date` can be, too: leap seconds are not. Ajv is loaded
 * when it is first asked for, as that takes half as long as all else that makes a sandbox; the formats come without their
 * plug-in, which loads an Ajv of an older draft beside it.
 *
 * @param options - Ajv's own
 */
export function createAjv(options: Options): Ajv2020 {
  const load = createRequire(import.meta.url);
  const { Ajv2020: Ajv } = load("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  const { fullFormats } = load("ajv-formats/dist/formats.js") as typeof import("ajv-formats/dist/formats.js");
  const { validate } = fullFormats["date-time"] as { readonly validate: (text: string) => boolean };
  const isTime = (text: string): boolean => text.length <= longestTime && validate(text) && !Number.isNaN(Date.parse(text));
  // Code that Ajv has not shortened itself runs as fast, and is there sooner.
  return new Ajv({ ...options, code: { optimize: false }, formats: { ...fullFormats, "date-time": isTime } });
}
