const removed = "[redacted]";

// Names of members and parameters whose values nobody may read: password, ivrPin, access_token, client_secret, ...
const secretNames =
  "pass(?:word|wd|code|phrase)|pwd|pin|secret|token|assertion|authorization|code_?verifier|api_?key|security_?answer";
const secretName = new RegExp(`(?:${secretNames})$|^code$`, "i");

// What gives a secret away by its own look, or by the name in front of it.
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]{4,}\.[\w-]+(?:\.[\w-]*)*/g, removed], // a JWT
  [/\b(Bearer|Basic)\s+(?=[^\s"',;]*[\d=._~+/-])[^\s"',;]{6,}/gi, `$1 ${removed}`],
  [new RegExp(`(["']\\w*(?:${secretNames})["']\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.)*"?|'[^']*'?|\\d+)`, "gi"), `$1"${removed}"`],
  [new RegExp(`([?&\\s"'(]|^)(code|\\w*(?:${secretNames}))=[^\\s"'&;,)]+`, "gi"), `$1$2=${removed}`],
  [new RegExp(`(\\[\\w*(?:${secretNames})\\]\\s+(?:with\\s+)?value\\s+)\\[[^\\]]*\\]`, "gi"), `$1[${removed}]`],
  [/(\/\/)[^\s/@:]+:[^\s/@]+@/g, `$1${removed}@`],
];

/**
 * Takes secrets out of a text: tokens, JWTs, and the values of what is called a password, PIN, secret or the like.
 *
 * @param text - from anywhere: a message of the service, a URL, a stack
 * @param secrets - further values that must not stay, such as those of `secretsOf`
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  let safe = text;
  for (const [pattern, replacement] of patterns) safe = safe.replace(pattern, replacement);
  for (const secret of secrets) safe = safe.replaceAll(secret, removed);
  return safe;
}

/**
 * The secrets in an input: the service's messages repeat what they refuse.
 *
 * @param value - an input, or a part of one
 * @returns the texts and numbers of members that are called like a secret, the longest first
 */
export function secretsOf(value: unknown): string[] {
  const found = new Set<string>();
  collect(value, "", found);
  return [...found].sort((a, b) => b.length - a.length);
}

// Shorter values than a PIN's four digits would be taken out of every second word.
const shortestSecret = 4;

function collect(value: unknown, name: string, found: Set<string>): void {
  if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) collect(member, Array.isArray(value) ? name : key, found);
    return;
  }
  if (!secretName.test(name) || (typeof value !== "string" && typeof value !== "number")) return;
  const text = String(value);
  if (text.length >= shortestSecret) found.add(text);
}
