import type { Trial } from "../../src/operations/trial.ts";

// The sandbox's own administrator, with its app that may call everything. Whoever has the sandbox knows them, and they are good for
// nothing else.
const app = "tidewater-internal";
const jwt = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJpc3MiOiJyaW5nd3JpZ2h0LXNhbmRib3giLCJzdWIiOiIyNzE5NDA0MDA0In0.";

/** A request to a sandbox, as `fetch` takes it. */
export interface TrialRequest {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Readonly<Record<string, string>>; readonly body?: string };
}

/** An answer to show. */
export interface TrialAnswer {
  readonly status: number;
  readonly requestId: string;
  readonly tookMs: number;
  readonly body: string;
}

/**
 * The request of a filled-in form.
 *
 * @param server - the sandbox's address
 * @param trial - the operation
 * @param values - what was filled in, by parameter
 * @param body - as typed; nothing where there is none
 * @param token - an access token
 */
export function requestOf(
  server: string,
  trial: Trial,
  values: Readonly<Record<string, string>>,
  body: string | undefined,
  token: string,
): TrialRequest {
  const given = trial.parameters.filter(({ name }) => (values[name] ?? "").trim() !== "");
  const path = trial.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name]?.trim() ?? "").replaceAll("%2C", ","),
  );
  const query = new URLSearchParams();
  for (const { name, in: place } of given) {
    if (place === "query") for (const one of (values[name] ?? "").split(",")) query.append(name, one.trim());
  }
  const headers = Object.fromEntries(
    given.filter(({ in: place }) => place === "header").map(({ name }) => [name, values[name]?.trim() ?? ""]),
  );
  return {
    url: `${server.replace(/\/+$/, "")}${path}${query.size === 0 ? "" : `?${query}`}`,
    init: {
      method: trial.method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    },
  };
}

/**
 * Logs in to the sandbox as its administrator.
 *
 * @returns an access token
 * @throws Error with what to do, where nothing answers or it is no sandbox with its own company
 */
export async function logIn(server: string): Promise<string> {
  const response = await reach(`${server.replace(/\/+$/, "")}/restapi/oauth/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${app}:${app}-secret`)}`, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: jwt }),
  });
  if (!response.ok)
    throw new Error(`The login was refused with ${response.status}: is it a sandbox with the company that it brings?`);
  const { access_token: token } = (await response.json()) as { readonly access_token: string };
  return token;
}

/**
 * Sends a request, and reads its answer.
 *
 * @throws Error with what to do, where nothing answers
 */
export async function send({ url, init }: TrialRequest): Promise<TrialAnswer> {
  const startMs = performance.now();
  const response = await reach(url, init);
  const text = await response.text();
  return {
    status: response.status,
    requestId: response.headers.get("RCRequestId") ?? "",
    tookMs: Math.round(performance.now() - startMs),
    body: indented(text),
  };
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    throw new Error(`Nothing answers at ${new URL(url).origin}. Start a sandbox: npx @ringwright/sandbox`);
  }
}

/** Whether this page comes from this machine, as a sandbox takes it without being told. */
export function isLoopback(): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
