// A process of its own that is there to be killed: a sandbox over a file, on a port. It waits for a line on its input
// first, so that loading its code costs the killer no time, and then says where it listens.
import { once } from "node:events";
import { createSandbox } from "@ringwright/sandbox";

await once(process.stdin, "data");
const sandbox = await createSandbox({ store: process.argv[2] ?? "" });
const { url } = await sandbox.listen();
const { clientId, clientSecret, jwt } = sandbox.auth("102");
const token = sandbox.auth("admin").accessToken();
process.stdout.write(`${JSON.stringify({ url, token, clientId, clientSecret, jwt })}\n`);
