import { describe, expect, test } from "vitest";
import { redact, secretsOf } from "../src/errors/redaction.ts";

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
    ["Parameter [password] value [hunter2] is weak", "Parameter [password] value [[redacted]] is weak"],
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
  ])("leaves alone: %s", (text) => {
    expect(redact(text)).toBe(text);
  });

  test("takes out the secrets it is given", () => {
    expect(redact("value horse, and 471100", ["horse", "471100"])).toBe("value [redacted], and [redacted]");
  });
});

describe("secretsOf", () => {
  test("finds the values of members that are called like a secret, at any depth", () => {
    const input = {
      accountId: "11",
      body: { records: [{ contact: { password: "horse battery" }, ivrPin: 471100, name: "Ada" }], securityAnswer: "blue" },
    };
    expect(secretsOf(input)).toEqual(["horse battery", "471100", "blue"]);
  });

  test("leaves out values so short that they would be found everywhere", () => {
    expect(secretsOf({ pin: "1", password: "" })).toEqual([]);
  });
});
