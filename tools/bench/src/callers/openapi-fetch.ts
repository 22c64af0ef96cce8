import type { paths } from "@ringwright/devices";
import createClient from "openapi-fetch";
import type { Connect } from "./caller.ts";

export const connect: Connect = (server, token) => {
  const client = createClient<paths>({ baseUrl: server, headers: { authorization: `Bearer ${token}` } });
  return async (deviceId) => {
    const { data, response } = await client.GET("/restapi/v1.0/account/{accountId}/device/{deviceId}", {
      params: { path: { accountId: "~", deviceId } },
    });
    if (data === undefined) throw new Error(`status ${response.status}`);
    return data;
  };
};
