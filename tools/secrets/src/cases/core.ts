import * as core from "@ringwright/core";
import type { Cases } from "../case.ts";
import { planted } from "../planted.ts";
import { app, body, callOptions, outcomeOf, server } from "../world.ts";
import { errorDetails, leaky } from "./errors.ts";

const read: core.Operation = {
  id: "readThings",
  method: "GET",
  path: "/restapi/v1.0/things/{thingId}",
  query: ["access_token"],
  group: "Light",
};
const operation: core.Operation = { ...read, id: "updateThings", method: "PUT", body: "json" };
const inBulk: core.Operation = { ...operation, bulk: { records: "records", maxItems: 2 } };
const inBatch: core.Operation = { ...read, batch: { parameter: "thingId", maxItems: 2 } };
const started: core.Operation = {
  ...operation,
  task: {
    poll: { ...read, id: "readTask", path: "/restapi/v1.0/tasks/{taskId}" },
    parameter: "taskId",
    id: "id",
    status: "status",
    pending: ["Accepted"],
    succeeded: ["Completed"],
    failed: ["Failed"],
  },
};
const input = { thingId: "1", body: { ...body, records: [body, body, body] } };
const tokens: core.Tokens = {
  accessToken: planted.accessToken,
  refreshToken: planted.refreshToken,
  expiresAtMs: 1,
  lifetimeMs: 1,
  ownerId: "1",
  login: "a hash",
};
const request = { url: server, state: "a-state", codeVerifier: planted.codeVerifier, redirectUri: "https://app.example/back" };
const callbackUrl = `https://app.example/back?code=${encodeURIComponent(planted.code)}&state=a-state`;

/** The cases of `@ringwright/core`. */
export const coreCases: Cases = {
  ApiError: () => [new core.ApiError(leaky, { ...errorDetails, status: 400, errors: [reason] })],
  AuthError: () => [new core.AuthError(leaky, errorDetails)],
  BulkError: () => [
    new core.BulkError(leaky, { ...errorDetails, total: 1, troubles: [{ index: 0, fate: "failed", errors: [reason] }] }),
  ],
  InputError: () => [new core.InputError(leaky, errorDetails)],
  NetworkError: () => [new core.NetworkError(leaky, errorDetails)],
  OutcomeUnknownError: () => [
    new core.OutcomeUnknownError(leaky, {
      ...errorDetails,
      input: { path: { thingId: leaky }, query: [leaky], body: [leaky] },
      reconcile: leaky,
    }),
  ],
  RingwrightError: () => [new core.RingwrightError(leaky, errorDetails)],
  StoreError: () => [new core.StoreError(leaky, errorDetails)],
  TaskError: () => [new core.TaskError(leaky, { ...errorDetails, taskId: leaky, status: leaky, errors: [reason] })],
  TimeoutError: () => [new core.TimeoutError(leaky, { ...errorDetails, timeoutMs: 1 })],
  SentSecrets: () => {
    const secrets = new core.SentSecrets(Object.values(planted));
    return [secrets, secrets.redact(leaky), new core.SentSecrets(secrets)];
  },
  batch: async ({ client }) => [
    ...(await outcomeOf(() => core.batch(client, inBatch, ["1", "2", "3"], {}, callOptions))),
    ...(await outcomeOf(() => core.batch(client, inBatch, ["1"], {}, { ...callOptions, throwOnFailure: true }))),
  ],
  bulk: async ({ client }) => [
    ...(await outcomeOf(() => core.bulk(client, inBulk, input, callOptions))),
    ...(await outcomeOf(() => core.bulk(client, inBulk, input, { ...callOptions, throwOnFailure: true }))),
  ],
  codeAuth: async ({ careless, clock }) => {
    const auth = () => core.codeAuth({ ...app, callback: { request, callbackUrl } });
    const refused = core.createClient({ server, auth: auth(), clock, fetch: careless(false), retry: { attempts: 1 } });
    const loggedIn = core.createClient({ server, auth: auth(), clock, fetch: careless(true) });
    await loggedIn.session.accessToken();
    const failure = await outcomeOf(() => refused.session.accessToken());
    return [auth(), loggedIn, loggedIn.session, ...failure, ...(await outcomeOf(() => loggedIn.session.logout()))];
  },
  createClient: async ({ client }) => {
    await client.session.accessToken();
    const url = `${server}/restapi/v1.0/x?access_token=${encodeURIComponent(planted.accessToken)}`;
    const { status } = await client.fetch(url, { method: "POST", body: JSON.stringify(body) }); // its body is the service's
    const refusals = [
      await outcomeOf(() => client.send(operation, input, callOptions)),
      await outcomeOf(() => client.exchange(operation, input, callOptions)),
      await outcomeOf(() => client.send(operation, { ...input, thingId: "" }, callOptions)),
      await outcomeOf(() => client.send(operation, { ...input, access_token: { secret: planted.accessToken } }, callOptions)),
    ];
    return [client, client.session, client.clock, status, ...refusals.flat()];
  },
  jwtAuth: async ({ careless, clock }) => {
    const auth = core.jwtAuth({ ...app, jwt: planted.jwt });
    const client = core.createClient({ server, auth, clock, fetch: careless(false), retry: { attempts: 1 } });
    const wrong = [{ jwt: `${planted.jwt} ` }, { jwt: planted.jwt, clientSecret: `${planted.clientSecret}\n` }];
    const inputErrors = await Promise.all(wrong.map((options) => outcomeOf(() => core.jwtAuth({ ...app, ...options }))));
    return [auth, client.session, ...(await outcomeOf(() => client.session.accessToken())), ...inputErrors.flat()];
  },
  isSecretName: () => [core.isSecretName("ivrPin")],
  memoryBudgetStore: ({ clock }) => [core.memoryBudgetStore(clock)],
  memoryTokenStore: async () => {
    const store = core.memoryTokenStore();
    await store.save(tokens);
    return [store];
  },
  nearestName: () => [core.nearestName(planted.password, ["password"])],
  paged: async ({ client }) => {
    const list = core.paged(client, read, { thingId: "1" }, callOptions);
    return [list, list.pages(), list[Symbol.asyncIterator](), ...(await outcomeOf(() => list))];
  },
  parseTokens: {
    because: "it reads what a TokenStore keeps: the tokens",
    gives: () => [core.parseTokens(JSON.stringify(tokens))],
  },
  permissionsIncluding: () => [core.permissionsIncluding("EditExtensions")],
  platformFetch: ({ client }) => [client, core.platformFetch],
  planFigures: () => [core.planFigures],
  poller: async ({ client }) => {
    const task = core.poller(client, started, input, callOptions);
    return [task, task[Symbol.asyncIterator](), ...(await outcomeOf(() => task)), ...(await outcomeOf(() => task.serialize()))];
  },
  restorePoller: async ({ client }) => {
    const saved = { version: 1, operation: started.id, taskId: "T1", path: {}, startedAtMs: 0, deadlineAtMs: 1 };
    const task = core.restorePoller(client, started, JSON.stringify(saved), callOptions);
    const refused = await outcomeOf(() => core.restorePoller(client, started, JSON.stringify({ ...saved, path: leaky })));
    return [task, ...(await outcomeOf(() => task)), ...refused];
  },
  startAuthorization: {
    because: "whoever begins a login keeps its code verifier until the user comes back",
    gives: async ({ secrets }) => {
      const begun = await core.startAuthorization({ clientId: app.clientId, redirectUri: request.redirectUri });
      secrets["codeVerifier"] = begun.codeVerifier;
      return [begun];
    },
  },
  systemClock: () => [core.systemClock],
  tokenAuth: async ({ careless, clock }) => {
    const auth = core.tokenAuth(planted.accessToken);
    const client = core.createClient({ server, auth, clock, fetch: careless(false), retry: { attempts: 1 } });
    const wrong = await outcomeOf(() => core.tokenAuth(`Bearer ${planted.accessToken}`));
    return [auth, client, client.session, ...(await outcomeOf(() => client.send(operation, input))), ...wrong];
  },
};

const reason: core.ServiceErrorEntry = { errorCode: leaky, message: leaky, parameterName: leaky, permissionName: leaky };
