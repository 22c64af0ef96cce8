import { expect, test } from "vitest";
import { parseTokens } from "../src/auth/parse-tokens.ts";

const tokens = {
  accessToken: "PLANTED-ACCESS",
  refreshToken: "PLANTED-REFRESH",
  expiresAtMs: 3_600_000,
  lifetimeMs: 3_600_000,
  ownerId: "2719404004",
  scope: "ReadAccounts EditExtensions",
  login: "a-hash",
};

test("takes what was kept, and nothing but its members", () => {
  expect(parseTokens(JSON.stringify({ ...tokens, toString: "mine" }))).toEqual(tokens);
  const { refreshToken, ownerId, scope, ...least } = tokens;
  expect(parseTokens(JSON.stringify(least))).toEqual({ ...least, refreshToken: undefined, ownerId: undefined });
});

const others: readonly (readonly [what: string, value: unknown])[] = [
  ...Object.keys(tokens).map((member) => [`another type of ${member}`, { ...tokens, [member]: [] }] as const),
  ...["accessToken", "expiresAtMs", "lifetimeMs", "login"].map(
    (member) => [`no ${member}`, { ...tokens, [member]: undefined }] as const,
  ),
  ["an access token with a line break", { ...tokens, accessToken: "PLANTED\n" }],
  ["a refresh token beyond ASCII", { ...tokens, refreshToken: "PLANTED-é" }],
  ["a list", [tokens]],
  ["null", null],
  ["a text", "PLANTED"],
];

test.each(others)("takes nothing else: %s", (_what, value) => {
  expect(parseTokens(JSON.stringify(value))).toBeUndefined();
});

test.each(["", '{"accessToken":"PLANTED-ACCE'])("says nothing of what is no JSON: %j", (text) => {
  expect(parseTokens(text)).toBeUndefined();
});
