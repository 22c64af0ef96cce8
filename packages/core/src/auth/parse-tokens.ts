import { isToken, type Tokens } from "./token-store.ts";

/**
 * Reads tokens that were kept as JSON, for a `TokenStore` of your own. What a place holds that others can write is not to be
 * trusted: this takes whole tokens only, and nothing but their members.
 *
 * @param text - `JSON.stringify(tokens)`, as it was kept
 * @returns undefined for anything else. Tell so without the text: it may hold half a token
 */
export function parseTokens(text: string): Tokens | undefined {
  const { accessToken, refreshToken, expiresAtMs, lifetimeMs, ownerId, scope, login } = parseObject(text);
  const isWhole =
    isToken(accessToken) &&
    (refreshToken === undefined || isToken(refreshToken)) &&
    typeof expiresAtMs === "number" &&
    typeof lifetimeMs === "number" &&
    (ownerId === undefined || typeof ownerId === "string") &&
    (scope === undefined || typeof scope === "string") &&
    typeof login === "string";
  if (!isWhole) return undefined;
  return { accessToken, refreshToken, expiresAtMs, lifetimeMs, ownerId, ...(scope === undefined ? {} : { scope }), login };
}

// The parser's own error shows a piece of the text.
function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
