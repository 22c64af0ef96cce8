import { createClient, tokenAuth } from "@ringwright/core";
import { undiciFetch } from "@ringwright/core/undici";
import { readDevice } from "@ringwright/devices";
import type { Connect } from "./caller.ts";

// As in ringwright.ts, over undici itself.
export const connect: Connect = (server, token) => {
  const durations = { totalMs: 0 };
  const client = createClient({
    server,
    auth: tokenAuth(token),
    fetch: undiciFetch(),
    hooks: {
      onResponse: ({ durationMs }) => {
        durations.totalMs += durationMs;
      },
    },
  });
  return (deviceId) => readDevice(client, { deviceId });
};
