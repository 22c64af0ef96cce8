// One of several processes that share a token file: renews the session as soon as it is told to, and says what it got.
import process from "node:process";
import { jwtAuth } from "../../src/auth/jwt-auth.ts";
import { systemClock } from "../../src/clock.ts";
import { fileTokenStore } from "../../src/file-token-store.ts";

const [server = "", path = "", jwt = ""] = process.argv.slice(2);
const auth = jwtAuth({ clientId: "tidewater", jwt, store: fileTokenStore(path) });
const session = auth.connect({ server, clock: systemClock, fetch: (_operation, url, init) => fetch(url, init) });
const old = await session.accessToken();
process.stdout.write(`${old}\n`);
await new Promise((resolve) => process.stdin.once("data", resolve));
session.discard(old);
process.stdout.write(`${await session.accessToken()}\n`);
process.stdin.destroy();
