import "server-only"; // secrets: the build fails where a component of the browser imports this
import { type Client, createClient, jwtAuth } from "@ringwright/core";

// Pages and routes have modules of their own, and "next dev" loads them anew: the process is what they share.
const shared = globalThis as { ringwrightClient?: Client };

/** The client of this process, made with the first call: a build has no secrets. All requests share its session and its rate budget. */
export function client(): Client {
  shared.ringwrightClient ??= newClient(process.env);
  return shared.ringwrightClient;
}

function newClient({ RC_CLIENT_ID = "", RC_CLIENT_SECRET = "", RC_JWT = "", RINGWRIGHT_SERVER }: NodeJS.ProcessEnv): Client {
  return createClient({
    server: RINGWRIGHT_SERVER ?? "https://platform.ringcentral.com",
    auth: jwtAuth({ clientId: RC_CLIENT_ID, clientSecret: RC_CLIENT_SECRET, jwt: RC_JWT }),
    // Nobody waits a minute for a page: a call whose turn would come later fails at once, and says when to come back.
    timeoutMs: 10_000,
  });
}
