import type { Random } from "../random.ts";
import type { FuzzRequest } from "./request.ts";
import { jwt } from "./tokens.ts";
import { strangeText } from "./values.ts";
import { internalApp, type World } from "./world.ts";

const jwtGrant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const grants = [
  jwtGrant,
  jwtGrant,
  "refresh_token",
  "authorization_code",
  "partner_jwt",
  "password",
  "client_credentials",
  "__proto__",
  "",
];
const clients = [internalApp, "tidewater-provisioning", "tidewater-onboarding", "tidewater-directory", "nobody", "__proto__", ""];
const redirects = ["http://localhost:3000/callback", "https://evil.example/", "javascript:alert(1)", "", "//", "callback"];

/** A request to the token service: logins, renewals, revocations and visits to the login page, right and wrong mixed. */
export function oauthRequest(world: World, random: Random): FuzzRequest {
  const page = random.weighted([
    [6, "token"],
    [2, "revoke"],
    [2, "authorize"],
  ]);
  if (page === "authorize")
    return { method: "GET", target: `/restapi/oauth/authorize?${authorizeQuery(world, random)}`, headers: {} };
  const fields = page === "token" ? tokenFields(world, random) : [["token", anyToken(world, random)] as Field];
  return {
    method: "POST",
    target: `/restapi/oauth/${page}${random.chance(0.05) ? "?client_id=nobody&token=x" : ""}`,
    headers: {
      "Content-Type": random.chance(0.05) ? "application/json" : "application/x-www-form-urlencoded",
      ...authorization(world, random),
    },
    body: formText(random, damaged(random, fields)),
  };
}

const ownFields: ReadonlyMap<string, readonly string[]> = new Map([
  [jwtGrant, ["assertion"]],
  ["refresh_token", ["refresh_token"]],
  ["authorization_code", ["code", "redirect_uri"]],
]);

type Field = readonly [name: string, value: string];

function tokenFields(world: World, random: Random): Field[] {
  const grant = random.pick(grants);
  const extension = world.id(random.pick(["user", "extension"])) ?? "1";
  const assertion = random.weighted<() => string>([
    [6, () => jwt({ alg: "none", typ: "JWT" }, { iss: "ringwright-sandbox", sub: extension })],
    [1, () => jwt({ alg: "HS256" }, { sub: extension })],
    [1, () => jwt({ alg: { toString: 1 } }, [])],
    [1, () => jwt(null, "x")],
    [1, () => strangeText(random)],
  ])();
  const fields: Field[] = [
    ["grant_type", grant],
    ["assertion", assertion],
    ["refresh_token", random.chance(0.8) ? (world.id("refreshToken") ?? "x") : anyToken(world, random)],
    ["code", world.id("code") ?? "x"],
    ["redirect_uri", random.pick(redirects)],
    ["client_id", random.pick(clients)],
  ];
  // A client sends what its grant wants; now and then the others' fields as well.
  const wanted = ownFields.get(grant);
  const sent =
    wanted === undefined || random.chance(0.1)
      ? fields
      : fields.filter(([name]) => name === "grant_type" || wanted.includes(name));
  const more: readonly Field[] = [
    ["access_token_ttl", random.pick(["1", "600", "3600", "99999999999", "-1", "1e999", "x"])],
    ["refresh_token_ttl", random.pick(["0", "1", "604800", "2592000", "1e10", ""])],
    ["scope", random.pick(["ReadAccounts", "EditAccounts  ReadAccounts", "Nothing", "", " "])],
    ["endpoint_id", strangeText(random)],
    ["code_verifier", "x".repeat(50)],
    ["client_id", random.pick(clients)],
  ];
  return [...sent, ...more.filter(() => random.chance(0.15))];
}

function authorizeQuery(world: World, random: Random): string {
  const fields: Field[] = [
    ["response_type", random.pick(["code", "code", "code", "token", ""])],
    ["client_id", random.pick(clients)],
    ["redirect_uri", random.pick(redirects)],
    ["state", strangeText(random)],
    ["login_hint", random.pick([world.id("user") ?? "1", "101", "nobody", strangeText(random)])],
    ["code_challenge", "x".repeat(43)],
    ["code_challenge_method", random.pick(["S256", "plain", "md5"])],
  ];
  return formText(
    random,
    damaged(
      random,
      fields.filter(([name]) => name === "response_type" || name === "client_id" || random.chance(0.4)),
    ),
  );
}

function authorization(world: World, random: Random): Readonly<Record<string, string>> {
  const app = world.sandbox.state.apps.get(internalApp); // most sessions are its own
  const basic = (text: string): Readonly<Record<string, string>> => ({
    Authorization: `Basic ${Buffer.from(text).toString("base64")}`,
  });
  return random.weighted([
    [6, basic(`${app?.id}:${app?.clientSecret}`)],
    [1, basic(`${app?.id}:wrong`)],
    [1, basic(random.pick(["", ":", "::", "no-colon", "%zz:%", "\u0000:\u0000", "__proto__:x", "é:\ud800"]))],
    [1, { Authorization: random.pick(["Basic", "Basic !!!", "Basic ====", `Bearer ${world.token("admin")}`]) }],
    [2, {}],
  ]);
}

function anyToken(world: World, random: Random): string {
  return world.id(random.pick(["token", "refreshToken", "code"])) ?? strangeText(random);
}

function damaged(random: Random, fields: readonly Field[]): readonly Field[] {
  if (random.chance(0.7) || fields.length === 0) return fields;
  const at = random.below(fields.length);
  const [name, value] = fields[at] as Field;
  return random.pick<readonly Field[]>([
    fields.toSpliced(at, 1),
    fields.with(at, [name, strangeText(random)]),
    fields.with(at, [strangeText(random), value]),
    [...fields, [name, value]],
    [...fields, ["__proto__", "x"]],
  ]);
}

function formText(random: Random, fields: readonly Field[]): string {
  const text = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return random.weighted([
    [20, text],
    [1, text.slice(0, random.below(text.length + 1))],
    [1, `&&${text}&=&%`],
    [1, JSON.stringify(Object.fromEntries(fields))],
  ]);
}
