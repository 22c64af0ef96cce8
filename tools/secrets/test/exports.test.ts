import { describe, expect, test } from "vitest";
import { printed } from "../../../packages/core/test/support/printed.ts";
import { casesByEntry } from "../src/cases.ts";
import { readEntries } from "../src/entries.ts";
import { planted, secretsIn } from "../src/planted.ts";
import { createWorld } from "../src/world.ts";

// What is a secret by nature, and no fault: `session.accessToken()` and `clientAuthorization()`, `TokenStore.load()`, the
// sandbox's `credentials()`, `accessToken()`, `state` and `snapshot()`, and the headers that a Layer sees, each of which
// one has to ask for; and what the service answers to a call that goes through, such as the password of `sipInfo.read`.

const entries = readEntries();

test("what is published beside modules is data, as it lies there", () => {
  expect(entries.data.filter((entry) => !/\.(?:json|yaml)$/.test(entry))).toEqual([]);
});

test("every entry has its cases", () => {
  const missing = entries.modules.filter((entry) => casesByEntry[entry] === undefined);
  expect(missing, "add these to casesByEntry in tools/secrets/src/cases.ts, with a case for each of their exports").toEqual([]);
});

describe.each(entries.modules)("of %s", (entry) => {
  const cases = casesByEntry[entry] ?? {};

  test("every export has a case, and every case an export", async () => {
    const names = Object.keys((await import(entry)) as object);
    const missing = names.filter((name) => cases[name] === undefined);
    expect(
      missing,
      "give these cases in tools/secrets/src/cases: what their users may print; or, for a secret by nature, say why it is one",
    ).toEqual([]);
    expect(Object.keys(cases).filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(Object.entries(cases))("%s shows no secret to whoever prints what it gives", async (_name, entryCase) => {
    const world = createWorld();
    const isPublished = typeof entryCase === "object";
    const values = await (isPublished ? entryCase.gives : entryCase)(world);
    const found = values.flatMap((value) => secretsIn(printed(value), world.secrets));
    if (isPublished) expect(found, `not because ${entryCase.because}`).not.toEqual([]);
    else expect(found).toEqual([]);
  });
});

test("a secret is found in whatever way it is printed", () => {
  class Hiding {
    readonly #secret: string = planted.jwt;

    get secret(): string {
      return this.#secret;
    }
  }
  const { password, clientSecret, accessToken, refreshToken } = planted;
  const ways: readonly unknown[] = [
    { password },
    Object.defineProperty({}, "hidden", { value: password }),
    { [Symbol("hidden")]: password },
    new Hiding(),
    new Map([[clientSecret, new Set([password])]]),
    Object.assign(() => {}, { password }),
    new Proxy({}, { get: () => 1, ownKeys: () => [], has: () => false }),
    new Proxy({ password }, { ownKeys: () => [] }),
    Array.from({ length: 200 }, (_, index) => (index === 199 ? password : "")),
    { text: "x".repeat(20_000) + password },
    { toJSON: () => password },
    new Error("outer", { cause: new Error(encodeURIComponent(password)) }),
    `Basic ${btoa(`tidewater:${new URLSearchParams({ x: clientSecret }).toString().slice(2)}`)}`,
    Promise.resolve(accessToken),
    [[[[[[[[[[{ refreshToken }]]]]]]]]]],
  ];
  expect(ways.map((way) => secretsIn(printed(way), planted).length > 0)).toEqual(ways.map((_, index) => index !== 6));
});
