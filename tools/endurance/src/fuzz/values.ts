import type { Random } from "../random.ts";

/** Texts that parsers, databases and regular expressions have stumbled over. */
export const strangeTexts: readonly string[] = [
  "",
  " ",
  "~",
  "null",
  "undefined",
  "NaN",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff\ud800",
  "\ufeff",
  "\u202e\u2066",
  "𝒳".repeat(40),
  "İıſK",
  "$'$`$&$$",
  "%00",
  "%s%n",
  "' OR 1=1 --",
  '"; DROP TABLE devices; --',
  "$.id",
  "../../etc/passwd",
  "*",
  "**********",
  "+1503555****",
  "+",
  "pid=",
  "pid=%",
  "1e3",
  "0x10",
  "-0",
  "9007199254740993",
  "99999999999999999999999999",
  "1,2,,3",
  "2026-02-30T25:61:61Z",
  "+275760-09-13T00:00:00.001Z",
  "a".repeat(300),
];

/** JSON values, as text, that a member does not expect. */
const strangeJson: readonly string[] = [
  "null",
  "true",
  "false",
  "0",
  "-0",
  "-1",
  "0.1",
  "1e999",
  "-1e999",
  "1e-400",
  "9007199254740993",
  "123456789012345678901234567890",
  "[]",
  "{}",
  "[null]",
  "[[]]",
  '{"id":null}',
  '{"id":{}}',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{"admin":true}}}',
  '{"toString":1,"valueOf":2,"length":-1}',
  '{"$ref":"#"}',
  '"\\ud800"',
  '"\\u0000"',
  `[${"0,".repeat(2000)}0]`,
  `${'{"a":'.repeat(70)}1${"}".repeat(70)}`,
  `${"[".repeat(70)}${"]".repeat(70)}`,
];

/** A text that nobody expects; seldom a very long one. */
export function strangeText(random: Random): string {
  if (random.chance(0.01)) return random.pick(["x", "9", "\u20ac", "%25", "a,"]).repeat(20_000);
  return random.pick(strangeTexts);
}

/** A JSON value, as text, that nobody expects. */
export function strangeValue(random: Random): string {
  return random.chance(0.4) ? JSON.stringify(strangeText(random)) : random.pick(strangeJson);
}
