// One of several processes that share a budget and a session: makes its calls as fast as it may, and says what became of them.
import process from "node:process";
import { createClient, jwtAuth, type Operation } from "@ringwright/core";
import { redisBudgetStore, redisTokenStore } from "../../src/index.ts";
import { connect } from "./clients.ts";

const [library = "", port = "", server = "", prefix = "", calls = "", limit = "", windowMs = ""] = process.argv.slice(2);
const connection = await connect(library, Number(port));
const client = createClient({
  server,
  auth: jwtAuth({
    clientId: "tidewater",
    jwt: "a.b.c",
    store: redisTokenStore(connection.client, { name: "onboarding", prefix }),
  }),
  rateLimits: {
    groups: { Light: { limit: Number(limit), windowMs: Number(windowMs) } },
    store: redisBudgetStore(connection.client, { prefix }),
  },
});
const operation = { id: "readThing", method: "GET", path: "/restapi/v1.0/thing", group: "Light" } as Operation;
const results = await Promise.allSettled(Array.from({ length: Number(calls) }, () => client.send(operation)));
for (const result of results) if (result.status === "rejected") process.stderr.write(`${result.reason}\n`);
process.stdout.write(String(results.filter(({ status }) => status === "fulfilled").length));
connection[Symbol.dispose]();
