import { describe, expect, test } from "vitest";
import { redact } from "../src/errors/redaction.ts";
import { hasSecretParameter, isSecretName } from "../src/failure/secret-names.ts";

describe("redact", () => {
  test.each([
    ["Bearer U0pDMDFQMTE|AAB-x_y.z==", "Bearer [redacted]"],
    ["authorization: basic Y2xpZW50OnNlY3JldA==", "authorization: basic [redacted]"],
    ["jwt eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln end", "jwt [redacted] end"],
    ["https://a.example/x?access_token=abc&page=2", "https://a.example/x?access_token=[redacted]&page=2"],
    ["https://app.example/back?code=U0pD&state=s", "https://app.example/back?code=[redacted]&state=s"],
    ["grant_type=refresh_token&refresh_token=abc", "grant_type=refresh_token&refresh_token=[redacted]"],
    ['{"password":"a\\"b","name":"Ada"}', '{"password":"[redacted]","name":"Ada"}'],
    ["{ 'ivrPin': 4711 }", "{ 'ivrPin': \"[redacted]\" }"],
    ['{"client_secret":"cut of', '{"client_secret":"[redacted]"'],
    ["Parameter [password] value [hunter2] is weak", "Parameter [password] value [redacted] is weak"],
    ["Parameter [ivrPin] value 482916 is too easy", "Parameter [ivrPin] value [redacted] is too easy"],
    ["records[0].ivrPin 4829 and password 'a b' are weak", "records[0].ivrPin [redacted] and password [redacted] are weak"],
    ["Password Tidewater-2026! is weak; PIN is 482916.", "Password [redacted] is weak; PIN is [redacted]"],
    [String.raw`"{\"password\":\"hunter2\",\"name\":\"Ada\"}"`, String.raw`"{\"password\":"[redacted]",\"name\":\"Ada\"}"`],
    ["https://user:pass@a.example/", "https://[redacted]@a.example/"],
  ])("%s", (text, safe) => {
    expect(redact(text)).toBe(safe);
  });

  test.each([
    "The Bearer token has expired; log in again",
    "use Basic authentication",
    "password: must be at least 8 characters",
    "the token service refused the login: invalid_grant",
    "updateDevice: 404 CMN-102 Resource for parameter [deviceId] is not found; request 5e8d-11",
    "https://a.example/restapi/v1.0/account/~/extension?page=2&perPage=100&status=Enabled",
    "shipping=Ground, code: CMN-101",
    "[password] value is too short: 8 characters at least",
    "requestToken: 400 OAU-213 Token not found",
    "token expires in 3600 s",
  ])("leaves alone: %s", (text) => {
    expect(redact(text)).toBe(text);
  });

  test.each([
    "Bearer [redacted]",
    '{"password":"[redacted]"}',
    "?access_token=[redacted]&page=2",
    "[ivrPin] value [redacted] is too easy",
    "https://[redacted]@a.example/",
  ])("leaves alone what it made: %s", (text) => {
    expect(redact(text)).toBe(text);
  });
});

test.each(["accessCode", "code", "x-api-key", "ivrPin", "passwords", "countryCode", "codes", "pinned", "extensionId"])(
  "a path's parameter {%s} is one that holds a secret where a member of that name is",
  (name) => {
    expect(hasSecretParameter(`/restapi/v1.0/password/{accountId}/code/{${name}}/secret`)).toBe(isSecretName(name));
  },
);
