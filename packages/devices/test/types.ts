// Checked by `pnpm types`: each line under @ts-expect-error must fail to compile.
import { type AnyClient, type Client, createClient, type Paged, tokenAuth } from "@ringwright/core";
import { createDevices, type Device, readDevice, updateDevice } from "@ringwright/devices";

const client: Client = createClient({ auth: tokenAuth("token") });
const devices = createDevices(client);

// What comes back has a name.
const device: Promise<Device> = devices.read({ deviceId: "804111004" });
const list: Paged<Device> = devices.listForExtension({ extensionId: 2719501004, type: ["HardPhone"] });
void device;
void list;

// @ts-expect-error a member that the contract does not know
devices.read({ deviceID: "804111004" });
// @ts-expect-error a required parameter is missing
devices.read({});
// @ts-expect-error a required body is missing
devices.inventory.add({});
// @ts-expect-error a required member of the body is missing
devices.inventory.add({ body: { type: "OtherPhone" } });
// @ts-expect-error a value outside its enum
devices.inventory.add({ body: { type: "HardPhone", quantity: 1 } });
// @ts-expect-error a value outside a parameter's enum
devices.listForExtension({ linePooling: "Shared" });
// @ts-expect-error a typo deep in a body
devices.update({ deviceId: "804111004", body: { emergency: { adress: {} } } });
// @ts-expect-error the wrong type
devices.update({ deviceId: "804111004", body: { useAsCommonPhone: "yes" } });

// @ts-expect-error nobody is named whose device it is
devices.replace({ deviceId: "804111004", body: { targetDeviceId: "804113004" } });
devices.replace({ extensionId: "~", deviceId: "804111004", body: { targetDeviceId: "804113004" } });

// A client says which permissions its app has; each includes those below it.
const reader = createClient({ auth: tokenAuth("token"), permissions: ["ReadAccounts"] });
const editor = createClient({ auth: tokenAuth("token"), permissions: ["EditAccounts", "NumberLookup"] });
readDevice(reader, { deviceId: "804111004" });
readDevice(editor, { deviceId: "804111004" });
updateDevice(editor, { deviceId: "804111004", body: { name: "Front door" } });
createDevices(reader).read({ deviceId: "804111004" });
createDevices(editor).update({ deviceId: "804111004", body: {} });
// @ts-expect-error the app may only read
updateDevice(reader, { deviceId: "804111004", body: { name: "Front door" } });
// @ts-expect-error the app may only read, through the facade too
createDevices(reader).update({ deviceId: "804111004", body: {} });
// @ts-expect-error the app may only read, in a group of the facade too
createDevices(reader).inventory.add({ body: { type: "OtherPhone", quantity: 1 } });
// @ts-expect-error no such permission
createClient({ auth: tokenAuth("token"), permissions: ["EditEverything"] });

// A helper that works with any client takes the part that knows no permissions.
const anyClient: AnyClient = reader;
void anyClient;
