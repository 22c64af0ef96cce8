import { type Client, createClient } from "@ringwright/core";
import { createSandbox } from "@ringwright/sandbox";
import { planted } from "./planted.ts";

/**
 * Works with an account whose service adds secrets to every record that it gives.
 *
 * @param work - is given an administrator's client
 */
export async function withTalkative<T>(work: (client: Client) => Promise<T>): Promise<T> {
  await using sandbox = await createSandbox();
  const { url: server, clock } = sandbox;
  const client = createClient({
    server,
    clock,
    auth: sandbox.auth("admin"),
    fetch: async (url, init) => {
      const response = await sandbox.fetch(url, init);
      const { status, headers } = response;
      const text = await response.text();
      // A login has tokens of its own.
      const added = url.endsWith("/sites") ? besideSiteCodes : planted;
      const told = url.endsWith("/token") || text === "" ? text : JSON.stringify(withSecrets(JSON.parse(text), added));
      return new Response(text === "" ? null : told, { status, headers });
    },
  });
  return await work(client);
}

// The code of a site is a few digits that are dialled before a number.
const { code: _siteCode, ...besideSiteCodes } = planted;

// Lists have records, and batches bodies.
function withSecrets(value: unknown, added: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((one) => withSecrets(one, added));
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.entries(value).filter(([name]) => name === "records" || name === "body");
  return { ...added, ...value, ...Object.fromEntries(inner.map(([name, one]) => [name, withSecrets(one, added)])) };
}
