import { accessLevels } from "./contract/operation.ts";
import { testJwt } from "./oauth/assertion.ts";
import { endSession, startSession } from "./oauth/tokens.ts";
import type { State } from "./state/state.ts";
import type { App, Extension, Session } from "./state/types.ts";

/** What a login with a JWT takes: `jwtAuth` of `@ringwright/core`, or any other client. Good for this sandbox alone. */
export interface SandboxCredentials {
  readonly clientId: string;
  /** Empty for a public client. */
  readonly clientSecret: string;
  readonly jwt: string;
}

/** A way into the sandbox, as one of its users with one of its apps. Printed, it shows no secret. */
export interface SandboxLogin {
  readonly clientId: string;
  readonly extensionId: string;
  /** What a login of your own takes. */
  credentials(): SandboxCredentials;
  /** An access token of a new session. */
  accessToken(): string;
  /** Makes this an `auth` for the client of `@ringwright/core`: it gets its tokens without asking for them over the wire. */
  connect(): SandboxSession;
}

/** What a client needs of a session. */
export interface SandboxSession {
  readonly owner: string;
  clientAuthorization(): string | undefined;
  accessToken(): Promise<string>;
  discard(token: string): void;
  logout(): Promise<void>;
}

/** Which app to log in with. */
export interface LoginOptions {
  /** A client id of the seed; when left out the app that may do most, of those that the vendor has given no more than any other. */
  readonly app?: string;
}

/**
 * A way in for one of the seed's users.
 *
 * @param who - the key of a role, an extension number, an extension's id or a mail address
 * @param nowMs - the sandbox's time
 * @throws Error that names those there are
 */
export function loginAs(state: State, who: string, { app }: LoginOptions, nowMs: () => number): SandboxLogin {
  const user = findUser(state, who);
  const client = findApp(state, app);
  const start = (): Session =>
    state.transaction(() => startSession(state, { app: client, extension: user, grant: "jwt" }, nowMs()));
  return {
    clientId: client.id,
    extensionId: user.id,
    credentials: () => ({ clientId: client.id, clientSecret: client.clientSecret ?? "", jwt: testJwt(user.id) }),
    accessToken: () => start().accessToken,
    connect() {
      let session: Session | undefined;
      return {
        owner: user.id,
        clientAuthorization: () => undefined,
        async accessToken() {
          session ??= start();
          return session.accessToken;
        },
        discard(token) {
          if (token === session?.accessToken) session = undefined;
        },
        async logout() {
          if (session !== undefined) endSession(state, session.id);
          session = undefined;
        },
      };
    },
  };
}

function findUser(state: State, who: string): Extension {
  const role = state.roles.first({ key: who });
  const users = state.extensions.find();
  const found = users.find(
    ({ id, extensionNumber, contact, roleIds }) =>
      (role !== undefined && roleIds.includes(role.id)) || [id, extensionNumber, contact?.email].includes(who),
  );
  if (found !== undefined) return found;
  const keys = state.roles.find().map(({ key }) => key);
  const numbers = users.filter(({ roleIds }) => roleIds.length > 0).map(({ extensionNumber }) => extensionNumber);
  throw new Error(
    `sandbox.auth("${who}"): no such user; name a role (${keys.join(", ")}) or an extension number (${numbers.join(", ")})`,
  );
}

function findApp(state: State, clientId: string | undefined): App {
  const apps = state.apps.find();
  const [ordinary] = apps.toSorted(
    (a, b) => accessLevels.indexOf(a.access) - accessLevels.indexOf(b.access) || b.permissions.length - a.permissions.length,
  );
  const found = clientId === undefined ? ordinary : apps.find(({ id }) => id === clientId);
  if (found !== undefined) return found;
  throw new Error(`sandbox.auth: there is no app ${clientId ?? ""}; there are ${apps.map(({ id }) => id).join(", ")}`);
}
