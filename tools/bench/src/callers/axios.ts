import { Agent } from "node:http";
import axios from "axios";
import { type Connect, devicePath } from "./caller.ts";

export const connect: Connect = (server, token) => {
  // Node's own agent closes connections that rest for 5 seconds, as they do between rounds.
  const httpAgent = new Agent({ keepAlive: true });
  const client = axios.create({ baseURL: server, httpAgent, headers: { authorization: `Bearer ${token}` } });
  return async (deviceId) => (await client.get<unknown>(devicePath(deviceId))).data;
};
