import { Agent } from "node:http";
import { SDK } from "@ringcentral/sdk";
import { type Connect, devicePath } from "./caller.ts";

export const connect: Connect = async (server, token) => {
  const client = new SDK({
    server,
    clientId: "bench",
    // Without an agent its node-fetch closes the connection after each call.
    defaultRequestInit: { agent: new Agent({ keepAlive: true }) } as RequestInit,
  });
  await client.platform().auth().setData({ token_type: "bearer", access_token: token, expires_in: "3600" });
  return async (deviceId) => (await client.get(devicePath(deviceId))).json();
};
