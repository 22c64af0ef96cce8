import { expect, test } from "vitest";
import { tokenAuth } from "../src/auth/token-auth.ts";
import { InputError } from "../src/errors/input-error.ts";
import { FakeClock } from "./support/fake-clock.ts";

const connection = {
  server: "https://service.example",
  clock: new FakeClock(),
  fetch: () => Promise.reject(new Error("a ready token sends nothing")),
};

test("is used as it is, and owned by whom it is said to be", async () => {
  const session = tokenAuth("TOKEN", { ownerId: "2719404004" }).connect(connection);
  expect(await session.accessToken()).toBe("TOKEN");
  expect(session.owner).toBe("2719404004");
});

test("says what to do when the service has refused it, and only then", async () => {
  const session = tokenAuth("TOKEN").connect(connection);
  session.discard("another");
  expect(await session.accessToken()).toBe("TOKEN");
  session.discard("TOKEN");
  await expect(session.accessToken()).rejects.toThrow(/get a new one, and make a new client with it/);
});

test("is forgotten by a logout", async () => {
  const session = tokenAuth("TOKEN").connect(connection);
  await session.logout();
  await expect(session.accessToken()).rejects.toThrow(/logged out/);
});

test.each(["", "PLANTED token", "PLANTED\r\nx-evil: 1", undefined as never])(
  "refuses what cannot be a token, without showing it (%#)",
  (token) => {
    expect(() => tokenAuth(token)).toThrow(InputError);
    expect(() => tokenAuth(token)).toThrow(/^accessToken: /);
    expect(() => tokenAuth(token)).not.toThrow(/PLANTED/);
  },
);
