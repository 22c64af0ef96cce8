import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { type RequestParts, send, serviceOf, type Verdict, verdict } from "./support/service.ts";
import { requestToken } from "./support/tokens.ts";

// The codes that the vendor's documents of 2018 and 2021 (SD18, SPEC46) attach to these operations, each by a request that
// brings it about. One is left out: CMN-405 wants a token that is no extension's, and every token here is an extension's.

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
  // A group of shared lines with a phone, which the seed does not have.
  sandbox.state.extensions.update("2719509004", { type: "SharedLinesGroup", status: "Enabled", extensionNumber: "109" });
  sandbox.state.devices.update("804113004", { extensionId: "2719509004" });
});
afterAll(() => sandbox.close());

type Request = readonly [method: string, path: string, parts?: RequestParts];

const account = "/v1.0/account/~";
const contact = { firstName: "Sam", lastName: "Reyes", email: "sam.reyes@tidewater.example" };

const requests = {
  listExtensions: ["GET", `${account}/extension`],
  readExtension: ["GET", `${account}/extension/2719501004`],
  readAccount: ["GET", account],
  listAccountPhoneNumbers: ["GET", `${account}/phone-number`],
  listExtensionDevices: ["GET", `${account}/extension/2719501004/device`],
  updateExtension: ["PUT", `${account}/extension/2719501004`, { body: { contact: { jobTitle: "Surveyor" } } }],
  updateDevice: ["PUT", `${account}/device/804111004`, { body: { name: "Desk" } }],
  bulkAssignPagingGroup: [
    "POST",
    `${account}/paging-only-groups/2719602004/bulk-assign`,
    { body: { addedUserIds: [], removedUserIds: [], addedDeviceIds: [], removedDeviceIds: [] } },
  ],
  parsePhoneNumbers: ["POST", "/v1.0/number-parser/parse", { body: { originalStrings: ["+15035550112"] } }],
} as const satisfies Readonly<Record<string, Request>>;

type Named = keyof typeof requests;

describe("what a request says", () => {
  test.each<readonly [operation: string, ...request: Request, expected: Verdict]>([
    ["listExtensions", "GET", `${account}/extension?page=0`, {}, [400, "CMN-101", "page"]],
    ["listExtensions", "GET", `${account}/extension?status=Asleep`, {}, [400, "CMN-101", "status"]],
    ["listExtensions", "GET", "/v1.0/account/99/extension", {}, [404, "CMN-102", "accountId"]],
    [
      "createExtension",
      "POST",
      `${account}/extension`,
      { body: { type: "User", contact: { ...contact, email: "sam" } } },
      [400, "CMN-101", "contact.email"],
    ],
    [
      "createExtension",
      "POST",
      `${account}/extension`,
      { body: { type: "Department", contact } },
      [400, "EXT-356", "contact.lastName"],
    ],
    ["readExtension", "GET", `${account}/extension/99`, {}, [404, "CMN-102", "extensionId"]],
    [
      "updateExtension",
      "PUT",
      `${account}/extension/2719501004`,
      { body: { contact: { email: "ines" } } },
      [400, "CMN-101", "contact.email"],
    ],
    [
      "updateExtension",
      "PUT",
      "/v1.0/account/99/extension/2719501004",
      requests.updateExtension[2],
      [404, "CMN-102", "accountId"],
    ],
    [
      "updateExtension",
      "PUT",
      `${account}/extension/2719501004`,
      { body: { password: "Tidewater" } },
      [400, "PWD-002", "password"],
    ],
    ["deleteExtension", "DELETE", `${account}/extension/2719509004`, {}, [400, "JWS-1736", undefined]],
    ["readAccount", "GET", "/v1.0/account/99", {}, [404, "CMN-102", "accountId"]],
    ["listAccountPhoneNumbers", "GET", `${account}/phone-number?perPage=0`, {}, [400, "CMN-101", "perPage"]],
    ["listAccountPhoneNumbers", "GET", "/v1.0/account/99/phone-number", {}, [404, "CMN-102", "accountId"]],
    ["readPhoneNumber", "GET", `${account}/phone-number/99`, {}, [404, "CMN-102", "phoneNumberId"]],
    [
      "listExtensionPhoneNumbers",
      "GET",
      `${account}/extension/~/phone-number?usageType=Teapot`,
      {},
      [400, "CMN-101", "usageType"],
    ],
    ["updateDevice", "PUT", "/v1.0/account/99/device/804111004", requests.updateDevice[2], [404, "CMN-102", "accountId"]],
    [
      "listExtensionDevices",
      "GET",
      `${account}/extension/2719501004/device?linePooling=Both`,
      {},
      [400, "CMN-101", "linePooling"],
    ],
    [
      "bulkAssignPagingGroup",
      "POST",
      requests.bulkAssignPagingGroup[1],
      { body: { addedDeviceIds: ["Ines"] } },
      [400, "CMN-101", "addedDeviceIds"],
    ],
    ["listDepartmentMembers", "GET", `${account}/department/2719601004/members?page=0`, {}, [400, "CMN-101", "page"]],
    ["listDepartmentMembers", "GET", `${account}/department/2719501004/members`, {}, [404, "CMN-102", "departmentId"]],
    [
      "parsePhoneNumbers",
      "POST",
      `${requests.parsePhoneNumbers[1]}?nationalAsPriority=perhaps`,
      requests.parsePhoneNumbers[2],
      [400, "CMN-101", "nationalAsPriority"],
    ],
  ])("%s: %s %s %j", async (_, method, path, parts, expected) => {
    expect(verdict(await serviceOf(sandbox).call(method, path, parts))).toEqual(expected);
  });
});

describe("who asks", () => {
  const ask = (name: Named, headers: Readonly<Record<string, string>>) => {
    const [method, path, parts = {}] = requests[name] as Request;
    return send(sandbox, method, path, { ...parts, headers });
  };
  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

  test.each(["listExtensions", "readExtension", "readAccount", "listAccountPhoneNumbers", "listExtensionDevices"] as const)(
    "%s: OAU-151",
    async (name) => {
      expect(verdict(await ask(name, { Authorization: "Basic dGlkZXdhdGVyOg==" }))).toEqual([401, "OAU-151", undefined]);
    },
  );

  test.each([
    ["listExtensions", "ReadAccounts"],
    ["updateExtension", "EditExtensions"],
    ["updateDevice", "EditAccounts"],
    ["bulkAssignPagingGroup", "EditAccounts"],
  ] as const)("%s: CMN-401 [%s]", async (name, permission) => {
    const app = sandbox.state.apps.insert({
      id: `without-${name}`,
      name: "An app without a permission",
      access: "internal",
      permissions: permission === "ReadAccounts" ? [] : ["ReadAccounts"],
      grants: ["jwt"],
      redirectUris: [],
    });
    const headers = bearer(sandbox.auth("admin", { app: app.id }).accessToken());
    expect(verdict(await ask(name, headers))).toEqual([403, "CMN-401", permission]);
  });

  test.each(["readExtension", "parsePhoneNumbers"] as const)(
    "%s: OAU-129, and readAccount and parsePhoneNumbers: OAU-213",
    async (name) => {
      const grant_type = "urn:ietf:params:oauth:grant-type:jwt-bearer";
      const { body } = await requestToken(sandbox, { grant_type, assertion: sandbox.auth("102").credentials().jwt });
      await requestToken(sandbox, { grant_type: "refresh_token", refresh_token: body.refresh_token });
      expect(verdict(await ask(name, bearer(body.access_token)))).toEqual([401, "OAU-129", undefined]);
      sandbox.clock.advance(10_000);
      for (const later of ["readAccount", "parsePhoneNumbers"] as const) {
        expect(verdict(await ask(later, bearer(body.access_token)))).toEqual([401, "OAU-213", undefined]);
      }
    },
  );

  test("parsePhoneNumbers: OAU-128", async () => {
    const headers = bearer(sandbox.auth("admin").accessToken());
    sandbox.clock.advance(3_600_000);
    expect(verdict(await ask("parsePhoneNumbers", headers))).toEqual([401, "OAU-128", undefined]);
  });

  test.each([
    ["listExtensions", 40],
    ["readExtension", 50],
    ["parsePhoneNumbers", 50],
  ] as const)("%s: CMN-301 after %i calls", async (name, limit) => {
    await using limited = await createSandbox({ limits: "real" });
    const [method, path, parts = {}] = requests[name] as Request;
    const admin = serviceOf(limited);
    for (let call = 0; call < limit; call += 1) expect((await admin.call(method, path, parts)).status).toBe(200);
    expect(verdict(await admin.call(method, path, parts))).toEqual([429, "CMN-301", undefined]);
  });
});
