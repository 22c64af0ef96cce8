// Run as a process of its own: renames a device again and again in a sandbox over a file, and says each name once it is
// answered, until it is killed.
import { createSandbox } from "../../src/index.ts";
import { serviceOf } from "./service.ts";

const sandbox = await createSandbox({ store: process.argv[2] ?? "" });
const admin = serviceOf(sandbox);
for (let count = 1; ; count += 1) {
  const name = `Name ${count}`;
  const body = {
    name,
    emergency: { address: { street: `${count} Pier Street`, city: "Astoria", state: "OR", zip: "97103", country: "US" } },
  };
  const { status } = await admin.call("PUT", "/v1.0/account/~/device/804111004", { body });
  if (status !== 200) throw new Error(`The write was answered with ${status}`);
  process.stdout.write(`${count}\n`);
}
