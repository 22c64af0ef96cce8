import { expect, test } from "vitest";
import { redisTokenStore, StoreError } from "../src/index.ts";

const tokens = {
  accessToken: "PLANTED/access+token",
  refreshToken: "PLANTED/refresh+token",
  expiresAtMs: 0,
  lifetimeMs: 1,
  ownerId: undefined,
  login: "a hash",
};

// How clients and servers repeat what they could not do.
const wordings: readonly (readonly [string, (values: string[]) => string])[] = [
  ["as it was", (values) => `cannot send ${values.join(" ")}`],
  ["in JSON", (values) => `cannot send ${JSON.stringify(values)}`],
  ["in a URL", (values) => `cannot get /eval?values=${encodeURIComponent(values.join())}`],
  ["without its names", (values) => `cannot send ${Object.values(JSON.parse(values[1] ?? "")).join()}`],
  ["and is cut within a token", (values) => `${"x".repeat(190)} ${Object.values(JSON.parse(values[1] ?? "")).join()}`],
];

test.each(wordings)("a client's error that repeats the command %s tells no token", async (_name, wording) => {
  const client = {
    eval: async (_script: string, options: { keys: string[]; arguments: string[] }) => {
      throw new Error(wording(options.arguments));
    },
  };
  const error: unknown = await redisTokenStore(client, { name: "onboarding" })
    .save(tokens)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  expect(String(error)).toMatch(
    /^StoreError: redisTokenStore \(key ringwright:session:\{onboarding\}\): Redis failed: (?:cannot|xxx)/,
  );
  expect(String(error)).not.toContain("PLANTED");
});
