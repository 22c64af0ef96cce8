import { describe, expect, test } from "vitest";
import type { SentRequest } from "../src/errors/call-secrets.ts";
import { secretsOf } from "../src/failure/secrets-of.ts";
import { SentSecrets } from "../src/failure/sent-secrets.ts";
import { printed } from "./support/printed.ts";

function without(text: string, ...secrets: string[]): string {
  return new SentSecrets(secrets).redact(text);
}

describe("a secret is taken out of a text", () => {
  const password = `Tide/water "1" & näß\\2+\n`;

  test.each<[string, (secret: string) => string]>([
    ["as it is", (secret) => secret],
    ["without the spaces around it", (secret) => secret.trim()],
    ["in a URL", encodeURIComponent],
    ["in a URL, in lower case", (secret) => encodeURIComponent(secret).toLowerCase()],
    ["in a form", (secret) => new URLSearchParams([["", secret]]).toString().slice(1)],
    ["in JSON", (secret) => JSON.stringify(secret).slice(1, -1)],
    ["in JSON within JSON", (secret) => JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
    ["in JSON of ASCII alone", (secret) => escapeAll(JSON.stringify(secret).slice(1, -1))],
    ["in JSON with escaped slashes", (secret) => JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/")],
    ["in HTML", (secret) => secret.replaceAll("&", "&amp;").replaceAll('"', "&quot;")],
    ["in a URL within a form", (secret) => encodeURIComponent(encodeURIComponent(secret))],
    ["in capitals", (secret) => secret.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())],
    ["in Latin-1 percents", (secret) => secret.trim().replaceAll(/[^\w]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)],
  ])("%s", (_name, write) => {
    expect(without(`value ${write(password)}! of Ada`, password)).toMatch(/^value ?\[redacted\](?: |%250A)?! of Ada$/);
  });

  test("wherever it stands, and however often", () => {
    expect(without("horse, battery-horse", "horse", "battery")).toBe("[redacted], [redacted]-[redacted]");
  });

  test("with another that overlaps it", () => {
    expect(without("a horse battery staple", "horse battery", "battery staple")).toBe("a [redacted]");
  });

  test("whose last character could begin an escape", () => {
    expect(without("value abc\\ is bad", "abc\\")).toBe("value [redacted] is bad");
    expect(without("value abc%41", "abc%")).toBe("value [redacted]41");
  });

  test("beside characters that change their length in lower case", () => {
    expect(without("İ Tidewater-2026", "tidewater-2026")).toBe("İ [redacted]");
    expect(without("ΟΔΟΣΑ1", "ΟΔΟΣ")).toBe("[redacted]Α1");
  });

  test("that is no well-formed Unicode", () => {
    expect(without("value ab\ud800cd", "ab\ud800cd")).toBe("value [redacted]");
  });
});

// A PIN has four digits and more.
describe("a secret is taken out of what a service may write", () => {
  const secret = "Hu/nt=er2`x";

  test.each([
    "Hu&#x2F;nt&#x3D;er2&#x60;x",
    "Hu&#47;nt&#61;er2&#96;x",
    "Hu&#0047nt&#61er2&#96x",
    "Hu&sol;nt&equals;er2&grave;x",
    "Hu\\x2Fnt\\x3Der2\\x60x",
    "Hu\\u{2F}nt\\u{3D}er2`x",
    "Hu%u002Fnt%u003Der2`x",
    "Hu/nt=3Der2`x",
    btoa(secret),
    btoa(secret).replaceAll("=", ""),
  ])("where it is written as %s", (written) => {
    expect(new SentSecrets([secret]).redact(`The value ${written} was refused`)).not.toContain(written);
  });

  test("where a text is longer than anybody reads, which is cut", () => {
    const { redact } = new SentSecrets([secret]);
    for (let before = 8180; before < 8200; before++) {
      const safe = redact(`${"a".repeat(before)}${secret}${"a+".repeat(500_000)}`);
      expect(safe).toMatch(/^a{4000,4200}…$/);
    }
  });
});

describe("a short secret", () => {
  test.each([
    ["value 4829 of extension 804829004", "4829", "value [redacted] of extension 804829004"],
    ["pin4829, 4829.", "4829", "pin[redacted], [redacted]."],
    ["value%204829%20is", "4829", "value%20[redacted]%20is"],
    ['{"message":"value\\u00204829"}', "4829", '{"message":"value\\u0020[redacted]"}'],
    ["value 48291 of 1482910", "48291", "value [redacted] of 1482910"],
    ["value red is no colour; a redder one is", "red", "value [redacted] is no colour; a redder one is"],
    ["records[1] has 1 of 11", "1", "records[[redacted]] has [redacted] of 11"],
  ])("in %j stands by itself", (text, secret, safe) => {
    expect(without(text, secret)).toBe(safe);
  });

  test.each([
    ["0004829160", "482916", "000[redacted]0"],
    ["theatre", "heat", "t[redacted]re"],
  ])("in %j is a longer one, which goes wherever it stands", (text, secret, safe) => {
    expect(without(text, secret)).toBe(safe);
  });
});

describe("secretsOf", () => {
  test("finds the values of members that are called like a secret, at any depth, and all in such a member", () => {
    const sent = {
      accountId: "11",
      body: {
        records: [{ contact: { password: "horse battery" }, ivrPin: 471100, name: "Ada" }],
        securityAnswer: "blue",
        passwords: ["first", "second"],
        credentials: { user: "ines", nested: [{ value: "deep" }] },
        pin: true,
        token: null,
      },
    };
    expect(secretsOf(sent).sort()).toEqual(["471100", "blue", "deep", "first", "horse battery", "ines", "second"]);
  });

  test.each([
    "ivrPin",
    "access_token",
    "refreshToken",
    "clientSecret",
    "client_assertion",
    "code_verifier",
    "passcode",
    "x-api-key",
  ])("knows %s for a secret", (name) => {
    expect(secretsOf({ [name]: "PLANTED" })).toEqual(["PLANTED"]);
  });

  test.each(["status", "postalCode", "countryCode", "errorCode", "pinned", "tokenType", "shipping"])(
    "takes %s for none",
    (name) => {
      expect(secretsOf({ [name]: "PLANTED" })).toEqual([]);
    },
  );

  test("tells the code of a login from those of sites and currencies", () => {
    expect(secretsOf([{ code: "U0pDMDFQMTE" }, { code: "USD" }, { code: "12" }])).toEqual(["U0pDMDFQMTE"]);
  });

  test("reads what is nested beyond any stack", () => {
    let deep: unknown = { password: "PLANTED" };
    for (let depth = 0; depth < 20_000; depth++) deep = [deep];
    expect(secretsOf(deep)).toEqual(["PLANTED"]);
  });
});

describe("the secrets of a request", () => {
  const request: SentRequest = {
    operation: { path: "/restapi/v1.0/thing/{accessCode}/part/{partId}" },
    url: "https://service.example/base/restapi/v1.0/thing/path%2Fsecret/part/P1?refresh_token=query%20secret&page=2",
    headers: { accept: "application/json", "x-partner-secret": "header secret" },
    body: JSON.stringify({ password: "body secret", name: "Ada" }),
  };

  test("are those of its path, its query, its headers and its body", () => {
    const secrets = new SentSecrets();
    secrets.addRequest(request);
    expect(secrets.redact("path/secret, query secret, header secret, body secret; P1, Ada, application/json, page 2")).toBe(
      "[redacted], [redacted], [redacted], [redacted]; P1, Ada, application/json, page 2",
    );
  });

  test("are those of a form", () => {
    const secrets = new SentSecrets();
    secrets.addRequest({ ...request, body: "grant_type=jwt&assertion=form%20secret&client_secret=other" });
    expect(secrets.redact("form secret, other, grant_type jwt")).toBe("[redacted], [redacted], grant_type jwt");
  });

  test("are a token, and what Basic credentials hold", () => {
    const secrets = new SentSecrets();
    secrets.addAuthorization("Bearer opaque-token");
    secrets.addAuthorization(`Basic ${btoa("tidewater:p%25%2B%2F")}`);
    const told = `opaque-token; ${btoa("tidewater:p%25%2B%2F")}; p%+/; p%25%2B%2F; tidewater`;
    expect(secrets.redact(told)).toBe("[redacted]; [redacted]; [redacted]; [redacted]; tidewater");
  });

  test("are the token that it has now, and those that it had, where calls share what they find out", () => {
    const shared = new SentSecrets();
    const first = new SentSecrets(shared);
    const second = new SentSecrets(shared);
    const tell = ({ redact }: SentSecrets): string => redact("PLANTED-old, PLANTED-new");
    first.addAuthorization("Bearer PLANTED-old");
    expect(tell(first)).toBe("[redacted], PLANTED-new");
    second.addAuthorization("Bearer PLANTED-new");
    expect(tell(second)).toBe("PLANTED-old, [redacted]");
    first.addAuthorization("Bearer PLANTED-new");
    expect(tell(first)).toBe("[redacted], [redacted]");
    expect(tell(shared)).toBe("PLANTED-old, PLANTED-new");
    expect(printed([shared, first, second])).not.toContain("PLANTED");
  });

  test("are a token with its scheme, as Base64 writes both", () => {
    const secrets = new SentSecrets();
    secrets.addAuthorization("Bearer PLANTED-tokens");
    expect(secrets.redact(`got ${btoa("Bearer PLANTED-tokens")}`)).toBe("got [redacted]");
  });

  test("that is no request of the contract are found as far as it can be read", () => {
    const secrets = new SentSecrets();
    secrets.addRequest({ ...request, url: "https://service.example/restapi/%zz?token=T%zz", body: "no JSON {" });
    expect(secrets.redact("T%zz, header secret")).toBe("[redacted], [redacted]");
  });
});

test("what many calls have sent is remembered, and shows to nobody who prints it", () => {
  const secrets = new SentSecrets(["PLANTED-first"]);
  for (let count = 0; count < 1000; count++) secrets.addAuthorization(`Bearer PLANTED-${count}`);
  const copy = new SentSecrets(secrets);
  expect(copy.redact("PLANTED-first, PLANTED-0., PLANTED-999.")).toBe("[redacted], [redacted]., [redacted].");
  expect(printed(secrets) + printed(copy)).not.toContain("PLANTED");
});

test("where secrets are not known, the service's own words are withheld", () => {
  const secrets = SentSecrets.unknown();
  expect(secrets.redactWords("Tidewater is no good password")).toBe("[redacted]");
  expect(secrets.redactWords("")).toBe("");
  expect(secrets.redact("CMN-101")).toBe("CMN-101");
});

function escapeAll(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
