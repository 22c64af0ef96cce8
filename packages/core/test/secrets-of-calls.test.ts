import { describe, expect, test } from "vitest";
import type { Auth } from "../src/auth/auth.ts";
import type { Operation } from "../src/call/operation.ts";
import { SentSecrets } from "../src/failure/sent-secrets.ts";
import { poller, restorePoller } from "../src/tasks/poller.ts";
import type { Hooks } from "../src/telemetry/hooks.ts";
import { printed } from "./support/printed.ts";
import { plantedToken, type ScriptedClient, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse } from "./support/scripted-fetch.ts";

const update: Operation = {
  id: "updateExtension",
  method: "PUT",
  path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}",
  defaults: { accountId: "~" },
  group: "NoThrottling",
  body: "json",
};
const input = { extensionId: "804829004", body: { ivrPin: "4829" } };

function refusing(...messages: string[]): ScriptedClient {
  return scriptedClient(({ count }) =>
    jsonResponse(400, { errors: [{ errorCode: "CMN-101", message: messages[Math.min(count, messages.length) - 1] }] }),
  );
}

async function failureOf(call: PromiseLike<unknown>): Promise<Error> {
  return Promise.resolve(call).then(
    () => {
      throw new Error("it went through");
    },
    (error: Error) => error,
  );
}

describe("a refusal", () => {
  test("is told without a PIN of four digits, and with an id that has the same digits in it", async () => {
    const { client } = refusing("Extension 804829004: Parameter [ivrPin] value 4829 is too easy");
    const { message } = await failureOf(client.send(update, input));
    expect(message).toBe("updateExtension: 400 CMN-101 Extension 804829004: Parameter [ivrPin] value [redacted] is too easy");
  });

  test("is told without what the caller says is a secret", async () => {
    const { client } = refusing("PLANTED-maiden-name is no name");
    const call = client.send(
      update,
      { ...input, body: { name: "PLANTED-maiden-name" } },
      { secrets: new SentSecrets(["planted-maiden-name"]) },
    );
    expect((await failureOf(call)).message).toContain("CMN-101 [redacted] is no name");
  });

  test("is told without a token that was renewed since", async () => {
    const tokens = ["PLANTED-old", "PLANTED-new"];
    const auth: Auth = {
      connect: () => ({
        owner: "1",
        clientAuthorization: () => undefined,
        accessToken: async () => tokens[0] ?? "",
        discard: () => void tokens.shift(),
        logout: async () => {},
      }),
    };
    const { client } = scriptedClient(
      ({ count }) =>
        count === 1
          ? jsonResponse(401, { errorCode: "OAU-213", message: "" })
          : jsonResponse(400, { errorCode: "CMN-101", message: "not PLANTED-old, PLANTED-new" }),
      { auth },
    );
    const error = await failureOf(client.send(update, input));
    expect(printed(error)).not.toContain("PLANTED");
    expect(error.message).toContain("not [redacted], [redacted]");
  });

  test("that is a redirect is told without a host that is a secret", async () => {
    const { client } = scriptedClient(
      () => new Response(null, { status: 302, headers: { location: "https://482916.example/" } }),
    );
    const error = await failureOf(client.send(update, { ...input, body: { ivrPin: 482916 } }));
    expect(error.message).toContain("redirects to https://[redacted].example");
  });
});

test("a success is the service's answer, and is not touched", async () => {
  const answer = { id: 1, ivrPin: "4829", password: "PLANTED" };
  const { client } = scriptedClient(() => jsonResponse(200, answer));
  expect(await client.send(update, input)).toEqual(answer);
});

test("a call by path is told without what it sends in secret", async () => {
  const events: unknown[] = [];
  const tell = (event: unknown) => void events.push(event);
  const hooks: Hooks = { onRequest: tell, onResponse: tell, onRetry: tell };
  const { client } = scriptedClient(({ url }) => Promise.reject(new TypeError(`PLANTED-body, ${url}, ${plantedToken}`)), {
    hooks,
    retry: { attempts: 1 },
  });
  const error = await failureOf(
    client.fetch(`${client.server}/restapi/v1.0/x?access_token=PLANTED-query`, {
      method: "POST",
      body: JSON.stringify({ secret: "PLANTED-body" }),
    }),
  );
  expect(printed(error) + printed(events)).not.toContain("PLANTED");
  expect(printed(error)).toContain("[redacted]");
});

describe("a task that was saved", () => {
  const startUpdate: Operation = {
    ...update,
    id: "startUpdate",
    task: {
      poll: { id: "readTask", method: "GET", path: "/restapi/v1.0/tasks/{taskId}", group: "NoThrottling", retry: "safe" },
      parameter: "taskId",
      id: "id",
      status: "status",
      pending: ["Accepted"],
      succeeded: ["Completed"],
      failed: ["Failed"],
    },
  };
  const words = "Tidewater is no good word";
  const failing = () =>
    scriptedClient(() =>
      jsonResponse(200, { status: "Failed", errors: [{ errorCode: "PWD-002", message: words, parameterName: "password" }] }),
    );

  async function saved(body: object): Promise<string> {
    const { client } = scriptedClient(() => jsonResponse(202, { id: "T1", status: "Accepted" }));
    const task = poller(client, startUpdate, { extensionId: "1", body });
    for await (const _ of task) break;
    return task.serialize();
  }

  test.each([
    ["says that there were some", (text: string) => text],
    ["does not say whether there were any", (text: string) => text.replace('"hadSecrets":true,', "")],
  ])("holds no secrets; where it %s, the service's words are withheld, and its codes are told", async (_name, edit) => {
    const text = edit(await saved({ password: "Tidewater" }));
    expect(text).not.toContain("Tidewater");
    const { client } = failing();
    const error = await failureOf(restorePoller(client, startUpdate, text));
    expect(printed(error)).not.toContain("Tidewater");
    expect(error).toMatchObject({ errors: [{ errorCode: "PWD-002", message: "[redacted]", parameterName: "password" }] });
  });

  test("knows the secrets in what writes itself as JSON, and is not caught in it", async () => {
    const record = { toJSON: () => ({ password: "Tidewater" }), self: {} };
    record.self = record;
    expect(JSON.parse(await saved({ records: [record] }))).toMatchObject({ hadSecrets: true });
  });

  test("is withheld so too when a look is refused", async () => {
    const text = await saved({ password: "Tidewater" });
    const { client } = refusing(words);
    expect(printed(await failureOf(restorePoller(client, startUpdate, text)))).not.toContain("Tidewater");
  });

  test("is told in full where the start had no secrets", async () => {
    const { client } = failing();
    expect((await failureOf(restorePoller(client, startUpdate, await saved({ hidden: true })))).message).toContain(words);
  });

  test("is told without the secrets that whoever restores it still has", async () => {
    const text = await saved({ password: "Tidewater" });
    const { client } = failing();
    const secrets = new SentSecrets(["Tidewater"]);
    const error = await failureOf(restorePoller(client, startUpdate, text, { secrets }));
    expect(error.message).toContain("[redacted] is no good word");
  });
});
