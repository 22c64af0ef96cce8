import { expect, test, vi } from "vitest";
import { jwtAuth } from "../src/auth/jwt-auth.ts";
import { createClient } from "../src/client.ts";
import { NetworkError } from "../src/errors/network-error.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { read } from "./support/login-world.ts";
import { oauthService } from "./support/oauth-service.ts";
import { jwt } from "./support/token-service.ts";

let isOffline = true;
vi.mock("../src/auth/renewing-session.ts", async (original) => {
  if (isOffline) throw new TypeError("Failed to fetch dynamically imported module");
  return original();
});

test("a page that cannot load what logs in says so, and the next call tries again", async () => {
  const clock = new FakeClock();
  const service = oauthService({ clock, refresh: true, latencyMs: () => 0 });
  const auth = jwtAuth({ clientId: "tidewater", jwt });
  const client = createClient({ server: "https://service.example", auth, fetch: service.fetch, clock });
  expect(client.session.owner).toBe("app:tidewater");
  const error: unknown = await client.send(read).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({ message: "The code that logs in could not be loaded" });

  isOffline = false;
  await client.send(read);
  expect(client.session.owner).not.toBe("app:tidewater");
});
