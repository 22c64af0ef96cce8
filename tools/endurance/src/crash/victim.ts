// A process of its own that is there to be killed: a sandbox over a file, on a port. It says that it has loaded its code,
// waits for a line on its input, and then says where it listens.
import { once } from "node:events";
import { flushCompileCache } from "node:module";
import { createSandbox } from "@ringwright/sandbox";

// Node writes its cache when a process ends well, which this one will not.
flushCompileCache();
process.stdout.write("loaded\n");
await once(process.stdin, "data");
// Answers are held to the contract elsewhere; compiling what checks them would take longer than the victim lives.
const sandbox = await createSandbox({ store: process.argv[2] ?? "", answers: "unchecked" });
const { url } = await sandbox.listen();
const { clientId, clientSecret, jwt } = sandbox.auth("102").credentials();
const token = sandbox.auth("admin", { app: "tidewater-internal" }).accessToken(); // orders phones, among other things
process.stdout.write(`${JSON.stringify({ url, token, clientId, clientSecret, jwt })}\n`);
