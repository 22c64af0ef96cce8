import type { Random } from "../random.ts";
import type { FuzzRequest } from "./request.ts";
import { strangeTexts } from "./values.ts";
import type { World } from "./world.ts";

const apps = ["tidewater-provisioning", "tidewater-onboarding", "tidewater-directory", "tidewater-reviewed"] as const;
const schemes = ["Bearer", "bearer", "BEARER ", "Basic", "Digest", "Negotiate", "", "Bearer Bearer"] as const;

/** Asks as somebody else, or as nobody. */
export function damageToken(world: World, random: Random, request: FuzzRequest): FuzzRequest {
  const { Authorization: _, ...headers } = request.headers;
  const token = tokenOf(world, random);
  const where = random.weighted([
    [8, "bearer"],
    [2, "scheme"],
    [2, "query"],
    [1, "both"],
    [1, "nowhere"],
  ]);
  const inQuery = `${request.target}${request.target.includes("?") ? "&" : "?"}access_token=${encodeURIComponent(token.toWellFormed())}`;
  if (where === "nowhere") return { ...request, headers };
  if (where === "query") return { ...request, headers, target: inQuery };
  const scheme = where === "scheme" ? random.pick(schemes) : "Bearer";
  const authorization = { Authorization: headerText(`${scheme} ${token}`) };
  return { ...request, headers: { ...headers, ...authorization }, ...(where === "both" ? { target: inQuery } : {}) };
}

function tokenOf(world: World, random: Random): string {
  return random.weighted<() => string>([
    [3, () => world.token(random.pick(["manager", "user"]))],
    [3, () => world.token("admin", random.pick(apps))],
    [3, () => world.anyToken()],
    [2, () => world.id("token") ?? "none"],
    [2, () => world.id("refreshToken") ?? "none"],
    [1, () => world.id("code") ?? "none"],
    [1, () => world.token("admin").slice(0, -1)],
    [1, () => `${world.token("admin")} ${world.token("user")}`],
    [1, () => Buffer.from(Array.from({ length: 30 }, () => random.below(256))).toString("base64")],
    [1, () => Buffer.from("SBX01P01|forged-token-that-looks-right").toString("base64url")],
    [1, () => jwt({ alg: "none" }, { iss: "ringwright-sandbox", sub: world.id("extension") ?? "" })],
    [1, () => random.pick(strangeTexts)],
  ])();
}

/** A JWT without a signature. */
export function jwt(header: unknown, payload: unknown): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value) ?? "").toString("base64url");
  return `${part(header)}.${part(payload)}.`;
}

// What a header can hold at all; the rest is for the tests over a socket.
function headerText(text: string): string {
  return text.replaceAll(/[^\t\u0020-\u007e\u0080-\u00ff]/g, "?");
}
