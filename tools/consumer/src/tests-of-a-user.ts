// What a user's test does with the sandbox, without a socket. It is copied out of the workspace, compiled by several versions
// of TypeScript, and run.
import { createClient } from "@ringwright/core";
import { createDevices } from "@ringwright/devices";
import { createSandbox } from "@ringwright/sandbox";

const sandbox = await createSandbox({ answers: "enforced" });
const { url: server, fetch, clock } = sandbox;
const devices = createDevices(createClient({ server, fetch, clock, auth: sandbox.auth("admin") }));

sandbox.faults.add({ operation: "updateDevice", cut: "after", count: 1 });
const { name } = await devices.update({ deviceId: "804111004", body: { name: "Front desk" } });
const asked = sandbox.requests.map(({ operation }) => operation);
await sandbox.close();

console.log(`${asked.join(", ")}: the phone is called ${name}`);
