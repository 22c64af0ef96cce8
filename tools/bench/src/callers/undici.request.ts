import { Agent, request } from "undici";
import { type Connect, devicePath } from "./caller.ts";

export const connect: Connect = (server, token) => {
  const dispatcher = new Agent();
  return async (deviceId) => {
    const { statusCode, body } = await request(server + devicePath(deviceId), {
      dispatcher,
      headers: { authorization: `Bearer ${token}` },
    });
    if (statusCode >= 400) throw new Error(`status ${statusCode}`);
    return body.json();
  };
};
