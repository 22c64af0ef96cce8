import type { SecretSearch, Sent, SentRequest } from "../errors/call-secrets.ts";
import { redact } from "../errors/redaction.ts";
import { pathValues } from "./path-values.ts";
import { removeSecrets, waysToRead } from "./remove-secrets.ts";
import { hasSecretParameter } from "./secret-names.ts";
import { secretsOf } from "./secrets-of.ts";

// In characters. At the end of what is cut a secret may have lost its own end, and not be known by the rest: so that goes as well.
const mostRead = 8192;
const mostCutOff = 4096;

/** Makes a search. It keeps how the latest credentials may be read: whoever sends a token sends it again and again. */
export function secretSearch(): SecretSearch {
  let latest = "";
  let ways: readonly string[] = [];

  function readCredentials(authorization: string): readonly string[] {
    if (authorization !== latest) {
      ways = waysToReadEach(credentialsIn(authorization));
      latest = authorization;
    }
    return ways;
  }

  return {
    waysToRead(sent) {
      if (typeof sent === "string") return readCredentials(sent);
      if (isList(sent)) return waysToReadEach(sent);
      const named = waysToReadEach(secretsIn(sent));
      const { authorization } = sent.headers;
      return authorization === undefined ? named : [...named, ...readCredentials(authorization)];
    },
    redact(text, sent) {
      const safe = redact(removeSecrets(text.slice(0, mostRead), sent));
      return text.length <= mostRead ? safe : `${safe.slice(0, -mostCutOff)}…`;
    },
  };
}

function isList(sent: Sent): sent is readonly string[] {
  return Array.isArray(sent);
}

function waysToReadEach(secrets: readonly string[]): string[] {
  return secrets.flatMap(waysToRead);
}

// By their names; its credentials are read apart.
function secretsIn({ operation: { path }, url, headers: { authorization: _, ...headers }, body }: SentRequest): string[] {
  const values = hasSecretParameter(path) ? pathValues(path, url) : undefined;
  const query = url.includes("?") ? valuesByName(new URL(url).searchParams) : undefined;
  return secretsOf([values, query, headers, readBody(body)]);
}

// The header as a whole too: in Base64 a token looks otherwise behind its scheme.
function credentialsIn(authorization: string): string[] {
  const [scheme = "", credential = ""] = authorization.split(" ");
  const password = scheme.toLowerCase() === "basic" ? passwordOf(credential) : [];
  return [authorization, credential, ...password];
}

// Of Basic credentials: what follows the first colon (RFC 7617).
function passwordOf(credential: string): string[] {
  try {
    const [, ...password] = atob(credential).split(":");
    return password.length === 0 ? [] : [password.join(":")];
  } catch {
    return []; // no Base64
  }
}

function readBody(body: string | undefined): unknown {
  if (body === undefined) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return valuesByName(new URLSearchParams(body));
  }
}

function valuesByName(parameters: URLSearchParams): Record<string, string[]> {
  const values: Record<string, string[]> = Object.create(null);
  for (const name of parameters.keys()) values[name] = parameters.getAll(name);
  return values;
}
