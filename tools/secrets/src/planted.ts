/** Secrets that are planted wherever users have some. None gives itself away by its look. */
export const planted = {
  clientSecret: "PLANTED/client+secret",
  jwt: "PLANTED.jwt/assertion",
  code: "PLANTED+code/1",
  codeVerifier: "PLANTED~verifier.of-43-characters-and-not-one-less",
  accessToken: "PLANTED-access/token=",
  refreshToken: "PLANTED-refresh/token=",
  password: "PLANTED pass/word & 1",
  ivrPin: "482916",
  header: "PLANTED-header/1",
} as const;

/** The app that logs in; its id is no secret. */
export const clientId = "tidewater";

/**
 * Looks for secrets in a text: in clear, and as URLs, forms, JSON and HTTP Basic write them.
 *
 * @param text - what was printed
 * @param secrets - by name
 * @returns the names of those that it holds
 */
export function secretsIn(text: string, secrets: Readonly<Record<string, string>>): string[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    waysToWrite(secret).some((way) => text.includes(way)) ? [name] : [],
  );
}

function waysToWrite(secret: string): string[] {
  const inForm = new URLSearchParams([["", secret]]).toString().slice(1);
  const encoded = [secret, encodeURIComponent(secret), inForm, JSON.stringify(secret).slice(1, -1)];
  const bare = [...encoded, `${clientId}:${secret}`, `${clientId}:${inForm}`].map((text) => btoa(text).replace(/=+$/, ""));
  return [...encoded, ...bare];
}
