import { Database } from "bun:sqlite";
import { createClient, jwtAuth, RingwrightError } from "@ringwright/core";
import { copyDirectory } from "./copy-directory.ts";

const [, , file = "directory.sqlite"] = Bun.argv;
const { RC_CLIENT_ID = "", RC_CLIENT_SECRET = "", RC_JWT = "", RINGWRIGHT_SERVER } = Bun.env;
try {
  using database = new Database(file, { create: true, strict: true });
  const client = createClient({
    server: RINGWRIGHT_SERVER ?? "https://platform.ringcentral.com",
    auth: jwtAuth({ clientId: RC_CLIENT_ID, clientSecret: RC_CLIENT_SECRET, jwt: RC_JWT }),
    permissions: ["ReadAccounts"], // what changes anything does not compile
  });
  const { people, numbers } = await copyDirectory(client, database);
  console.log(`${file}: ${people} people, ${numbers} numbers`);
} catch (error) {
  if (!RingwrightError.is(error)) throw error;
  console.error(error.message); // names the operation and the request id, and holds no secret
  process.exitCode = 1;
}
