// Uses a session whose token may be renewed, and has nothing left to do then. The renewal is nobody's but its own.
import process from "node:process";
import { fileTokenStore } from "../../src/file-token-store.ts";
import { createClient, jwtAuth } from "../../src/index.ts";

const [server = "", path = "", jwt = "", use = ""] = process.argv.slice(2);
const client = createClient({ server, auth: jwtAuth({ clientId: "tidewater", jwt, store: fileTokenStore(path) }) });
if (use === "call") await client.send({ id: "readThing", method: "GET", path: "/restapi/v1.0/thing", group: "NoThrottling" });
else await client.session.accessToken().then(() => client.session.accessToken());
process.stdout.write("done");
