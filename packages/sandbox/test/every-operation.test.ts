import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { OperationFacts } from "../src/contract/operation.ts";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { exampleRequest } from "./support/example-request.ts";
import { changedSince, holdings } from "./support/holdings.ts";
import { laterThan } from "./support/later-than.ts";
import { operationOf, operations } from "./support/operations.ts";
import { internalApp, provisioning, type RequestParts, type Service, send, serviceOf, verdict } from "./support/service.ts";

// What holds for each operation of the contract: its example works, and it is refused where the state of sessions, apps,
// roles, accounts and budgets says so. What an operation does, and what else it refuses, is in the test of its topic.

const secured = operations.filter((operation) => operation.secured);
const withAppPermission = secured.filter(({ appPermission }) => appPermission !== undefined);
// Changes for which no user permission is known are for administrators.
const withUserPermission = secured.filter(
  ({ userPermissions, appPermission, method }) =>
    userPermissions.length > 0 ||
    (method !== "GET" && ["Accounts", "EditAccounts", "ReadAuditTrail"].includes(appPermission ?? "")),
);
const ofAccount = operations.filter((operation) => pathNames(operation).includes("accountId"));
const ofThings = secured.flatMap((operation) =>
  pathNames(operation)
    .filter((name) => name !== "accountId")
    .map((name) => ({ id: operation.id, name, operation })),
);
const counted = secured.filter(({ group }) => group !== "NoThrottling");

function pathNames({ parameters }: OperationFacts): string[] {
  return parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
}

const withToken = (token: string, { headers, ...parts }: RequestParts = {}): RequestParts => ({
  ...parts,
  headers: { Authorization: `Bearer ${token}`, ...headers },
});

let sandbox: Sandbox;
let before: ReadonlyMap<string, string>;
// Answers and refusals that break the contract.
const broken: unknown[] = [];
const onError = (error: unknown): unknown => broken.push(error);
beforeAll(async () => {
  sandbox = await createSandbox({ onError });
});
afterEach(() => expect(broken.splice(0)).toEqual([]));
afterAll(() => sandbox.close());

test.each(operations)("$id works with the contract's example", async (operation) => {
  sandbox.reset();
  const admin = serviceOf(sandbox, "admin", internalApp);
  const { method, path, ...parts } = await laterThan(sandbox, operation.id, admin);
  const answer = operation.secured ? await admin.call(method, path, parts) : await send(sandbox, method, path, parts);
  expect(answer.body).not.toHaveProperty("errors");
  expect(answer.status).toBeLessThan(400);
});

describe("is refused, and changes nothing,", () => {
  afterEach(() => expect(changedSince(before, sandbox)).toEqual([]));

  const ask = async (operation: OperationFacts, service?: Service, values?: Record<string, string>) => {
    const { method, path, ...parts } = exampleRequest(operation, values);
    return verdict(await (service === undefined ? send(sandbox, method, path, parts) : service.call(method, path, parts)));
  };

  describe("without a session", () => {
    let ended: Service;
    beforeAll(async () => {
      sandbox.reset();
      const login = sandbox.auth("admin").connect();
      const token = await login.accessToken();
      await login.logout();
      ended = {
        ...serviceOf(sandbox),
        token,
        call: (method, path, parts) => send(sandbox, method, path, withToken(token, parts)),
      };
      before = holdings(sandbox);
    });

    test.each(secured)("$id", async (operation) => {
      expect(await ask(operation)).toEqual([401, "AGW-401", undefined]);
      expect(await ask(operation, ended)).toEqual([401, "OAU-213", undefined]);
    });
  });

  describe("to an app that the vendor has not let", () => {
    let ordinary: Service;
    let reviewed: Service;
    beforeAll(() => {
      sandbox.reset();
      ordinary = serviceOf(sandbox);
      reviewed = serviceOf(sandbox, "admin", "tidewater-reviewed");
      before = holdings(sandbox);
    });

    test.each(secured.filter(({ access }) => access !== "open"))("$id is $access", async (operation) => {
      expect(await ask(operation, ordinary)).toEqual([403, "CMN-401", undefined]);
    });

    test.each(secured.filter(({ access }) => access === "internal"))("$id is internal, not advanced", async (operation) => {
      expect(await ask(operation, reviewed)).toEqual([403, "CMN-401", undefined]);
    });
  });

  describe("to an app that may nothing", () => {
    let service: Service;
    beforeAll(() => {
      sandbox.reset();
      sandbox.state.apps.update("tidewater-directory", { access: "internal", permissions: [] });
      service = serviceOf(sandbox, "admin", "tidewater-directory");
      before = holdings(sandbox);
    });

    test.each(withAppPermission)("$id needs $appPermission", async (operation) => {
      expect(await ask(operation, service)).toEqual([403, "CMN-401", operation.appPermission]);
    });
  });

  describe("to a user who may nothing", () => {
    let service: Service;
    beforeAll(() => {
      sandbox.reset();
      for (const { id } of sandbox.state.roles.find({ key: "user" }))
        sandbox.state.roles.update(id, { permissions: [], own: [] });
      service = serviceOf(sandbox, "user", internalApp);
      before = holdings(sandbox);
    });

    test.each(withUserPermission)("$id needs $userPermissions", async (operation) => {
      const [permission] = operation.userPermissions;
      expect(await ask(operation, service)).toEqual([403, permission === undefined ? "CMN-402" : "CMN-408", permission]);
    });
  });

  describe("for the account of somebody else", () => {
    let service: Service;
    let accountId: string;
    beforeAll(async () => {
      sandbox.reset();
      service = serviceOf(sandbox, "admin", internalApp);
      const { method, path, body } = await laterThan(sandbox, "createAccount", service);
      accountId = String((await service.call(method, path, { body })).body["id"]);
      before = holdings(sandbox);
    });

    test.each(ofAccount)("$id", async (operation) => {
      expect(sandbox.state.accounts.get(accountId)?.id).toBe(accountId);
      expect(await ask(operation, service, { accountId })).toEqual([404, "CMN-102", "accountId"]);
    });
  });

  describe("for what is not there", () => {
    let service: Service;
    beforeAll(() => {
      sandbox.reset();
      service = serviceOf(sandbox, "admin", internalApp);
      before = holdings(sandbox);
    });

    test.each(ofThings)("$id of an unknown $name", async ({ operation, name }) => {
      // The directory has codes of its own.
      const code = name === "entryId" ? "ADG-122" : "CMN-102";
      expect(await ask(operation, service, { [name]: "999999004" })).toEqual([404, code, name]);
    });
  });
});

describe("is refused, and changes nothing, once the budget is drained", () => {
  let limited: Sandbox;
  let admin: Service;
  beforeAll(async () => {
    limited = await createSandbox({ limits: "real", onError });
    admin = serviceOf(limited, "admin", internalApp);
    const drains = [
      ["readAccount", 50],
      ["listUserTemplates", 40],
      ["listAccountPhoneNumbers", 10],
    ] as const;
    for (const [id, limit] of drains) {
      const { method, path } = exampleRequest(operationOf(id));
      for (let call = 0; call < limit; call += 1) expect((await admin.call(method, path)).status).toBe(200);
    }
    before = holdings(limited);
  });
  afterAll(() => limited.close());

  test.each(counted)("$id, by what others of the group $group have drawn", async (operation) => {
    const { method, path, ...parts } = exampleRequest(operation);
    expect(verdict(await admin.call(method, path, parts))).toEqual([429, "CMN-301", undefined]);
    expect(changedSince(before, limited)).toEqual([]);
  });

  test("requestToken, by the user that it is for", async () => {
    const { method, path, ...parts } = await laterThan(limited, "requestToken", admin);
    const answers = [];
    for (let call = 0; call < 6; call += 1) answers.push(await send(limited, method, path, parts));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  });

  test("revokeToken, by the user whose session it ends", async () => {
    limited.reset();
    const answers = [];
    for (let call = 0; call < 6; call += 1) {
      const body = new URLSearchParams({ token: limited.auth("admin").accessToken() });
      answers.push(await send(limited, "POST", "/oauth/revoke", { body, headers: provisioning }));
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(limited.state.sessions.count()).toBe(1);
  });
});

// No state brings these about, or it is in another test.
test("what the contract declares beyond that has its reason here", () => {
  const shown: Readonly<Record<string, readonly OperationFacts[]>> = {
    "401": secured,
    "403": [...withAppPermission, ...withUserPermission],
    "404": [...ofAccount, ...ofThings.map(({ operation }) => operation)],
    "429": [...counted, operationOf("requestToken"), operationOf("revokeToken")],
  };
  const beyond = (status: string): string[] =>
    operations.filter((one) => status in one.responses && !shown[status]?.includes(one)).map(({ id }) => id);
  const needNoPermission = [
    ...["readAuthorizationProfile", "checkUserPermission"],
    ...[
      "readBrand",
      "listContractedCountries",
      "listDomesticCountries",
      "readServicePlan",
      "listCountries",
      "readCountry",
      "listStates",
      "readState",
      "listTimezones",
    ],
    ...["readTimezone", "listLanguages", "readLanguage", "listPermissions", "readPermission"],
    ...["listPermissionCategories", "readPermissionCategory", "listStandardRoles", "readStandardRole", "listLocations"],
    ...["listDeviceModels", "listShippingOptions", "parsePhoneNumbers", "parsePhoneNumbersV2"],
  ];
  const nameNothing = [
    ...["createAccount", "listLicenseTypes", "listCountries", "listStates", "listTimezones", "listLanguages", "listPermissions"],
    ...[
      "listPermissionCategories",
      "listStandardRoles",
      "listLocations",
      "listDeviceModels",
      "listShippingOptions",
      "parsePhoneNumbers",
      "parsePhoneNumbersV2",
    ],
    ...["lookupPhoneNumbers", "reservePhoneNumbers"],
  ];

  expect(beyond("401")).toEqual([]);
  // The first: no account here shuts anybody out. The second is in authorization-code.test.ts.
  expect(beyond("403")).toEqual(["requestToken", "authorize", ...needNoPermission]);
  expect(beyond("404")).toEqual(["readApiVersion", ...nameNothing]); // the first is below
  expect(beyond("409")).toEqual(["updateDevice"]); // two updates at once; here one ends before the next begins
  expect(beyond("415")).toEqual(["requestToken"]); // in pipeline.test.ts
  expect(beyond("429")).toEqual(["authorize", "readApiStatus"]); // nobody is logged in, so there is no budget to draw from
});

test("readApiVersion is refused for a version that is not there", async () => {
  expect(verdict(await send(sandbox, "GET", "/v3.0"))).toEqual([404, "CMN-120", undefined]);
});
