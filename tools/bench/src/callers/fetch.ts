import { type Connect, devicePath } from "./caller.ts";

export const connect: Connect = (server, token) => async (deviceId) => {
  const response = await fetch(server + devicePath(deviceId), { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
};
