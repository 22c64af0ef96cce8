import { createClient, tokenAuth } from "@ringwright/core";
import { readDevice } from "@ringwright/devices";
import type { Connect } from "./caller.ts";

// All layers as users have them, with somebody who listens.
export const connect: Connect = (server, token) => {
  const durations = { totalMs: 0 };
  const client = createClient({
    server,
    auth: tokenAuth(token),
    hooks: {
      onResponse: ({ durationMs }) => {
        durations.totalMs += durationMs;
      },
    },
  });
  return (deviceId) => readDevice(client, { deviceId });
};
