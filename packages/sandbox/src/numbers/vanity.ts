// The letters on the keys of a telephone, as in ITU-T E.161.
const keys = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"] as const;

/** A text with its letters turned into the digits of their keys. */
export function digitsOf(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => String(keys.findIndex((key) => key.includes(letter.toUpperCase())) + 2));
}
