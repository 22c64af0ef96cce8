// One of several processes that share a token file. Told a number, it makes so many calls at once, and says how many have been
// answered so far. Told to end, it waits for all, and says what became of them.
import process from "node:process";
import { createInterface } from "node:readline";
import { fileTokenStore } from "../../src/file-token-store.ts";
import { createClient, jwtAuth, type Operation } from "../../src/index.ts";

const [userAgent = "", server = "", path = "", jwt = ""] = process.argv.slice(2);
const statuses: Record<string, number> = {};
const client = createClient({
  server,
  userAgent,
  auth: jwtAuth({ clientId: "tidewater", jwt, store: fileTokenStore(path) }),
  hooks: {
    onResponse({ operation, status }) {
      const name = `${operation.id} ${status}`;
      statuses[name] = (statuses[name] ?? 0) + 1;
    },
  },
});
const read: Operation = { id: "readThing", method: "GET", path: "/restapi/v1.0/thing", group: "NoThrottling", retry: "safe" };
const underWay: Promise<unknown>[] = [];

process.stdout.write("ready\n");
for await (const line of createInterface(process.stdin)) {
  if (line !== "end") {
    underWay.push(...Array.from({ length: Number(line) }, () => client.send(read).catch((error: unknown) => String(error))));
    process.stdout.write(`${statuses["readThing 200"] ?? 0}\n`);
    continue;
  }
  const failures = (await Promise.all(underWay)).filter((outcome) => typeof outcome === "string");
  process.stdout.write(`${JSON.stringify({ statuses, failures })}\n`);
  process.stdin.destroy();
}
