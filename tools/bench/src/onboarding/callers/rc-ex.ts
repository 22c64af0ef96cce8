import rateLimit from "@rc-ex/rate-limit";
import { RingCentral } from "rc-ex-core-0";
import { inSequence, onboardOneByOne } from "../one-by-one.ts";
import type { Onboard } from "./caller.ts";

// As often as its extension auto-refresh does by its README.
const renewAfterMs = 30 * 60_000;

// The README of its extension rate-limit: installed once, it waits for the window's length and sends the call again, three times
// at most, each time after twice as long. It goes with a core of 0.9, which logs in with a JWT by `getToken`.
export const onboard: Onboard = async ({ server, credentials: { clientId, clientSecret, jwt } }, people) => {
  const client = new RingCentral({ server, clientId, clientSecret });
  await client.installExtension(new rateLimit.default());
  await client.getToken({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: jwt });
  let renewedMs = Date.now();
  const call = async (method: "GET" | "POST" | "PUT", path: string, body?: object): Promise<unknown> => {
    if (Date.now() - renewedMs >= renewAfterMs) {
      await client.refresh();
      renewedMs = Date.now();
    }
    return (await client.request(method, path, body)).data;
  };
  await onboardOneByOne(call, people, inSequence);
  return {};
};
