import type { Env } from "./env.ts";

export { Office } from "./office.ts";

export default {
  /** Lets callers in that have the key, and hands on to the one office. */
  async fetch(request, env) {
    if (!(await hasKey(request, env.API_KEY))) return new Response("Unauthorized", { status: 401 });
    return env.OFFICE.getByName("tidewater").fetch(request);
  },
} satisfies ExportedHandler<Env>;

// Hashes are of one length, so the time that comparing takes tells nothing of the key.
async function hasKey(request: Request, key: string): Promise<boolean> {
  const given = request.headers.get("authorization") ?? "";
  const [a, b] = await Promise.all([given, `Bearer ${key}`].map(hash));
  return a !== undefined && b !== undefined && crypto.subtle.timingSafeEqual(a, b);
}

function hash(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
}
