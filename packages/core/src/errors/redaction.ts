/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** What stands where a secret was. */
export const removed = "[redacted]";

/** Names of members, parameters and headers whose values nobody may read: password, ivrPin, access_token, client_secret, ... */
export const secretNames: string =
  "(?:pass(?:word|wd|code|phrase)|pwd|pin|secret|token|jwt|otp|cookie|credential|assertion|authorization|code_?verifier|" +
  "(?:api|private)[_-]?key|security_?answer|(?:auth|authorization|access|activation|security|verification)_?code)s?";

// All lengths that are searched again and again are bounded: a text may come from a hostile place.
const quoted = `"(?:[^"\\\\]|\\\\.)*"?|'[^']*'?`;
const escaped = `\\\\{1,8}"(?:(?!\\\\{1,8}")[\\s\\S])*(?:\\\\{1,8}")?`; // JSON within JSON
const listed = `\\[[^\\]]{0,500}\\]+`;
// A word that may be a value: it has a digit, as all PINs and passwords of the service have.
const word = `(?=[^\\s\\d]*\\d)[^\\s,;]{4,}`;

// What gives a secret away by its own look, or by the name in front of it; before it, what a text must have to hold such, which
// most have not, and which is quickly seen.
const patterns: readonly (readonly [RegExp, RegExp, string])[] = [
  [/eyJ/, /(?<![\w-])eyJ[\w-]{4,}\.[\w-]+(?:\.[\w-]*)*/g, removed], // a JWT
  [/\s/, /\b(Bearer|Basic)\s+(?=[^\s"',;]*[\d=._~+/-])[^\s"',;]{6,}/gi, `$1 ${removed}`],
  [
    /["']/,
    new RegExp(`(["']\\w*${secretNames}\\\\{0,8}["']\\s*:\\s*)(?:${escaped}|${quoted}|${listed}|\\d+)`, "gi"),
    `$1"${removed}"`,
  ],
  [/=/, new RegExp(`([?&\\s"'(]|^)(code|\\w*${secretNames})=[^\\s"'&;,)]+`, "gi"), `$1$2=${removed}`],
  [
    /\s/,
    new RegExp(
      `(\\b\\w*${secretNames}(?:["'\\]]|\\]?:)?\\s+(?:(?:with\\s+)?value:?\\s+|is\\s+)?)(?:${listed}|${quoted}|${word})`,
      "gi",
    ),
    `$1${removed}`,
  ],
  [/@/, /(\/\/)[^\s/@:]+:[^\s/@]+@/g, `$1${removed}@`],
];

/**
 * Takes out of a text what shows by itself that it is a secret: tokens, JWTs, and the values of what is called a password,
 * PIN, secret or the like.
 *
 * @param text - from anywhere: a message of the service, a URL, a stack
 */
export const redact: Redact = (text) => {
  let safe = text;
  for (const [mark, pattern, replacement] of patterns) if (mark.test(safe)) safe = safe.replace(pattern, replacement);
  return safe;
};
