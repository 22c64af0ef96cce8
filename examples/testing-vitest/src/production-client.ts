import { type Client, createClient, jwtAuth } from "@ringwright/core";

/** The client that calls the service itself, logged in as the environment says. */
export function productionClient({ RC_CLIENT_ID = "", RC_CLIENT_SECRET = "", RC_JWT = "" }: NodeJS.ProcessEnv): Client {
  return createClient({ auth: jwtAuth({ clientId: RC_CLIENT_ID, clientSecret: RC_CLIENT_SECRET, jwt: RC_JWT }) });
}
