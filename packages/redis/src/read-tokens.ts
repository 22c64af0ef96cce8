import { AuthError, type Tokens } from "@ringwright/core";

/**
 * Reads tokens as they were saved.
 *
 * @param key - names them in errors
 * @param stored - what Redis has under the key
 * @throws AuthError for anything but tokens, without showing it
 */
export function readTokens(key: string, stored: unknown): Tokens | undefined {
  if (stored === null || stored === undefined) return undefined;
  const { accessToken, refreshToken, expiresAtMs, lifetimeMs, ownerId, login } = parseJson(String(stored));
  if (
    isToken(accessToken) &&
    (refreshToken === undefined || isToken(refreshToken)) &&
    typeof expiresAtMs === "number" &&
    typeof lifetimeMs === "number" &&
    (ownerId === undefined || typeof ownerId === "string") &&
    typeof login === "string"
  ) {
    return { accessToken, refreshToken, expiresAtMs, lifetimeMs, ownerId, login };
  }
  throw new AuthError(`redisTokenStore: the key ${key} holds something else than tokens: delete it, or give another name`);
}

// Fetch refuses a header with anything but visible ASCII, and shows it in its error.
function isToken(text: unknown): text is string {
  return typeof text === "string" && /^[\x21-\x7e]+$/.test(text);
}

// The parser's own error shows a piece of the text.
function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
