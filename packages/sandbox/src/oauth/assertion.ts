import type { State } from "../state/state.ts";
import type { Extension } from "../state/types.ts";

/** The issuer of the JWTs that the sandbox makes itself. */
const issuer = "ringwright-sandbox";

/** A JWT that logs a user in to the sandbox, and nowhere else: it is not signed. */
export function testJwt(extensionId: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part({ iss: issuer, sub: extensionId })}.`;
}

/** The user whom a JWT stands for: one that the seed gives a user, or one of the sandbox's own. */
export function userOfAssertion(state: State, jwt: string): Extension | undefined {
  if (jwt === "") return undefined;
  const known = state.extensions.first({ jwt });
  if (known !== undefined) return known;
  const payload = readPart(jwt, 1);
  if (readPart(jwt, 0)?.["alg"] !== "none" || payload?.["iss"] !== issuer) return undefined;
  return state.extensions.get(String(payload["sub"]));
}

/** Whom a JWT says it is about. */
export function subjectOf(jwt: string): string | undefined {
  const subject = readPart(jwt, 1)?.["sub"];
  return typeof subject === "string" ? subject : undefined;
}

/** The algorithm that a JWT says it is signed with. */
export function algorithmOf(jwt: string): string | undefined {
  const algorithm = readPart(jwt, 0)?.["alg"];
  return typeof algorithm === "string" ? algorithm : undefined;
}

function readPart(jwt: string, index: number): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(jwt.split(".", index + 1)[index] ?? "", "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
