import { readdirSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import type { Operation } from "../src/call/operation.ts";
import { ApiError } from "../src/errors/api-error.ts";
import { AuthError } from "../src/errors/auth-error.ts";
import { BulkError } from "../src/errors/bulk-error.ts";
import { InputError } from "../src/errors/input-error.ts";
import { NetworkError } from "../src/errors/network-error.ts";
import { OutcomeUnknownError } from "../src/errors/outcome-unknown-error.ts";
import { RingwrightError } from "../src/errors/ringwright-error.ts";
import { StoreError } from "../src/errors/store-error.ts";
import { TaskError } from "../src/errors/task-error.ts";
import { TimeoutError } from "../src/errors/timeout-error.ts";
import { parseEnvelope } from "../src/failure/parse-envelope.ts";
import { secretsOf } from "../src/failure/secrets-of.ts";
import { SentSecrets } from "../src/failure/sent-secrets.ts";
import { toApiError } from "../src/failure/to-api-error.ts";
import { settle } from "./support/fake-clock.ts";
import { printed } from "./support/printed.ts";
import { plantedToken, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse, silence } from "./support/scripted-fetch.ts";

const secrets = {
  bearer: "PLANTED.bearer-token_0123456789",
  jwt: "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJQTEFOVEVEIn0.UExBTlRFRA",
  refresh: "PLANTED-refresh",
  secret: "PLANTED-secret",
  password: "PLANTED-pass word",
  pin: "471100",
};

const leaky = [
  `Authorization: Bearer ${secrets.bearer}`,
  `assertion ${secrets.jwt}`,
  `POST https://app:${secrets.secret}@service.example/token?refresh_token=${secrets.refresh}&access_token=${secrets.bearer}`,
  JSON.stringify({ password: secrets.password, ivrPin: Number(secrets.pin), client_secret: secrets.secret }),
  `Parameter [ivrPin] value [${secrets.pin}] is invalid`,
].join("; ");

/** A chain of causes that loggers would print to its end, with everything on it. */
function leakyCause(): Error {
  const inner = Object.assign(new TypeError(leaky), {
    request: { headers: { authorization: `Bearer ${secrets.bearer}` } },
    body: { password: secrets.password, pin: secrets.pin },
  });
  return new Error(`outer: ${leaky}`, { cause: inner });
}

const entries = [{ errorCode: "CMN-101", message: "Parameter [password] is invalid", parameterName: "password" }];
const details = { operation: "updateExtension", requestId: "R-1" };

const everyError: readonly (readonly [string, RingwrightError])[] = [
  ["RingwrightError", new RingwrightError(leaky, { ...details, cause: leakyCause() })],
  ["ApiError", new ApiError(leaky, { ...details, cause: leakyCause(), status: 400, errors: entries })],
  ["AuthError", new AuthError(leaky, { ...details, cause: leakyCause() })],
  [
    "BulkError",
    new BulkError(leaky, {
      ...details,
      cause: leakyCause(),
      total: 1,
      troubles: [{ index: 0, fate: "failed", errors: entries }],
    }),
  ],
  ["InputError", new InputError(leaky, { ...details, cause: leakyCause() })],
  ["NetworkError", new NetworkError(leaky, { ...details, cause: leakyCause() })],
  [
    "OutcomeUnknownError",
    new OutcomeUnknownError(leaky, {
      ...details,
      cause: leakyCause(),
      input: { path: { accountId: "~" }, query: [], body: ["password"] },
      reconcile: "look",
    }),
  ],
  ["StoreError", new StoreError(leaky, { ...details, cause: leakyCause() })],
  ["TaskError", new TaskError(leaky, { ...details, cause: leakyCause(), taskId: "T1", status: "Failed", errors: entries })],
  ["TimeoutError", new TimeoutError(leaky, { ...details, cause: leakyCause(), timeoutMs: 5 })],
];

function expectNoSecret(text: string): void {
  for (const secret of [...Object.values(secrets), plantedToken]) expect(text).not.toContain(secret);
  expect(text).not.toContain("PLANTED");
}

describe("every error", () => {
  test("is in the list of these tests", async () => {
    const folder = new URL("../src/errors/", import.meta.url);
    const files: Record<string, unknown>[] = await Promise.all(
      readdirSync(folder).map((file) => import(`${folder.href}${file}`)),
    );
    const classes = files.flatMap((file) => Object.keys(file).filter((name) => isErrorClass(file[name])));
    expect(classes.sort()).toEqual(everyError.map(([name]) => name).sort());
  });

  test.each(everyError)("%s shows no secret, whoever prints it", (_, error) => {
    expectNoSecret(printed(error));
  });

  test.each(everyError)("%s says in its JSON and when printed what it is about, and why", (name, error) => {
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name,
      operation: "updateExtension",
      requestId: "R-1",
      cause: { name: "Error", cause: { name: "TypeError" } },
    });
    expect(inspect(error)).toMatch(new RegExp(`^${name}: Authorization: Bearer \\[redacted\\]`));
    expect(inspect(error)).toContain("operation: 'updateExtension'");
    expect(inspect(error)).toContain("at ");
  });

  test.each(everyError)("%s is known by its mark to another copy of the package", async (name, error) => {
    vi.resetModules();
    const copy = await import("../src/errors/ringwright-error.ts");
    expect(error).not.toBeInstanceOf(copy.RingwrightError);
    expect(copy.RingwrightError.is(error)).toBe(true);
    expect(error.name).toBe(name);
  });

  test.each(everyError)("%s is told from the other kinds by their own `is`, also of another copy", async (name, error) => {
    vi.resetModules();
    const copy = await import("../src/index.ts");
    const kinds = everyError.map(([kind]) => kind as "ApiError").filter((kind) => copy[kind].is(error));
    expect(kinds).toEqual(everyError.map(([kind]) => kind).filter((kind) => kind === "RingwrightError" || kind === name));
    expect(copy.ApiError.is(new Error("x"))).toBe(false);
  });

  test("leaves a cause as it is that holds only harmless words", () => {
    const cause = Object.assign(new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") }), { code: "E" });
    expect(new NetworkError("x", { cause }).cause).toBe(cause);
  });

  test("keeps a cause's name, code and words where it takes a secret out", () => {
    const cause = Object.assign(new TypeError(`refused ${secrets.jwt}`), { code: "E_REFUSED" });
    const kept = new NetworkError("x", { cause }).cause as TypeError;
    expect(kept).toMatchObject({ name: "TypeError", message: "refused [redacted]", code: "E_REFUSED" });
  });

  test("bears causes that are no errors, and chains that bite their tail", () => {
    expect(new RingwrightError("x", { cause: `Bearer ${secrets.bearer}` }).cause).toBe("Bearer [redacted]");
    expect(new RingwrightError("x", { cause: { password: secrets.password } }).cause).toBe("[object Object]");
    const loop = new Error("loop");
    loop.cause = loop;
    expect(inspect(new RingwrightError("x", { cause: loop }))).toContain("loop");
  });

  test("is told from other values", () => {
    expect([new Error("x"), "x", null, undefined, {}].map((value) => RingwrightError.is(value))).toEqual(Array(5).fill(false));
  });
});

function isErrorClass(value: unknown): boolean {
  return typeof value === "function" && (value === RingwrightError || value.prototype instanceof RingwrightError);
}

describe("a refusal by the service", () => {
  const updateExtension: Operation = {
    id: "updateExtension",
    method: "PUT",
    path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
    defaults: { accountId: "~" },
    group: "NoThrottling",
    body: "json",
    permission: "EditExtensions",
    userPermissions: ["EditUserInfo", "EditUserCredentials"],
  };

  async function refused(
    status: number,
    body: unknown,
    secrets: readonly string[] = [],
    operation: Operation = updateExtension,
  ): Promise<ApiError> {
    const answer = jsonResponse(status, body, { rcrequestid: "R-7" });
    const { headers, statusText } = answer;
    const refusal = { status, headers, statusText, body: parseEnvelope(await answer.text()) };
    return toApiError(operation, refusal, new SentSecrets(secrets));
  }

  test("gives the service's codes, message and request id", async () => {
    const error = await refused(404, {
      errorCode: "CMN-102",
      message: "Top",
      errors: [{ errorCode: "CMN-102", message: "Gone", parameterName: "extensionId" }],
    });
    expect(error.message).toBe("updateExtension: 404 CMN-102 Gone; request R-7");
    expect(error).toMatchObject({ status: 404, code: "CMN-102", requestId: "R-7", errors: [{ parameterName: "extensionId" }] });
  });

  test("falls back on the top level, and on the status", async () => {
    expect(await refused(400, { errorCode: "InvalidParameter", message: "No" })).toMatchObject({ code: "InvalidParameter" });
    expect(await refused(502, "<html>")).toMatchObject({ code: "HTTP-502", errors: [] });
  });

  test("does not repeat what was sent", async () => {
    const body = { contact: { emailAsLoginName: true }, credentials: { password: "horse battery", ivrPin: 471100 }, name: "Ada" };
    const message = `Parameter [credentials] value [{horse battery, 471100}] of Ada`;
    const error = await refused(
      400,
      { errors: [{ errorCode: "CMN-101", message, parameterValue: "horse battery" }] },
      secretsOf(body),
    );
    expect(printed(error)).not.toMatch(/horse battery|471100/);
    expect(error.message).toContain("of Ada");
  });

  test("names the permission that the app lacks, and which would include it", async () => {
    const error = await refused(403, { errors: [{ errorCode: "CMN-401", message: "No", permissionName: "ReadAccounts" }] });
    expect(error.errors[0]?.permissionName).toBe("ReadAccounts");
    expect(error.message).toContain(
      "the app lacks the permission ReadAccounts; EditExtensions and EditAccounts and Accounts include it",
    );
  });

  test("takes the contract's word where the service names no permission", async () => {
    const alias = await refused(403, { errorCode: "InsufficientPermissions", message: "No" });
    expect(alias.message).toContain("the app lacks the permission EditExtensions; EditAccounts and Accounts include it");
    const unknown = await refused(403, { errors: [{ errorCode: "CMN-401", message: "No", permissionName: "Faxes" }] });
    expect(unknown.message).toContain("the app lacks the permission Faxes (see");
  });

  test("names the permission that the user's role lacks", async () => {
    const named = await refused(403, { errors: [{ errorCode: "CMN-419", message: "No", permissionsName: "EditUserInfo" }] });
    expect(named.message).toContain("the user's role lacks the permission EditUserInfo, or");
    const listed = await refused(403, { errors: [{ errorCode: "CMN-408", message: "No" }] });
    expect(listed.message).toContain("lacks the permission EditUserInfo or EditUserCredentials");
  });

  test("says nothing of permissions where a 403 is about something else", async () => {
    const error = await refused(403, { errors: [{ errorCode: "BIL-103", message: "Feature is not available" }] });
    expect(error.message).not.toContain("permission");
  });

  describe("of an operation that is not open to every app", () => {
    const named = { errors: [{ errorCode: "CMN-401", message: "No", permissionName: "EditAccounts" }] };
    const unnamed = { errors: [{ errorCode: "CMN-401", message: "No" }] };
    const refusedTo = async (access: Operation["access"], status: number, body: unknown): Promise<ApiError> =>
      refused(status, body, [], { ...updateExtension, ...(access === undefined ? {} : { access }) });

    test.each([401, 403, 404])("says at %i who may call it", async (status) => {
      const internal = await refusedTo("internal", status, unnamed);
      expect(internal.message).toContain("updateExtension is internal: the service lets only the vendor's own apps call it");
      const advanced = await refusedTo("advanced", status, unnamed);
      expect(advanced.message).toContain("updateExtension is advanced: the service lets only apps call it that the vendor");
      const open = await refusedTo(undefined, status, unnamed);
      expect(open.message).not.toMatch(/the service lets only/);
    });

    test.each([400, 409, 429, 503])("says nothing of that at %i", async (status) => {
      expect((await refusedTo("internal", status, unnamed)).message).not.toContain("internal");
    });

    test("guesses at no permission that the service has not named", async () => {
      expect((await refusedTo("internal", 403, unnamed)).message).not.toContain("lacks");
      const both = await refusedTo("internal", 403, named);
      expect(both.message).toMatch(/the app lacks the permission EditAccounts; .*; updateExtension is internal/);
    });
  });

  test("reaches the caller of a client without the token, the password and the PIN", async () => {
    const service = scriptedClient(({ headers }) =>
      jsonResponse(400, { errors: [{ errorCode: "CMN-101", message: `${headers.get("authorization")} ${leaky}` }] }),
    );
    const input = { extensionId: "7", body: { password: secrets.password, pin: secrets.pin } };
    const error = await service.client.send(updateExtension, input).catch((reason: unknown) => reason);
    expectNoSecret(printed(error as Error));
  });
});

test("an abort stays the signal's own reason", async () => {
  const service = scriptedClient(() => silence());
  const controller = new AbortController();
  const ping: Operation = { id: "ping", method: "GET", path: "/restapi/v1.0", group: "NoThrottling" };
  const call = service.client.send(ping, {}, { signal: controller.signal });
  call.catch(() => {});
  await settle();
  controller.abort();
  await expect(call).rejects.toBe(controller.signal.reason);
  expect(controller.signal.reason).toMatchObject({ name: "AbortError" });
});
