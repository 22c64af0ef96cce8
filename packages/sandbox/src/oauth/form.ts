import type { OperationFacts } from "../contract/operation.ts";
import type { Problem } from "../contract/problem.ts";
import type { Validators } from "../contract/validators.ts";
import { refuse } from "../http/refusal.ts";
import type { WireRequest } from "../http/wire.ts";
import type { State } from "../state/state.ts";
import { userOfAssertion } from "./assertion.ts";
import { appOf, type ClientFields, needApp } from "./client.ts";
import { lifetimes } from "./tokens.ts";

type Fields = Record<string, unknown>;

const grants: Readonly<Record<string, string>> = {
  authorization_code: "AuthorizationCodeGrant",
  refresh_token: "RefreshTokenGrant",
  "urn:ietf:params:oauth:grant-type:jwt-bearer": "JwtBearerGrant",
  partner_jwt: "JwtBearerGrant",
};

// What else the vendor's SDKs have known (`GetTokenRequest` of @rc-ex/core in 2023). It is for apps that the vendor has given it.
const grantsOfOthers: readonly string[] = [
  "password",
  "client_credentials",
  "urn:ietf:params:oauth:grant-type:device_code",
  "device_certificate",
  "guest",
  "personal_jwt",
  "otp",
  "ivr_pin",
];

/** Refuses a request for tokens that does not prove its client: the service judges that before the grant and its fields. */
export function needClient(state: State, operation: OperationFacts, request: WireRequest, body: unknown): void {
  if (operation.id === "requestToken") needApp(state, request.header("authorization"), clientFields(body));
}

/**
 * Makes a request for tokens ready for the contract: fields without a value are left out, lifetimes are cut to what the
 * service gives, and the grant that is asked for is checked by itself, so that a refusal names the field.
 *
 * @param body - the form; changed in place
 */
export function prepareForm(validators: Validators, operation: OperationFacts, body: unknown): Problem | undefined {
  if (operation.id !== "requestToken") return undefined;
  const fields = body as Fields;
  // RFC 6749, 3.2: they count as left out. ringcentral-ts sends the lifetimes that nobody chose so.
  for (const name of Object.keys(fields)) if (fields[name] === "") delete fields[name];
  cut(fields, "access_token_ttl", lifetimes.minAccessS, lifetimes.accessS);
  cut(fields, "refresh_token_ttl", 0, lifetimes.maxRefreshS);
  const type = fields["grant_type"];
  if (type === undefined) return { parameterName: "grant_type", keyword: "required", message: "is missing" };
  if (grantsOfOthers.includes(String(type))) return refuse(400, "OAU-251", { oauthError: "unauthorized_client" });
  const schema = Object.hasOwn(grants, String(type)) ? grants[String(type)] : undefined;
  if (schema === undefined) return refuse(400, "OAU-250", { parameterName: "grant_type", oauthError: "invalid_request" });
  return validators.schema(schema, body);
}

function cut(fields: Fields, name: string, low: number, high: number): void {
  const value = fields[name];
  if (typeof value === "number") fields[name] = Math.min(Math.max(value, low), high);
}

/**
 * Whose budget a call of the token service draws from: that of the user whom the grant stands for.
 *
 * @returns undefined where the grant stands for nobody; such a call has no budget
 */
export function budgetOwner(
  state: State,
  request: WireRequest,
  body: unknown,
): { readonly extensionId: string; readonly appId: string } | undefined {
  const fields = (body ?? {}) as Fields;
  const text = (name: string): string => String(fields[name] ?? request.query.get(name) ?? "");
  const app = appOf(state, request.header("authorization"), clientFields(body));
  if (app === undefined) return undefined;
  const session = state.tokens.get(text("refresh_token") || text("token"))?.sessionId;
  const extensionId =
    (session === undefined ? undefined : state.sessions.get(session)?.extensionId) ??
    state.codes.get(text("code"))?.extensionId ??
    userOfAssertion(state, text("assertion"))?.id;
  return extensionId === undefined ? undefined : { extensionId, appId: app.id };
}

function clientFields(body: unknown): ClientFields {
  const fields = (body ?? {}) as Fields;
  const text = (name: string): string | undefined =>
    fields[name] === undefined || fields[name] === "" ? undefined : String(fields[name]);
  return { client_id: text("client_id"), client_assertion: text("client_assertion") };
}
