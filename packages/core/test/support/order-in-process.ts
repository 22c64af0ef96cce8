// A client on a host of its own, over fetch and over undici. Told "read", both read; told "order", both order at once. It
// says what is repeated, and how both calls ended.
import process from "node:process";
import { createInterface } from "node:readline";
import { setDefaultCACertificates } from "node:tls";
import { createClient, type Operation, tokenAuth } from "../../src/index.ts";
import { undiciFetch } from "../../src/undici.ts";

const read: Operation = { id: "readOrder", method: "GET", path: "/order", group: "NoThrottling" };
const order: Operation = {
  id: "createOrder",
  method: "POST",
  path: "/order",
  group: "NoThrottling",
  body: "json",
  billable: true,
};

const [server = "", authority = ""] = process.argv.slice(2);
setDefaultCACertificates([authority]);
const say = (what: unknown): void => void process.stdout.write(`${JSON.stringify(what)}\n`);
const options = { server, auth: tokenAuth("token-1"), hooks: { onRetry: () => say("repeated") }, random: () => 1 };
const clients = { fetch: createClient(options), undici: createClient({ ...options, fetch: undiciFetch() }) };

say(process.pid);
for await (const line of createInterface(process.stdin)) {
  const calls = Object.entries(clients).map(([over, client]) =>
    line === "order" ? client.send(order, { body: over }) : client.send(read),
  );
  say((await Promise.allSettled(calls)).map((end) => (end.status === "fulfilled" ? end.value : end.reason)));
}
process.exit();
