// What the generator could not make right code of is refused, with the file and the line to change: names, ids, and what nothing uses.
import { describe, expect, test } from "vitest";
import { type Edit, expectProblem, type PlacedProblem, problemsAfter } from "./support/problems-after.ts";

const extensions = "accounts/paths/extensions.yaml";
const templates = "accounts/paths/templates.yaml";
const phoneNumbers = "numbers/paths/phone-numbers.yaml";
const service = "core/paths/service.yaml";

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
