import http, { Agent } from "node:http";
import RingCentral from "@rc-ex/core";
import type { Connect } from "./caller.ts";

export const connect: Connect = (server, token) => {
  // It takes no agent of ours for http, and Node's own closes connections that rest for 5 seconds, as they do between rounds.
  http.globalAgent = new Agent({ keepAlive: true });
  const client = new RingCentral({ server });
  client.token = { access_token: token };
  return (deviceId) => client.restapi().account().device(deviceId).get();
};
