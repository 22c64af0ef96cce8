import { type Client, createClient, jwtAuth } from "@ringwright/core";

/**
 * The client for all requests: it holds the session and the rate budgets, so there is one of it.
 *
 * @param env - has the login; `RINGWRIGHT_SERVER` names another service than the real one, such as a sandbox
 */
export function clientFor({
  RC_CLIENT_ID = "",
  RC_CLIENT_SECRET = "",
  RC_JWT = "",
  RINGWRIGHT_SERVER,
}: NodeJS.ProcessEnv): Client {
  return createClient({
    server: RINGWRIGHT_SERVER ?? "https://platform.ringcentral.com",
    auth: jwtAuth({ clientId: RC_CLIENT_ID, clientSecret: RC_CLIENT_SECRET, jwt: RC_JWT }),
    // Nobody waits a minute for a page: a call whose turn would come later fails at once, and says when to come back.
    timeoutMs: 10_000,
  });
}
