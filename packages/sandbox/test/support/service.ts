import type { Sandbox } from "../../src/index.ts";

/** An answer with its body read. */
export interface ReadAnswer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** What a request is made of beside its method and path. */
export interface RequestParts {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls the sandbox as one user; paths begin after `/restapi`. */
export interface Service {
  readonly token: string;
  call<T = Record<string, unknown>>(method: string, path: string, parts?: RequestParts): Promise<ReadAnswer<T>>;
}

/** The app of the seed that may call what is internal to the vendor, too. */
export const internalApp = "tidewater-internal";

/** The ordinary app, as the token service wants it proved. */
export const provisioning: Readonly<Record<string, string>> = proofOf("tidewater-provisioning");

/** `internalApp`, as the token service wants it proved. */
export const internal: Readonly<Record<string, string>> = proofOf(internalApp);

function proofOf(clientId: string): Readonly<Record<string, string>> {
  return { Authorization: `Basic ${btoa(`${clientId}:${clientId}-secret`)}` };
}

/**
 * Logs a user in and calls the sandbox in their name.
 *
 * @param app - a client id; the ordinary app when left out
 */
export function serviceOf(sandbox: Sandbox, who = "admin", app?: string): Service {
  const token = sandbox.auth(who, app === undefined ? {} : { app }).accessToken();
  return {
    token,
    call: <T>(method: string, path: string, { body, headers = {} }: RequestParts = {}) =>
      send<T>(sandbox, method, path, { body, headers: { Authorization: `Bearer ${token}`, ...headers } }),
  };
}

/** Calls the sandbox without a token, unless the headers have one. */
export async function send<T = Record<string, unknown>>(
  sandbox: Sandbox,
  method: string,
  path: string,
  { body, headers = {} }: RequestParts = {},
): Promise<ReadAnswer<T>> {
  const isForm = body instanceof URLSearchParams;
  const text = body === undefined || typeof body === "string" || isForm ? body : JSON.stringify(body);
  const type = text === undefined || isForm ? {} : { "Content-Type": "application/json" };
  const response = await sandbox.fetch(`${sandbox.url}/restapi${path}`, {
    method,
    redirect: "manual",
    headers: { ...type, ...headers },
    ...(text === undefined ? {} : { body: text }),
  });
  const answer = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(answer) : answer) as T };
}

/** The body of a refusal. */
export interface Refused {
  readonly errorCode?: string;
  readonly message?: string;
  readonly parameterName?: string;
  readonly permissionName?: string;
  readonly errors: readonly {
    readonly errorCode: string;
    readonly message: string;
    readonly parameterName?: string;
    readonly permissionName?: string;
    readonly permissionsName?: string;
    /** In answers of the token service. */
    readonly parameters?: readonly { readonly parameterName: string; readonly parameterValue?: string }[];
  }[];
}

/** The status and first code of an answer, and what it is about. */
export type Verdict = readonly [status: number, code: string | undefined, parameter: string | undefined];

/** How an answer turned out. */
export function verdict({ status, body }: ReadAnswer<unknown>): Verdict {
  const error = (body as Partial<Refused> | undefined)?.errors?.[0];
  const parameterName = error?.parameterName ?? error?.parameters?.[0]?.parameterName;
  return [status, error?.errorCode, parameterName ?? error?.permissionName ?? error?.permissionsName];
}
