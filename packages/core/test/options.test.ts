import { describe, expect, test } from "vitest";
import { codeAuth } from "../src/auth/code-auth.ts";
import { jwtAuth } from "../src/auth/jwt-auth.ts";
import { tokenAuth } from "../src/auth/token-auth.ts";
import { batch } from "../src/batch/batch.ts";
import { bulk } from "../src/bulk/bulk.ts";
import type { Operation } from "../src/call/operation.ts";
import { createClient } from "../src/client.ts";
import { InputError } from "../src/errors/input-error.ts";
import { fileTokenStore } from "../src/file-token-store.ts";
import { paged } from "../src/paging/paged.ts";
import { poller, restorePoller } from "../src/tasks/poller.ts";
import { plantedToken, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse } from "./support/scripted-fetch.ts";

// Options are held to what inputs are: what nobody looks at is refused, with what was probably meant.

const read: Operation = { id: "readThing", method: "GET", path: "/restapi/v1.0/thing/{id}", group: "NoThrottling" };
const list: Operation = {
  ...read,
  id: "listThings",
  path: "/restapi/v1.0/thing",
  paging: { records: "records", paging: "paging" },
};
const many: Operation = { ...list, id: "buyMany", method: "POST", body: "json", bulk: { records: "records", maxItems: 2 } };
const start: Operation = {
  ...many,
  id: "startTask",
  task: { poll: read, parameter: "id", id: "id", status: "status", pending: ["Accepted"], succeeded: ["Completed"], failed: [] },
};

const wrong: [object, string][] = [
  [{ timeoutMS: 10 }, 'the options: "timeoutMS" is none of them; did you mean timeoutMs?'],
  [{ timeout: 10 }, 'the options: "timeout" is none of them; did you mean timeoutMs?'],
  [{ abort: 1 }, 'the options: "abort" is none of them; there are signal, timeoutMs, retry, secrets, headers'],
  [{ retry: { attempts: 0 } }, "options.retry must be true or false, not an object (Object); the client's `retry` says"],
  [{ signal: {} }, "options.signal must be an AbortSignal, not an object (Object)"],
  [{ signal: { aborted: true } }, "options.signal must be an AbortSignal, not an object (Object)"],
  [{ headers: new Headers({ "x-a": "1" }) }, "options.headers must be a plain object, not an object (Headers)"],
  [{ headers: [["x-a", "1"]] }, "options.headers must be a plain object, not a list"],
  [null as never, "the options must be a plain object, not null"],
];

describe("the options of a call", () => {
  test.each(wrong)("are refused before anything leaves: %o", async (options, message) => {
    const { client, requests } = scriptedClient(() => jsonResponse(200, {}));
    const given = options as never;
    const body = { records: [{ n: 1 }] };
    const calls: [string, () => unknown][] = [
      ["readThing", () => client.send(read, { id: 1 }, given)],
      ["readThing", () => client.exchange(read, { id: 1 }, given)],
      ["buyMany", () => bulk(client, many, { body }, given)],
      ["readThing", () => batch(client, { ...read, batch: { parameter: "id", maxItems: 2 } }, [1], {}, given)],
      ["startTask", () => poller(client, start, { body }, given)],
      ["startTask", () => restorePoller(client, start, "{}", given)],
      ["listThings", () => paged(client, list, {}, given)],
    ];
    for (const [operation, call] of calls) {
      const error = await Promise.resolve()
        .then(call)
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(InputError);
      expect((error as Error).message).toContain(`${operation}: ${message.replace(/, headers$/, "")}`);
    }
    expect(requests).toHaveLength(0);
  });

  test("of a bulk call know its own", async () => {
    const { client } = scriptedClient(() => jsonResponse(200, {}));
    const call = bulk(client, many, { body: { records: [] } }, { maxItem: 1 } as never);
    await expect(call).rejects.toThrow('buyMany: the options: "maxItem" is none of them; did you mean maxItems?');
  });
});

describe("the options of a client", () => {
  const auth = tokenAuth(plantedToken);

  test.each<[unknown, string]>([
    [undefined, "the options of createClient must be a plain object, not undefined"],
    [{}, "auth must say how to log in, such as jwtAuth({ ... }), and is undefined"],
    [{ auth: {} }, "auth must say how to log in, such as jwtAuth({ ... }), and is an object (Object)"],
    [{ auth, timeoutMS: 10 }, 'the options of createClient: "timeoutMS" is none of them; did you mean timeoutMs?'],
    [{ auth, sever: "http://localhost" }, 'the options of createClient: "sever" is none of them; did you mean server?'],
    [{ auth, ratelimits: {} }, 'the options of createClient: "ratelimits" is none of them; did you mean rateLimits?'],
    [{ auth, timeoutMs: 0 }, "timeoutMs must be a number of milliseconds above 0, not 0"],
    [{ auth, timeoutMs: "10" }, "timeoutMs must be a number of milliseconds above 0, not 10"],
    [{ auth, retry: false }, "retry must be an object, such as { attempts: 1 } for one attempt only, not boolean"],
    [{ auth, retry: { attempt: 1 } }, 'retry: "attempt" is none of them; did you mean attempts?'],
    [{ auth, rateLimits: { group: {} } }, 'rateLimits: "group" is none of them; did you mean groups?'],
  ])("%o are refused when it is made", (options, message) => {
    expect(() => createClient(options as never)).toThrow(InputError);
    expect(() => createClient(options as never)).toThrow(message);
  });
});

test.each<[string, () => unknown]>([
  [
    'the options of jwtAuth: "clientID" is none of them; did you mean clientId?',
    () => jwtAuth({ clientID: "a", jwt: "b" } as never),
  ],
  [
    'the options of codeAuth: "callBack" is none of them; did you mean callback?',
    () => codeAuth({ clientId: "a", callBack: {} } as never),
  ],
  ['the options of tokenAuth: "owner" is none of them; did you mean ownerId?', () => tokenAuth("a", { owner: "1" } as never)],
  [
    'the options of fileTokenStore: "clocks" is none of them; did you mean clock?',
    () => fileTokenStore("x", { clocks: 1 } as never),
  ],
  ["the options of jwtAuth must be a plain object, not undefined", () => jwtAuth(undefined as never)],
])("a way of logging in is refused: %s", (message, make) => {
  expect(make).toThrow(InputError);
  expect(make).toThrow(message);
});
