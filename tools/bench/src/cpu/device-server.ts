// A process of its own: answers with one device and the rate headers that the service sends, and does as little as it can.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { contractFile } from "../paths.ts";

interface Contract {
  readonly components: { readonly schemas: unknown };
  readonly paths: Record<
    string,
    { get: { responses: { 200: { content: Record<string, { examples: Record<string, { value: unknown }> }> } } } }
  >;
}

const path = "/restapi/v1.0/account/{accountId}/device/{deviceId}";
const contract = JSON.parse(readFileSync(contractFile, "utf8")) as Contract;
const example = contract.paths[path]?.get.responses[200].content["application/json"]?.examples["inventory"]?.value;
if (example === undefined) throw new Error(`${contractFile}: the answer of ${path} has no example "inventory"`);
const body = Buffer.from(JSON.stringify(example));
const headers = {
  "content-type": "application/json",
  "content-length": String(body.length),
  rcrequestid: "4f0c6b1e-7a52-11f0-9d6f-3b5f0a9c2e11",
  "x-rate-limit-group": "light",
  // The most that core believes, in the shortest window that can be told: nobody has to wait below 10,000 calls a second.
  "x-rate-limit-limit": "10000",
  "x-rate-limit-remaining": "9999",
  "x-rate-limit-window": "1",
};

const connections = new Map<string, Set<Socket>>();
const server = createServer({ keepAliveTimeout: 600_000, requestTimeout: 0 }, (request, response) => {
  const caller = request.headers.authorization?.replace(/^Bearer /i, "");
  if (caller === undefined || !request.url?.startsWith("/restapi/v1.0/account/~/device/")) {
    response.writeHead(caller === undefined ? 401 : 404).end();
    return;
  }
  const own = connections.get(caller) ?? new Set();
  connections.set(caller, own.add(request.socket));
  response.writeHead(200, headers).end(body);
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", (caller: string) => process.send?.({ connections: connections.get(caller)?.size ?? 0 }));
process.on("disconnect", () => process.exit());
