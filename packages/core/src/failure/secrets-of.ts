import { isSecretName } from "./secret-names.ts";

/**
 * The secrets in what is sent: the texts and numbers of members that are called like a secret, and all that is in such a
 * member.
 *
 * @param sent - an input, a body, parameters by name, or a part of one; plain, as JSON is
 */
export function secretsOf(sent: unknown): string[] {
  const found = new Set<string>();
  const left: Member[] = [{ name: "", value: sent, secret: false }];
  for (let member = left.pop(); member !== undefined; member = left.pop()) {
    const { name, value, secret } = member;
    if (typeof value === "object" && value !== null) {
      const isList = Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) {
        const isSecret = secret || (!isList && isSecretName(key));
        if (isSecret || typeof inner === "object") left.push({ name: isList ? name : key, value: inner, secret: isSecret });
      }
    } else if (secret && (typeof value === "string" || typeof value === "number") && !isPlainCode(name, String(value))) {
      found.add(String(value));
    }
  }
  return [...found];
}

interface Member {
  readonly name: string;
  readonly value: unknown;
  readonly secret: boolean;
}

// A code of the login is long; a site's, a state's or a currency's is not, and no secret.
function isPlainCode(name: string, text: string): boolean {
  return text.length < 4 && name.toLowerCase() === "code";
}
