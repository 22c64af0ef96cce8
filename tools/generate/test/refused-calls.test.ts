// What the client could not send or read is refused, with the file and the line to change.
import { describe, expect, test } from "vitest";
import { expectProblem, type PlacedProblem, problemsAfter } from "./support/problems-after.ts";

const extensions = "accounts/paths/extensions.yaml";
const templates = "accounts/paths/templates.yaml";

/** What is wrong with a contract that has one more parameter. */
function withParameter(changes: Readonly<Record<string, string>>): Promise<readonly PlacedProblem[]> {
  const last = "      - $ref: ../../core/parameters.yaml#/OwnExtensionIds\n";
  const parameter = { name: "x", in: "query", description: "It.", schema: "{ type: string }", example: "a", ...changes };
  const lines = Object.entries(parameter).map(([key, value]) => `${key}: ${value}`);
  return problemsAfter([extensions, last, `${last}      - ${lines.join("\n        ")}\n`]);
}

describe("a parameter", () => {
  test.each(["body", "signal", "timeoutMs", "retry", "headers", "__proto__", "then"])("called %s is refused", async (name) => {
    expectProblem(await withParameter({ name }), {
      file: extensions,
      line: `- name: ${name}`,
      message: `Parameter ${name}: an input cannot have a parameter ${name}`,
    });
  });

  test.each(["query", "header"])("of the %s that is called like one of the path is refused", async (place) => {
    expectProblem(await withParameter({ name: "extensionId", in: place }), {
      file: extensions,
      line: "- name: extensionId",
      message: `readExtension: extensionId is in the path and in the ${place}, and an input has one member of a name.`,
    });
  });

  const list = { schema: "{ type: array, items: { type: string } }", example: "[a]" };
  const object = { schema: "{ type: object, properties: { a: { type: string, description: It. } } }", example: "{ a: b }" };

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ["in a cookie", { in: "cookie" }, "in: cookie", "the client sends no parameter in a cookie."],
    [
      "in a header that the client sets",
      { name: "Authorization", in: "header" },
      "- name: Authorization",
      "the client sets Authorization itself.",
    ],
    ["in a header of the transport", { name: "Host", in: "header" }, "- name: Host", "the client sets Host itself."],
    ["that is an object", object, `schema: ${object.schema}`, "the client writes no object: a value is one of string, number"],
    [
      "that may be null",
      { schema: "{ type: [string, 'null'] }" },
      "schema: { type: [string, 'null'] }",
      "the client writes no null: a value is one of string, number",
    ],
    [
      "that is a list of lists",
      { schema: "{ type: array, items: { type: array, items: { type: string } } }", example: "[[a]]" },
      "schema: { type: array, items: { type: array, items: { type: string } } }",
      "the client writes no array in a list",
    ],
    [
      "that is a list in a header",
      { in: "header", ...list },
      `schema: ${list.schema}`,
      "the client writes no list in the header.",
    ],
    [
      "that is a list in one piece",
      { ...list, explode: "false" },
      "explode: false",
      "the client repeats the name for each item: explode is true.",
    ],
    [
      "in pipes",
      { ...list, style: "pipeDelimited" },
      "style: pipeDelimited",
      "style pipeDelimited is none that the client writes in the query",
    ],
    [
      "that is a deep object",
      { ...object, style: "deepObject" },
      "style: deepObject",
      "style deepObject is none that the client writes",
    ],
    ["that is not encoded", { allowReserved: "true" }, "allowReserved: true", "the client encodes every value."],
  ])("%s is refused", async (_, parameter, line, message) => {
    expectProblem(await withParameter(parameter), { file: extensions, line, message });
  });

  test("of a header that differs from another in letter case alone is refused", async () => {
    const last = "      - $ref: ../../core/parameters.yaml#/OwnExtensionIds\n";
    const header = (name: string): string =>
      `      - name: ${name}\n        in: header\n        description: It.\n        schema: { type: string }\n        example: a\n`;
    expectProblem(await problemsAfter([extensions, last, `${last}${header("X-Mode")}${header("x-mode")}`]), {
      file: extensions,
      line: "- name: x-mode",
      message: "readExtension: x-mode and X-Mode are one header; letter case tells none apart.",
    });
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["in a header", { name: "If-None-Match", in: "header" }],
    ["whose name is no identifier", { name: "filter.by-name" }],
    ["that is one value in one piece", { explode: "false" }],
    ["that is a list", { explode: "true", ...list }],
  ])("%s is sent", async (_, parameter) => {
    expect(await withParameter(parameter)).toEqual([]);
  });

  test("stands in its operation, and not in its path", async () => {
    const parameters = "parameters:\n    - $ref: ../../core/parameters.yaml#/AccountId";
    expectProblem(await problemsAfter([templates, "templates:\n", `templates:\n  ${parameters}\n`]), {
      file: templates,
      line: "parameters:",
      message: "A path has operations only (get, post, put, patch, delete); put parameters into each of them.",
    });
  });
});

describe("credentials", () => {
  test.each(["[{ bearer: [] }]", "[{ bearer: [] }, {}]", "[{ clientBasic: [], bearer: [] }]"])("are not %s", async (security) => {
    const last = "x-lifecycle: current\n";
    const line = `security: ${security}`;
    expectProblem(await problemsAfter([templates, last, `${last}    ${line}\n`]), {
      file: templates,
      line,
      message: "listUserTemplates: security is left out where the call has a token; otherwise it is [{}] or has clientBasic.",
    });
  });
});

describe("pages", () => {
  test("are not of what a repeat changes", async () => {
    const [file, safe] = [templates, "x-retry: safe\n    x-pagination"];
    expectProblem(await problemsAfter([file, safe, safe.replace("safe", "unsafe\n    x-billable: true")]), {
      file,
      line: expect.stringContaining("x-pagination:"),
      message: "listUserTemplates: x-pagination is for what is x-retry: safe: one walk through the pages sends it many times.",
    });
  });
});

describe("a task", () => {
  const numbers = "numbers/paths/phone-numbers-v2.yaml";
  const refused = async (from: string, to: string, message: string): Promise<void> => {
    expectProblem(await problemsAfter([extensions, from, to]), { file: extensions, line: "x-task:", message });
  };

  test("is not followed with what changes or buys", async () => {
    const poll = "poll: readExtensionBulkUpdateTask\n      parameter: taskId";
    await refused(
      poll,
      "poll: createExtension\n      parameter: accountId",
      "bulkUpdateExtensions: x-task.poll names createExtension, and a poll is a GET of x-retry: safe that is not billable",
    );
    await refused(poll, "poll: nothing\n      parameter: taskId", "x-task.poll names nothing, and there is no such operation.");
  });

  test("is not followed with what is not at hand", async () => {
    const poll = "poll: readExtensionBulkUpdateTask\n      parameter: taskId";
    await refused(
      poll,
      "poll: readUserTemplate\n      parameter: accountId",
      "x-task.poll names readUserTemplate, which needs templateId: the start has no such parameter of the path.",
    );
    await refused(
      poll,
      poll.replace("taskId", "task"),
      "x-task.parameter names task; the path parameters of readExtensionBulkUpdateTask are accountId, taskId.",
    );
    const line =
      "parameters:\n      - $ref: ../../core/parameters.yaml#/AccountId\n      - $ref: ../parameters.yaml#/InventoryAddTaskId\n";
    const query = "      - { name: view, in: query, required: true, description: It., schema: { type: string }, example: a }\n";
    expectProblem(await problemsAfter([numbers, line, `${line}${query}`]), {
      file: numbers,
      line: "x-task:",
      message: "x-task.poll names readInventoryAddTask, which needs view",
    });
  });

  test.each([
    ["id: id\n      status: status", "id: nope\n      status: status", "x-task looks for nope, which is no member"],
    ["status: status\n      pending", "status: state\n      pending", "x-task looks for state, which is no member"],
    ["failed: [Failed]\n", "failed: [Failed]\n      result: outcome\n", "x-task looks for outcome, which is no member"],
    ["succeeded: [Completed]", "succeeded: [Done, Completed]", "x-task has the state Done; status is one of Accepted"],
    ["succeeded: [Completed]", "succeeded: [Completed, Failed]", "x-task has the state Failed twice; it means one thing."],
    ["pending: [Accepted, InProgress]", "pending: [Accepted]", "x-task does not say what InProgress means, which status may be."],
    ["failed: [Failed]", "failed: []", "x-task.failed must be a list of states."],
  ])("has the members and states of its answers: not %#", refused);
});

describe("a success", () => {
  const json = "application/json:\n            schema: { $ref: ../schemas/templates.yaml#/Template }";

  test("is JSON", async () => {
    expectProblem(await problemsAfter([templates, json, json.replace("application/json", "text/csv")]), {
      file: templates,
      line: "'200':",
      message: "readUserTemplate: the client reads JSON, and 200 answers with text/csv.",
    });
  });

  test("is a redirect or a body", async () => {
    const elsewhere = "responses:\n      '302':\n        description: Elsewhere.\n";
    expectProblem(await problemsAfter([templates, "responses:\n", elsewhere]), {
      file: templates,
      line: "'302':",
      message: "listUserTemplates: a redirect answers with its Location, and 200 with a body; declare one of the two.",
    });
  });
});

test("a body is JSON or a form", async () => {
  const media = "application/json:\n          schema: { $ref: ../schemas/extension-creation.yaml#/ExtensionCreation }";
  expectProblem(await problemsAfter([extensions, media, media.replace("application/json", "text/csv")]), {
    file: extensions,
    line: "content:",
    message:
      "A request body has one type that the client writes, application/json or application/x-www-form-urlencoded, not text/csv.",
  });
});
