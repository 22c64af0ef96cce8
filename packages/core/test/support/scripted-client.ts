import { tokenAuth } from "../../src/auth/token-auth.ts";
import { type Client, type ClientOptions, createClient } from "../../src/client.ts";
import { FakeClock } from "./fake-clock.ts";
import { type ScriptedFetch, type ScriptedRequest, scriptedFetch } from "./scripted-fetch.ts";

/** A client that talks to a script, on a clock that the test moves. */
export interface ScriptedClient extends ScriptedFetch {
  readonly client: Client;
  readonly clock: FakeClock;
}

/** The token that scripted clients use; no error or event may show it. */
export const plantedToken = "PLANTED-access-token-1";

/** Makes a client whose requests are answered by `answer`. */
export function scriptedClient(
  answer: (request: ScriptedRequest) => Response | Promise<Response>,
  options: Partial<ClientOptions> = {},
): ScriptedClient {
  const clock = new FakeClock();
  const script = scriptedFetch(answer);
  const client = createClient({
    auth: tokenAuth(plantedToken),
    server: "https://service.example",
    clock,
    fetch: script.fetch,
    random: () => 0.5,
    ...options,
  });
  return { ...script, client, clock };
}
