// Takes a token file's lock, saves tokens, and says when it holds the lock and what became of it. May be killed at any moment.
import process from "node:process";
import { type Clock, systemClock } from "../../src/clock.ts";
import { fileTokenStore } from "../../src/file-token-store.ts";

// Waits are what they are, twenty times as fast.
const speed = 20;
const clock: Clock = {
  now: systemClock.now,
  elapsedMs: () => systemClock.elapsedMs() * speed,
  sleep: (delayMs, signal) => systemClock.sleep(delayMs / speed, signal),
  after: (delayMs, action) => systemClock.after(delayMs / speed, action),
};

const [path = "", accessToken = "", then = ""] = process.argv.slice(2);
const store = fileTokenStore(path, { clock });
try {
  await store.exclusive(async () => {
    process.stdout.write("held\n");
    if (then === "stay") await new Promise(() => setInterval(() => {}, 60_000));
    await store.save({
      accessToken,
      refreshToken: "REFRESH",
      expiresAtMs: 1_775_552_400_000,
      lifetimeMs: 3_600_000,
      ownerId: "2719404004",
      login: "a hash",
    });
  });
  process.stdout.write("saved\n");
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
}
