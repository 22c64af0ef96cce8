import { describe, expect, test } from "vitest";
import type { Operation } from "../src/call/operation.ts";
import { ApiError } from "../src/errors/api-error.ts";
import { InputError } from "../src/errors/input-error.ts";
import { TaskError } from "../src/errors/task-error.ts";
import { TimeoutError } from "../src/errors/timeout-error.ts";
import { type Poller, type PollOptions, poller, restorePoller } from "../src/tasks/poller.ts";
import type { TaskState } from "../src/tasks/task-state.ts";
import { settle } from "./support/fake-clock.ts";
import { type ScriptedClient, scriptedClient } from "./support/scripted-client.ts";
import { jsonResponse, type ScriptedRequest, silence } from "./support/scripted-fetch.ts";
import "../src/failure/explainer.ts"; // a failed call waits for it, and the time that tests move on does not

interface BulkTask {
  readonly id: string;
  readonly status: string;
}

const readTask: Operation = {
  id: "readUpdateTask",
  method: "GET",
  path: "/restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId}",
  defaults: { accountId: "~" },
  group: "NoThrottling",
  retry: "safe",
};

const startUpdate: Operation = {
  id: "bulkUpdateExtensions",
  method: "POST",
  path: "/restapi/v1.0/account/{accountId}/extension-bulk-update",
  defaults: { accountId: "~" },
  group: "NoThrottling",
  body: "json",
  task: {
    poll: readTask,
    parameter: "taskId",
    id: "id",
    status: "status",
    pending: ["Accepted", "InProgress"],
    succeeded: ["Completed"],
    failed: ["Failed"],
  },
};

const startAddition: Operation = {
  ...startUpdate,
  id: "addNumbers",
  task: { ...(startUpdate.task as NonNullable<Operation["task"]>), result: "records" },
};

const input = { accountId: "11", body: { records: [{ id: "1", contact: { password: "PLANTED-password" } }] } };

function states(...statuses: string[]): (request: ScriptedRequest) => Response {
  return ({ count }) => jsonResponse(200, { id: "T1", status: statuses[Math.min(count, statuses.length) - 1] });
}

function update(service: ScriptedClient, options: PollOptions = {}): Poller<BulkTask> {
  return poller<BulkTask>(service.client, startUpdate, input, options);
}

async function collect(task: AsyncIterable<TaskState>): Promise<string[]> {
  const seen: string[] = [];
  for await (const { status } of task) seen.push(status);
  return seen;
}

function methods(service: ScriptedClient): string[] {
  return service.requests.map(({ method }) => method);
}

function started(poll: Poller<BulkTask>): Promise<BulkTask> {
  const result = Promise.resolve(poll);
  result.catch(() => {}); // looked at by the test later on
  return result;
}

describe("a task", () => {
  test("sends nothing before it is awaited or iterated", async () => {
    const service = scriptedClient(states("Completed"));
    update(service);
    await settle();
    expect(service.requests).toHaveLength(0);
  });

  test("gives its result when awaited, after looking at it until it is done", async () => {
    const service = scriptedClient(states("Accepted", "InProgress", "Completed"));
    const result = started(update(service));
    await settle();
    await service.clock.advance(2000);
    await service.clock.advance(3000);
    expect(await result).toEqual({ id: "T1", status: "Completed" });
    expect(service.requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      "POST /restapi/v1.0/account/11/extension-bulk-update",
      "GET /restapi/v1.0/account/11/extension-bulk-update/tasks/T1",
      "GET /restapi/v1.0/account/11/extension-bulk-update/tasks/T1",
    ]);
  });

  test("is started once however often it is awaited and iterated, and all see the same", async () => {
    const service = scriptedClient(states("Accepted", "Completed"));
    const task = update(service);
    const [first, second, seen] = [started(task), started(task), collect(task)];
    await settle();
    await service.clock.advance(2000);
    expect(await first).toBe(await second);
    expect(await seen).toEqual(["Accepted", "Completed"]);
    expect(await task).toBe(await first);
    expect(methods(service)).toEqual(["POST", "GET"]);
  });

  test("looks at longer and longer intervals, up to ten seconds", async () => {
    const service = scriptedClient(states("Accepted"));
    started(update(service));
    await settle();
    const gapsMs: number[] = [];
    for (let looks = 1; gapsMs.length < 6; ) {
      const fromMs = service.clock.elapsedMs();
      while (service.requests.length === looks) await service.clock.advance(250);
      gapsMs.push(service.clock.elapsedMs() - fromMs);
      looks = service.requests.length;
    }
    expect(gapsMs).toEqual([2000, 3000, 4500, 6750, 10_000, 10_000]);
  });

  test("looks at the interval it is given", async () => {
    const service = scriptedClient(states("Accepted", "InProgress", "InProgress", "Completed"));
    const result = started(update(service, { intervalMs: 100 }));
    await settle();
    await service.clock.advance(300);
    expect(await result).toMatchObject({ status: "Completed" });
  });

  test("is done at once where the start's answer is the result itself", async () => {
    const service = scriptedClient(() => jsonResponse(200, { records: [{ phoneNumber: "+16501234567" }] }));
    const task = poller(service.client, startAddition, input);
    expect(await task).toEqual({ records: [{ phoneNumber: "+16501234567" }] });
    expect(() => task.serialize()).toThrow("there is no task to save");
  });

  test("is done where the poll's answer turns into the result", async () => {
    const service = scriptedClient(({ count }) =>
      jsonResponse(200, count === 1 ? { id: "T1", status: "Accepted" } : { records: [] }),
    );
    const task = poller(service.client, startAddition, input);
    const seen = collect(task);
    await settle();
    await service.clock.advance(2000);
    expect(await task).toEqual({ records: [] });
    expect(await seen).toEqual(["Accepted", ""]);
  });
});

describe("the service's word for a task", () => {
  async function endOf(...looks: object[]): Promise<unknown> {
    const started = { id: "T1", status: "Accepted" };
    const service = scriptedClient(({ count }) => jsonResponse(200, count === 1 ? started : looks[count - 2]));
    const end = Promise.resolve(poller(service.client, startAddition, input)).catch((error: unknown) => error);
    await settle();
    for (const _ of looks) await service.clock.advance(10_000);
    expect(service.requests).toHaveLength(looks.length + 1);
    return end;
  }

  test("decides, whatever its answer holds beside it", async () => {
    const errors = [{ errorCode: "CMN-1", message: "none left" }];
    const failed = { id: "T1", status: "Failed", records: [] };
    expect(await endOf(failed)).toMatchObject({ name: "TaskError", status: "Failed", errors: [] });
    expect(await endOf({ ...failed, records: null, errors })).toMatchObject({ name: "TaskError", errors });
    expect(await endOf({ ...failed, status: "Paused" })).toMatchObject({ name: "TaskError", status: "Paused" });
    const result = { records: [{ id: "9" }] };
    expect(await endOf({ id: "T1", status: "InProgress", records: [] }, result)).toEqual(result);
    expect(await endOf({ id: "T1", status: "Completed", ...result })).toMatchObject(result);
  });

  test("is missed where the answer has neither that nor a result", async () => {
    expect(await endOf({ id: "T1", records: null })).toMatchObject({ name: "TaskError", status: "" });
  });

  test("counts of the task that was asked for alone", async () => {
    for (const status of ["Accepted", "Completed", "Failed"]) {
      const end = await endOf({ id: "T2", status });
      expect(end).toMatchObject({ name: "RingwrightError", operation: "addNumbers" });
      expect(String(end)).toContain("the answer is about task T2, and not about T1");
    }
    expect(await endOf({ id: "7", records: [] })).toEqual({ id: "7", records: [] }); // the id of the result
  });
});

describe("leaving a loop", () => {
  test("stops looking, and leaves nothing running", async () => {
    const service = scriptedClient(states("Accepted", "InProgress"));
    for await (const state of update(service)) {
      expect(state).toEqual({ id: "T1", status: "Accepted" });
      break;
    }
    await service.clock.advance(60_000);
    expect(service.requests).toHaveLength(1);
    expect(service.clock.sleeping).toBe(0);
  });

  test("lets the task be awaited afterwards, from where it was", async () => {
    const service = scriptedClient(states("Accepted", "Completed"));
    const task = update(service);
    for await (const _ of task) break;
    const result = started(task);
    await settle();
    await service.clock.advance(2000);
    expect(await result).toMatchObject({ status: "Completed" });
    expect(methods(service)).toEqual(["POST", "GET"]);
  });
});

describe("a task that goes wrong", () => {
  test("throws a TaskError with the service's reasons when it failed, each time, without a second start", async () => {
    const errors = [{ errorCode: "CMN-102", message: "No such extension" }];
    const service = scriptedClient(() => jsonResponse(200, { id: "T1", status: "Failed", result: { errors } }));
    const task = update(service);
    const failure = await started(task).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TaskError);
    expect(failure).toMatchObject({ taskId: "T1", status: "Failed", errors, operation: "bulkUpdateExtensions" });
    expect(String(failure)).toContain("task T1 failed: CMN-102 No such extension");
    await expect(collect(task)).rejects.toBe(failure);
    await expect(started(task)).rejects.toBe(failure);
    expect(service.requests).toHaveLength(1);
  });

  test("throws a TaskError for a state that the contract does not know", async () => {
    const service = scriptedClient(states("Paused"));
    await expect(started(update(service))).rejects.toThrow(
      'task T1 is in state "Paused", which the contract does not know (it knows Accepted, InProgress, Completed, Failed)',
    );
  });

  test("throws for a task without an id", async () => {
    const service = scriptedClient(() => jsonResponse(202, { status: "Accepted" }));
    await expect(started(update(service))).rejects.toThrow("task without an id is Accepted, and cannot be followed");
  });

  test("throws the failure of its start, and does not start again", async () => {
    const service = scriptedClient(() => jsonResponse(400, { errors: [{ errorCode: "CMN-101", message: "No" }] }));
    const task = update(service);
    await expect(started(task)).rejects.toBeInstanceOf(ApiError);
    await expect(started(task)).rejects.toBeInstanceOf(ApiError);
    expect(service.requests).toHaveLength(1);
  });

  test("goes on after a look that failed on its way", async () => {
    const service = scriptedClient(({ count }) => {
      if (count === 2) return jsonResponse(500, {});
      return jsonResponse(200, { id: "T1", status: count === 1 ? "Accepted" : "Completed" });
    });
    const task = update(service);
    const seen = collect(task);
    await settle();
    await service.clock.advance(2000);
    await service.clock.advance(3000);
    expect(await seen).toEqual(["Accepted", "Completed"]);
  });

  test("does not go on after a look that was refused", async () => {
    const service = scriptedClient(({ count }) =>
      count === 1 ? jsonResponse(200, { id: "T1", status: "Accepted" }) : jsonResponse(404, {}),
    );
    const result = started(update(service));
    await settle();
    await service.clock.advance(2000);
    await expect(result).rejects.toMatchObject({ status: 404 });
  });
});

describe("a task's time", () => {
  test("is fifteen minutes, and ends in a TimeoutError that names the task", async () => {
    const service = scriptedClient(states("InProgress"));
    const result = started(update(service));
    await settle();
    await service.clock.advance(15 * 60_000 - 1);
    const asked = service.requests.length;
    await service.clock.advance(1);
    await expect(result).rejects.toBeInstanceOf(TimeoutError);
    await expect(result).rejects.toThrow("bulkUpdateExtensions: task T1 was InProgress after 900000 ms");
    await service.clock.advance(60_000);
    expect(service.requests).toHaveLength(asked);
    expect(service.clock.sleeping).toBe(0);
  });

  test("ends a call that is under way", async () => {
    const service = scriptedClient(({ count }) => (count === 1 ? states("Accepted")({ count } as ScriptedRequest) : silence()));
    const result = started(update(service, { timeoutMs: 5000 }));
    await settle();
    await service.clock.advance(5000);
    await expect(result).rejects.toThrow("task T1 was Accepted after 5000 ms");
    expect(service.underWay()).toBe(0);
    expect(service.clock.sleeping).toBe(0);
  });

  test("is not moved by a clock that jumps", async () => {
    const service = scriptedClient(states("Accepted", "Completed"));
    const result = started(update(service));
    await settle();
    service.clock.jump(3_600_000);
    await service.clock.advance(2000);
    expect(await result).toMatchObject({ status: "Completed" });
  });

  test("ends with the caller's signal, in the wait as well", async () => {
    const service = scriptedClient(states("Accepted"));
    const controller = new AbortController();
    const result = started(update(service, { signal: controller.signal }));
    await settle();
    const reason = new DOMException("stopped", "AbortError");
    controller.abort(reason);
    await expect(result).rejects.toBe(reason);
    expect(service.clock.sleeping).toBe(0);
  });

  test.each([{ timeoutMs: 0 }, { timeoutMs: Number.NaN }, { intervalMs: -1 }])("refuses %o", (options) => {
    const service = scriptedClient(states("Accepted"));
    expect(() => update(service, options)).toThrow(InputError);
  });
});

describe("a saved task", () => {
  async function saved(service: ScriptedClient): Promise<string> {
    const task = update(service);
    for await (const _ of task) break;
    return task.serialize();
  }

  test("holds ids and times, and no secret", async () => {
    const service = scriptedClient(states("Accepted"));
    const text = await saved(service);
    expect(JSON.parse(text)).toEqual({
      version: 1,
      operation: "bulkUpdateExtensions",
      taskId: "T1",
      path: { accountId: "11" },
      hadSecrets: true,
      startedAtMs: service.clock.now(),
      deadlineAtMs: service.clock.now() + 15 * 60_000,
    });
    expect(text).not.toContain("PLANTED");
  });

  test("cannot be had before the start was answered", () => {
    const service = scriptedClient(states("Accepted"));
    expect(() => update(service).serialize()).toThrow("the task has no id yet; save it after its first state");
  });

  test("is followed further by another client, without a second start", async () => {
    const text = await saved(scriptedClient(states("Accepted")));
    const later = scriptedClient(states("InProgress", "Completed"));
    const task = restorePoller<BulkTask>(later.client, startUpdate, text);
    const seen = collect(task);
    await settle();
    await later.clock.advance(2000);
    expect(await seen).toEqual(["InProgress", "Completed"]);
    expect(await task).toEqual({ id: "T1", status: "Completed" });
    expect(later.requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      "GET /restapi/v1.0/account/11/extension-bulk-update/tasks/T1",
      "GET /restapi/v1.0/account/11/extension-bulk-update/tasks/T1",
    ]);
  });

  test("gives the result of a task that ended while nobody looked, though its time is up", async () => {
    const text = await saved(scriptedClient(states("Accepted")));
    const later = scriptedClient(states("Completed"));
    later.clock.jump(3_600_000);
    expect(await restorePoller(later.client, startUpdate, text)).toMatchObject({ status: "Completed" });
  });

  test("times out after one look when its time is up, unless it is given more", async () => {
    const text = await saved(scriptedClient(states("Accepted")));
    const later = scriptedClient(states("InProgress", "InProgress", "Completed"));
    later.clock.jump(3_600_000);
    await expect(started(restorePoller(later.client, startUpdate, text))).rejects.toBeInstanceOf(TimeoutError);
    expect(later.requests).toHaveLength(1);
    const result = started(restorePoller<BulkTask>(later.client, startUpdate, text, { timeoutMs: 10_000 }));
    await settle();
    await later.clock.advance(2000);
    expect(await result).toMatchObject({ status: "Completed" });
  });

  test.each([
    ["nonsense", "it must be a text that serialize() gave"],
    ['{"version":2}', "version must be 1, not 2"],
    ['{"version":1,"operation":"other"}', "it is a task of other; restore it with that operation"],
    ['{"version":1,"operation":"bulkUpdateExtensions"}', "taskId must be the task's id"],
    ['{"version":1,"operation":"bulkUpdateExtensions","taskId":"T1"}', "startedAtMs must be"],
    ['{"version":1,"operation":"bulkUpdateExtensions","taskId":"T1","startedAtMs":1,"deadlineAtMs":2}', "path must hold"],
  ])("refuses %s", (text, reason) => {
    const { client } = scriptedClient(states("Accepted"));
    expect(() => restorePoller(client, startUpdate, text)).toThrow(reason);
  });
});

test("an operation that starts no task is refused", () => {
  const { client } = scriptedClient(states("Accepted"));
  expect(() => poller(client, readTask, {})).toThrow("readUpdateTask starts no task");
});
