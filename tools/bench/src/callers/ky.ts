import ky from "ky";
import { type Connect, devicePath } from "./caller.ts";

export const connect: Connect = (server, token) => {
  const client = ky.create({ headers: { authorization: `Bearer ${token}` } });
  return (deviceId) => client.get(server + devicePath(deviceId)).json();
};
