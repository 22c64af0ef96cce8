import type { Call } from "./call.ts";
import type { Service } from "./callers/caller.ts";

// Long enough before its hour is over.
const renewBeforeMs = 5 * 60_000;

/**
 * Calls as people write them over `fetch`: a token that is fetched anew before it is over, and after a 429 the call again, as
 * soon as `Retry-After` allows (the developer guide, Rate limits).
 */
export function patientFetch({ server, credentials: { clientId, clientSecret, jwt } }: Omit<Service, "clock">): Call {
  let token: Promise<string> | undefined;
  let tokenUntilMs = 0;

  const login = async (): Promise<string> => {
    const response = await fetch(`${server}/restapi/oauth/token`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: jwt }),
    });
    if (!response.ok) throw new Error(`no token: status ${response.status}`);
    const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number };
    tokenUntilMs = Date.now() + expires_in * 1000 - renewBeforeMs;
    return access_token;
  };

  return async (method, path, body) => {
    for (;;) {
      if (token === undefined || Date.now() >= tokenUntilMs) {
        tokenUntilMs = Number.POSITIVE_INFINITY; // one login for all that ask meanwhile
        token = login();
      }
      const response = await fetch(server + path, {
        method,
        headers: { authorization: `Bearer ${await token}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (response.ok) return text === "" ? undefined : JSON.parse(text);
      if (response.status !== 429) throw new Error(`status ${response.status}: ${text}`);
      await new Promise((resolve) => setTimeout(resolve, Number(response.headers.get("retry-after") ?? 60) * 1000));
    }
  };
}
