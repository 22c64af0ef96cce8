// Uses a token store on a disk of 16 kB: while there is room, when there is none, and when there is room again.
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import type { Tokens } from "../../src/auth/token-store.ts";
import { fileTokenStore } from "../../src/file-token-store.ts";

const [directory = ""] = process.argv.slice(2);
const filler = join(directory, "filler");
const store = fileTokenStore(join(directory, "tokens.json"));
const tokens = (accessToken: string): Tokens => ({
  accessToken,
  refreshToken: "PLANTED-REFRESH",
  expiresAtMs: 1,
  lifetimeMs: 1,
  ownerId: undefined,
  login: "a hash",
});
const fill = (): Promise<void> => writeFile(filler, Buffer.alloc(16_384)).catch(() => {});
const failure = (work: Promise<unknown>): Promise<string> => work.then(() => "none", String);

await store.exclusive(() => store.save(tokens("OLD")));
await fill();
const errors = [await failure(store.exclusive(async () => {}))];
await rm(filler);
errors.push(await failure(store.exclusive(() => fill().then(() => store.save(tokens("NEW"))))));
const left = await readdir(directory);
if ((await store.load())?.accessToken !== "OLD") errors.push("the old tokens are gone");
await rm(filler);
await store.exclusive(() => store.save(tokens("NEW")));
process.stdout.write(JSON.stringify({ errors, left: left.sort(), recovered: (await store.load())?.accessToken }));
