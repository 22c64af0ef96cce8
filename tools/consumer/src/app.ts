// What a user writes. It is copied out of the workspace, compiled by several versions of TypeScript, and run.
import { createAccounts } from "@ringwright/accounts";
import { ApiError, createClient, jwtAuth } from "@ringwright/core";
import { createDevices, type Device, readDevice } from "@ringwright/devices";
import { createNumbers } from "@ringwright/numbers";

const { RC_CLIENT_ID = "consumer", RC_CLIENT_SECRET = "not-a-secret", RC_JWT = "not-a-jwt", RINGWRIGHT_SERVER } = process.env;
const client = createClient({
  server: RINGWRIGHT_SERVER ?? "https://platform.ringcentral.com",
  auth: jwtAuth({ clientId: RC_CLIENT_ID, clientSecret: RC_CLIENT_SECRET, jwt: RC_JWT }),
  permissions: ["EditAccounts"],
});

const device: Device = await readDevice(client, { deviceId: "804111004" });
const devices = createDevices(client);
const renamed = await devices.update({ deviceId: device.id, body: { name: "Front door" } });
const extensions = await createAccounts(client)
  .extensions.list({ status: ["Enabled"] })
  .toArray({ max: 2 });
const numbers = await createNumbers(client).list();
const refusal = await devices.inventory.add({ body: { type: "OtherPhone", quantity: 51 } }).catch((error: unknown) => error);
if (!(refusal instanceof ApiError)) throw new Error("51 phones at once should have been refused");

console.log(
  `${renamed.type} ${renamed.id}, ${extensions.length} extensions, ${numbers.records.length} numbers, refusal ${refusal.status}`,
);
