import type { AuthConnection } from "../../src/auth/auth.ts";
import type { FakeClock } from "./fake-clock.ts";
import { type Answer, json, type LoopbackServer, loopbackServer, type SeenRequest } from "./loopback-server.ts";

/** The service's OAuth endpoints as far as a session can tell, with one session and one rotating pair of tokens. */
export interface TokenService extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** The forms that were posted, in the order they came. */
  readonly forms: readonly Record<string, string>[];
  /** The access token that is good at the moment. */
  readonly accessToken: string;
  /** Answers the next requests in its place; each is used once. */
  readonly answers: Answer[];
  /** The same for OAuth calls alone. Given the usual answer, one can pass it on. */
  readonly troubles: ((usual: Answer) => Answer)[];
  /** From now on the refresh token is refused. */
  endSession(): void;
  /** A connection as a client gives it to its auth, without the client's layers. */
  connection(clock: FakeClock): AuthConnection;
}

/** What shapes a token service's answers. */
export interface TokenServiceOptions {
  readonly expiresIn?: number;
  /** Whether the app may refresh. */
  readonly refresh?: boolean;
  /** Answers what is no OAuth call. */
  readonly api?: Answer;
}

export const jwt = "eyJhbGciOiJSUzI1NiJ9.PLANTED-JWT.c2lnbmF0dXJl";
export const clientSecret = "PLANTED-client-secret";

/** Starts a token service on loopback. */
export async function tokenService(options: TokenServiceOptions = {}): Promise<TokenService> {
  let count = 0;
  let ended = false;
  const answers: Answer[] = [];
  const troubles: TokenService["troubles"] = [];
  const forms: Record<string, string>[] = [];

  const oauth: Answer = (request, response) => {
    const form = forms.at(-1) ?? {};
    if (request.url === "/restapi/oauth/revoke") {
      response.end();
      return;
    }
    if (form["grant_type"] === "refresh_token" && (ended || form["refresh_token"] !== `REFRESH-${count}`)) {
      refuse(response, 400, "invalid_grant", "OAU-213", form);
      return;
    }
    ended = false;
    count++;
    json(response, 200, {
      access_token: `ACCESS-${count}`,
      token_type: "bearer",
      expires_in: options.expiresIn ?? 3600,
      ...(options.refresh === false ? {} : { refresh_token: `REFRESH-${count}`, refresh_token_expires_in: 604_800 }),
      scope: "ReadAccounts",
      owner_id: "2719404004",
      session_id: "66b1c0de",
    });
  };

  const server: LoopbackServer = await loopbackServer(async (request, response) => {
    const isOAuth = request.url.startsWith("/restapi/oauth/");
    if (isOAuth) forms.push(Object.fromEntries(new URLSearchParams(request.body)));
    const usual = isOAuth ? (troubles.shift()?.(oauth) ?? oauth) : options.api;
    const answer = answers.shift() ?? usual;
    await answer?.(request, response);
  });

  return {
    url: server.url,
    requests: server.requests,
    forms,
    get accessToken() {
      return `ACCESS-${count}`;
    },
    answers,
    troubles,
    endSession() {
      ended = true;
    },
    connection: (clock) => ({ server: server.url, clock, fetch: (_operation, url, init) => fetch(url, init) }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Refuses as the service does, and repeats what was sent, as a careless one might. */
export function refuse(
  response: Parameters<Answer>[1],
  status: number,
  error: string,
  errorCode: string,
  sent: object = {},
): void {
  const text = JSON.stringify(sent);
  json(
    response,
    status,
    {
      error,
      error_description: text,
      errors: [{ errorCode, message: text, parameters: [{ parameterName: "x", parameterValue: text }] }],
    },
    { rcrequestid: "req-1" },
  );
}
