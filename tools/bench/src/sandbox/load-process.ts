// A process of its own: calls a server as fast as it answers, over connections that stay open.
import { Pool } from "undici";
import type { Load, Loaded, Work } from "./load.ts";
import { newcomer } from "./newcomer.ts";

const connections = 16;
const form = { "content-type": "application/x-www-form-urlencoded" };
const account = "/restapi/v1.0/account/~";

interface Target {
  readonly pool: Pool;
  readonly token: string;
  /** Makes each creation another one. */
  created: number;
}

const targets = new Map<string, Target>();

process.on("message", async (load: Load) => process.send?.(await work(load)));
process.on("disconnect", () => process.exit());
process.send?.("ready");

async function work({ url, work, until }: Load): Promise<Loaded> {
  const target = targets.get(url) ?? (await open(url));
  targets.set(url, target);
  const startMs = performance.now();
  let calls = 0;
  const goesOn = "calls" in until ? () => calls < until.calls : () => performance.now() - startMs < until.ms;
  const call = async (): Promise<void> => {
    while (goesOn()) {
      calls += 1;
      await send(target, work);
    }
  };
  await Promise.all(Array.from({ length: connections }, call));
  const perSecond = (calls * 1000) / (performance.now() - startMs);
  return { calls, perSecond, extensions: await countExtensions(target) };
}

async function send(target: Target, work: Work): Promise<void> {
  const authorization = `Bearer ${target.token}`;
  if (work === "create") target.created += 1;
  const { statusCode, body } =
    work === "read"
      ? await target.pool.request({ method: "GET", path: `${account}/device/804111004`, headers: { authorization } })
      : await target.pool.request({
          method: "POST",
          path: `${account}/extension`,
          headers: { authorization, "content-type": "application/json" },
          body: newcomer(target.created),
        });
  if (statusCode !== 200) throw new Error(`${work}: status ${statusCode}: ${(await body.text()).slice(0, 300)}`);
  await body.dump();
}

async function countExtensions({ pool, token }: Target): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  const { body } = await pool.request({ method: "GET", path: `${account}/extension?perPage=1`, headers });
  return ((await body.json()) as { paging: { totalElements: number } }).paging.totalElements;
}

// The example's login works at each: the sandbox knows its JWT, and Prism any.
async function open(url: string): Promise<Target> {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const { body, statusCode } = await pool.request({
    method: "POST",
    path: "/restapi/oauth/token",
    headers: { ...form, authorization: `Basic ${btoa("tidewater-provisioning:tidewater-provisioning-secret")}` },
    body: new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: ownersJwt() }).toString(),
  });
  const { access_token: token } = (await body.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`${url} gives no token: ${statusCode}`);
  return { pool, token, created: 0 };
}

// What the sandbox prints as RC_JWT: it stands for the owner of its company.
function ownersJwt(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part({ iss: "ringwright-sandbox", sub: "2719404004" })}.`;
}
