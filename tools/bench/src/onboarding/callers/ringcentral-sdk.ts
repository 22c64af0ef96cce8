import { SDK } from "@ringcentral/sdk";
import { inSequence, onboardOneByOne } from "../one-by-one.ts";
import type { Onboard } from "./caller.ts";

// Its README, "Rate Limiting": with `handleRateLimit` it waits as the answer says and sends the call once more. Other calls are to
// be held back meanwhile, as they are where one follows the other. It renews its token by itself.
export const onboard: Onboard = async ({ server, credentials: { clientId, clientSecret, jwt } }, people) => {
  const platform = new SDK({ server, clientId, clientSecret, handleRateLimit: true }).platform();
  await platform.login({ jwt });
  const call = async (method: "GET" | "POST" | "PUT", url: string, body?: object): Promise<unknown> => {
    const response = await platform.send({ method, url, ...(body === undefined ? {} : { body }) });
    return response.status === 204 ? undefined : response.json();
  };
  await onboardOneByOne(call, people, inSequence);
  return {};
};
