// What the generator could not make right code of is refused, with the file and the line to change.
import { describe, expect, test } from "vitest";
import { type Edit, type PlacedProblem, problemsAfter } from "./support/problems-after.ts";

const extensions = "accounts/paths/extensions.yaml";
const templates = "accounts/paths/templates.yaml";
const phoneNumbers = "numbers/paths/phone-numbers.yaml";
const service = "core/paths/service.yaml";

function expectProblem(problems: readonly PlacedProblem[], expected: PlacedProblem): void {
  const message = expect.stringContaining(expected.message);
  expect(problems).toEqual(expect.arrayContaining([{ ...expected, message }]));
}

describe("a place in the facade", () => {
  test.each([
    ["templates.then", "then"],
    ["templates.toJSON", "toJSON"],
    ["templates.constructor", "constructor"],
    ["valueOf.read", "valueOf"],
    ["templates.hasOwnProperty", "hasOwnProperty"],
  ])("%s would be asked for by JavaScript itself", async (place, word) => {
    const line = `x-method: accounts.${place}`;
    expectProblem(await problemsAfter([templates, "x-method: accounts.templates.read", line]), {
      file: templates,
      line,
      message: `readUserTemplate: x-method has the word ${word}, which JavaScript takes for something of its own.`,
    });
  });

  test.each([
    [templates, "accounts.templates.read", "devices.templates.read", "in the folder accounts with accounts"],
    [service, "service.versions.read", "core.versions.read", "in the folder core with oauth or service"],
  ])("of %s begins with the folder's domain", async (file, from, to, what) => {
    const problems = await problemsAfter([file, `x-method: ${from}`, `x-method: ${to}`]);
    expectProblem(problems, { file, line: `x-method: ${to}`, message: what });
  });

  test.each(["[devices]", "[people]", "[accounts, devices]"])("is in the package of the folder, and not of %s", async (tags) => {
    expectProblem(await problemsAfter([templates, "tags: [accounts]", `tags: ${tags}`]), {
      file: templates,
      line: `tags: ${tags}`,
      message: "listUserTemplates: tags must be [accounts], the folder it stands in",
    });
  });

  test("is not one that another operation has for several ids", async () => {
    const problems = await problemsAfter([phoneNumbers, "x-method: numbers.list\n", "x-method: numbers.readBatch\n"]);
    expectProblem(problems, {
      file: phoneNumbers,
      line: "operationId: readPhoneNumber",
      message: "the facade has numbers.readBatch already, of listAccountPhoneNumbers",
    });
  });
});

describe("a name in code", () => {
  test.each(["delete", "read-version", "ReadVersion", "toString"])("is not %s for a function", async (id) => {
    expectProblem(await problemsAfter([service, "operationId: readApiVersion\n", `operationId: ${id}\n`]), {
      file: service,
      line: `operationId: ${id}`,
      message: `${id}: operationId becomes a function's name`,
    });
  });

  test.each(["apiVersions", "API-versions", "NaN"])("is not %s for a type", async (name) => {
    const problems = await problemsAfter(
      ["core/schemas/service.yaml", "ApiVersions:", `${name}:`],
      [service, "schemas/service.yaml#/ApiVersions", `schemas/service.yaml#/${name}`],
    );
    expectProblem(problems, {
      file: "core/schemas/service.yaml",
      line: `${name}:`,
      message: `Schema ${name} becomes a type's name: capital letter first`,
    });
  });

  test.each<[string, Edit[], PlacedProblem]>([
    [
      "a type of the generated code's own",
      [
        ["core/schemas/service.yaml", "ApiVersions:", "Client:"],
        [service, "schemas/service.yaml#/ApiVersions", "schemas/service.yaml#/Client"],
      ],
      { file: "core/schemas/service.yaml", line: "Client:", message: "core has Client already, of generated code itself" },
    ],
    [
      "a function for several ids",
      [[phoneNumbers, "operationId: listAccountPhoneNumbers\n", "operationId: readPhoneNumberBatch\n"]],
      {
        file: phoneNumbers,
        line: "operationId: readPhoneNumber",
        message: "numbers has readPhoneNumberBatch already, of readPhoneNumberBatch",
      },
    ],
    [
      "a function that makes a facade",
      [[phoneNumbers, "operationId: listAccountPhoneNumbers\n", "operationId: createNumbers\n"]],
      { file: phoneNumbers, line: "operationId: createNumbers", message: "numbers has createNumbers already" },
    ],
    [
      "the input of a function",
      [
        ["core/schemas/service.yaml", "ApiVersions:", "ReadApiVersionInput:"],
        [service, "schemas/service.yaml#/ApiVersions", "schemas/service.yaml#/ReadApiVersionInput"],
      ],
      { file: service, line: "operationId: readApiVersion", message: "core has ReadApiVersionInput already" },
    ],
  ])("is not taken by %s", async (_, edits, expected) => {
    expectProblem(await problemsAfter(...edits), expected);
  });
});

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

describe("an id that may be left out", () => {
  test("is none of what changes something", async () => {
    const own = "$ref: ../../core/parameters.yaml#/OwnExtensionId";
    expectProblem(await problemsAfter([extensions, "$ref: ../../core/parameters.yaml#/ExtensionId\n", `${own}\n`]), {
      file: extensions,
      line: `- ${own}`,
      message: "updateExtension: extensionId has a default, and a PUT would change that whenever the id is missing",
    });
  });

  test("is the account's everywhere", async () => {
    const own = "$ref: ../../core/parameters.yaml#/AccountId\n";
    const inline =
      "name: accountId\n        in: path\n        required: true\n        description: It.\n        schema: { type: string }\n        example: '~'\n";
    expectProblem(await problemsAfter([templates, own, inline]), {
      file: templates,
      line: "- name: accountId",
      message: "listUserTemplates: accountId has the default ~ wherever it is.",
    });
  });
});

describe("what nothing uses is refused", () => {
  const schema = "type: object\n  description: It.\n  properties:\n    id: { type: string, description: It. }\n";

  test.each<[string, Edit, string]>([
    ["a schema", ["devices/schemas/device.yaml", "Device:\n", `Gadget:\n  ${schema}Device:\n`], "Gadget"],
    ["a parameter", ["core/parameters.yaml", "Page:\n", "Leaf:\n  name: leaf\n  in: query\nPage:\n"], "Leaf"],
    ["a parameter beside its paths", [templates, "TemplateId:\n", "Other:\n  name: other\n  in: query\nTemplateId:\n"], "Other"],
    ["a response", ["core/responses.yaml", "NotFound:\n", "Teapot:\n  description: It.\nNotFound:\n"], "Teapot"],
    ["a header", ["core/headers.yaml", "RetryAfter:\n", "ETag:\n  description: It.\nRetryAfter:\n"], "ETag"],
  ])("%s", async (_, edit, name) => {
    const message = `${name} is used by nothing; point to it or delete it`;
    expect(await problemsAfter(edit)).toEqual([{ file: edit[0], line: `${name}:`, message }]);
  });

  test("a path, with all that only it used", async () => {
    const path =
      "  /restapi/v1.0/account/{accountId}/templates/{templateId}: { $ref: accounts/paths/templates.yaml#/template }\n";
    const problems = await problemsAfter(["openapi.yaml", path, ""]);
    expect(problems.map(({ file, line }) => `${file} ${line}`)).toEqual(
      expect.arrayContaining([`${templates} template:`, `${templates} TemplateId:`]),
    );
  });
});

describe("where a lost call is looked up", () => {
  const wished = "x-reconcile: { operation: listExtensions, find: its mail address or extension number }";

  test.each([
    ["createExtension", "createExtension"],
    ["nobodyKnowsIt", "nobodyKnowsIt"],
  ])("is a read of the contract, not %s", async (operation, named) => {
    const line = `x-reconcile: { operation: ${operation}, find: its mail address }`;
    expectProblem(await problemsAfter([extensions, wished, line]), {
      file: extensions,
      line,
      message: `createExtension: x-reconcile names ${named}, which is no read of the contract.`,
    });
  });

  test("says what to find", async () => {
    const line = "x-reconcile: { operation: listExtensions }";
    expectProblem(await problemsAfter([extensions, wished, line]), {
      file: extensions,
      line,
      message: "createExtension: x-reconcile says of what is billable which operation tells of it, and what to find there.",
    });
  });
});
