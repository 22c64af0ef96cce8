import { expect, test } from "vitest";
import { checkExchange } from "../src/index.ts";

// A word that a value is made of, in whichever place: no part of it may be told.
const secrets = [
  "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl",
  "U0pDMTFQMDFQQVMwMXxBQUFZ",
  "493021",
  "+15035550101",
  "Tide7water",
];

test.each(secrets)("%s is never told, wherever it stands", async (secret) => {
  const url = `https://platform.ringcentral.com/restapi/v1.0/account/${encodeURIComponent(secret)}/extension/${encodeURIComponent(secret)}?${encodeURIComponent(secret)}=${encodeURIComponent(secret)}&page=${encodeURIComponent(secret)}`;
  const body = JSON.stringify({
    [secret]: secret,
    id: secret,
    status: secret,
    contact: { email: [secret], [secret]: 1 },
    references: secret,
  });
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${secret}`, RCRequestId: secret };
  const token = "https://platform.ringcentral.com/restapi/oauth/token";
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const checks = [
    await checkExchange({ method: "PUT", url, headers, body }, { status: 200, headers, body }),
    await checkExchange(
      { method: "PUT", url, headers, body: body.slice(0, -4) },
      { status: 200, headers, body: body.slice(0, -4) },
    ),
    await checkExchange(
      { method: "GET", url, headers, body: null },
      { status: 200, headers: { "Content-Type": secret }, body: secret },
    ),
    await checkExchange({ method: secret, url: url.replace("account", secret), headers, body }, { status: 404, headers, body }),
    await checkExchange({ method: "POST", url: token, headers: form, body: secret }, { status: 200, headers, body }),
    await checkExchange(
      { method: "POST", url: token, headers: form, body: `grant_type=${secret}&assertion=${secret}&${secret}=1` },
      { status: 400, headers, body },
    ),
  ];
  const told = JSON.stringify(checks);
  expect(checks.flatMap(({ problems }) => problems).length).toBeGreaterThan(10);
  for (const part of [secret, encodeURIComponent(secret), ...secret.split(/[.+]/).filter((one) => one.length > 5)]) {
    expect(told).not.toContain(part);
  }
});

test("names of the contract are told", async () => {
  const { shownName } = await import("../src/check/finding.ts");
  const { contract } = await import("../src/contract/contract.gen.ts");
  const names = new Set<string>();
  JSON.stringify(contract, (key, value) => {
    if (key === "properties") for (const name of Object.keys(value)) names.add(name);
    return value;
  });
  expect([...names].filter((name) => shownName(name) !== name)).toEqual([]);
});
