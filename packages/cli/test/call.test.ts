import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { EndedBySignal } from "../src/ended-by-signal.ts";
import { runHere } from "./support/run-here.ts";
import { startService, type TestService } from "./support/test-service.ts";

let service: TestService;
let folder: string;
beforeAll(async () => {
  service = await startService();
  folder = mkdtempSync(join(tmpdir(), "ringwright-body-"));
});
afterEach(() => service.sandbox.reset());
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const call = (argv: readonly string[], options: { input?: string; terminal?: boolean } = {}) =>
  runHere(["call", ...argv], { env: service.env, ...options });

/** How many calls reached the service, without logins. */
const sent = () => service.sandbox.requests.filter(({ operation }) => operation !== "requestToken").length;

describe("a line that cannot be called", () => {
  test.each([
    [["readDevise"], 'there is no operation "readDevise"; did you mean readDevice? See: ringwright operations'],
    [["devices.raed"], "did you mean devices.read, devices.list?"],
    [["listExt"], "did you mean listExtensions"],
    [
      ["xxxxxxxxxxx"],
      'there is no operation "xxxxxxxxxxx". See: ringwright operations; with a word, such as phone, those that have it',
    ],
    [["readDevice"], "readDevice: deviceId=… (The device's id) must be given"],
    [["readDevice", "devceId=1"], 'readDevice: it takes no "devceId"; did you mean deviceId?'],
    [["readDevice", "wrong=1"], "it takes [accountId=…] deviceId=… [syncEmergencyAddress=…]"],
    [["readDevice", "804111004"], '"804111004" is no name=value; it takes [accountId=…] deviceId=…'],
    [["updateDevice", "deviceId=1", "useAsCommonPhone=true"], "that is a member of its body: give --body FILE"],
    [["listExtensions", "page=two"], "listExtensions: page=two: is no whole number"],
    [["listExtensions", "page=1.5"], "page=1.5: is no whole number"],
    [["listExtensions", "page=1", "page=2"], "page is given twice, and takes one value"],
    [["listExtensions", "type=Usr"], "type=Usr: is none of its values; did you mean User?"],
    [["listExtensions", "type=User,Machine"], "type=Machine: is none of its values; write one of User, "],
    [["listCountries", "loginAllowed=yes"], "loginAllowed=yes: is neither true nor false"],
    [["readDevice", "deviceId="], "deviceId must be an id, and is empty"],
    [["updateDevice", "deviceId=1"], "updateDevice: --body FILE must be given"],
    [["readDevice", "deviceId=1", "--body", "x.json"], "readDevice: it takes no body"],
    [["updateDevice", "deviceId=1", "--body", "nowhere.json"], "--body nowhere.json: cannot be read (ENOENT)"],
    [
      ["searchAuditTrail", "--all"],
      "searchAuditTrail: --all turns pages that are parameters, and here they are members of the body",
    ],
    [["readDevice", "deviceId=1", "--all"], "readDevice: --all is for lists in pages, and this answers whole"],
    [["readDevice", "deviceId=1", "--lines"], "readDevice: --lines is for lists"],
    [["listExtensionDevices", "extensionId=1,2", "--all"], "--all is for one list, and several are named"],
    [["readDevice", "deviceId=1", "--wait"], "readDevice: --wait is for tasks"],
    [["readDevice", "deviceId=1", "--timeout", "soon"], "--timeout soon: is no time; write such as 30s, 2m or 500ms"],
    [["readDevice", "deviceId=1", "--sever", "x"], "unknown option '--sever'"],
    [["revokeToken", "PLANTED"], "revokeToken: an argument is no name=value"],
    [[], "missing required argument 'operation'"],
  ])("%j is refused before anything is sent", async (argv, message) => {
    const { code, out, err } = await call(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).toMatch(/^ringwright: .*\n$/);
    expect(err).not.toContain("PLANTED");
    expect(sent()).toBe(0);
  });
});

describe("an answer", () => {
  test("is on one line for programs, and indented for people", async () => {
    const piped = await call(["devices.read", "deviceId=804111004"]);
    expect(piped.out).toMatch(/^\{"id":"804111004".*\}\n$|^\{.*"id":"804111004".*\}\n$/);
    const shown = await call(["READDEVICE", "deviceId=804111004"], { terminal: true });
    expect(shown.out).toContain('\n  "id": "804111004"');
    expect(JSON.parse(shown.out)).toEqual(JSON.parse(piped.out));
  });

  test("that is none prints nothing", async () => {
    const members = JSON.stringify({ addedExtensionIds: ["2719501004"] });
    const { code, out, err } = await call(["assignCallQueueMembers", "groupId=2719601004", "--body", "-"], { input: members });
    expect([code, out, err]).toEqual([0, "", ""]);
  });

  test("of a refusal names the operation, the code and the request, and ends with 1", async () => {
    const { code, out, err } = await call(["readDevice", "deviceId=999999004"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^ringwright: readDevice: 404 CMN-102 .*; request [\w-]+\n$/);
  });

  test("of a list is read page by page, as one array or a line for each record", async () => {
    const page = JSON.parse((await call(["listExtensions", "perPage=2"])).out);
    expect(page.records).toHaveLength(2);
    const all = JSON.parse((await call(["listExtensions", "perPage=2", "--all"])).out);
    expect(all).toHaveLength(page.paging.totalElements);
    expect(all.length).toBeGreaterThan(4);
    const linesOf = (text: string): unknown[] =>
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    expect(linesOf((await call(["listExtensions", "perPage=2", "--all", "--lines"])).out)).toEqual(all);
    expect(linesOf((await call(["listExtensions", "perPage=2", "--lines"])).out)).toEqual(page.records);
  });

  test("of several ids has an outcome for each, and ends with 1 unless all are well", async () => {
    const ids = ["804111004", "804112004"];
    const well = await call(["readDevice", `deviceId=${ids.join(",")}`]);
    expect([well.code, JSON.parse(well.out).outcomes.map(({ id, fate }: Outcome) => [id, fate])]).toEqual([
      0,
      ids.map((id) => [id, "succeeded"]),
    ]);
    const mixed = await call(["readDevice", "deviceId=804111004", "deviceId=999999004"]);
    expect(mixed.code).toBe(1);
    expect(JSON.parse(mixed.out).outcomes.map(({ fate }: Outcome) => fate)).toEqual(["succeeded", "failed"]);
    expect(JSON.parse(mixed.out).outcomes[1].error.code).toBe("CMN-102");
  });

  test("of a task is its beginning, or its end with --wait", async () => {
    const body = JSON.stringify({ records: [{ phoneNumber: "+150355519*", usageType: "Inventory" }] });
    const begun = await call(["numbers.inventory.add", "--body", "-"], { input: body });
    const { id } = JSON.parse(begun.out);
    expect([begun.code, begun.err]).toEqual([0, ""]);
    const read = await call(["numbers.inventory.addTasks.read", `taskId=${id}`]);
    expect([read.code, JSON.parse(read.out).id]).toEqual([0, id]);
    service.sandbox.reset();
    const stop = service.sandbox.watch(passAMinute);
    const { code, out } = await call(["numbers.inventory.add", "--body", "-", "--wait"], { input: body });
    stop();
    expect([code, JSON.parse(out).records.length]).toEqual([0, 100]);
  });

  test("of more records than a call takes is that of several calls", async () => {
    const records = Array.from({ length: 501 }, () => ({ id: "2719501004", notes: "Seen" }));
    const stop = service.sandbox.watch(passAMinute);
    const { code, out, err } = await call(["bulkUpdateExtensions", "--body", "-"], { input: JSON.stringify({ records }) });
    stop();
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ calls: 2, allSucceeded: true });
  });
});

// The sandbox's time stands still otherwise, and its tasks with it.
const passAMinute = (): void => service.sandbox.clock.advance(60_000);

interface Outcome {
  readonly id: string;
  readonly fate: string;
}

describe("a body", () => {
  test.each([
    ["body.json", '{"originalStrings":["503 555 0101"]}'],
    ["body.yaml", "# numbers as people write them\noriginalStrings:\n  - 503 555 0101\n"],
  ])("is read from %s", async (name, text) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    const { code, out } = await call(["parsePhoneNumbers", "--body", file]);
    expect([code, JSON.parse(out).phoneNumbers[0].e164]).toEqual([0, "+15035550101"]);
  });

  test.each([
    ['{"password": "Tide-9911!", "x": }', "begins as JSON does, and is none"],
    ["password: Tide-9911!\n  x: [", "is neither JSON nor YAML"],
    ["Tide-9911!", "holds no object"],
  ])("that is none is refused with its place, and none of it is shown: %j", async (text, message) => {
    const { code, out, err } = await call(["updateExtension", "extensionId=2719501004", "--body", "-"], { input: text });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--body standard input");
    expect(err).toContain(message);
    expect(err).not.toContain("Tide");
    expect(sent()).toBe(0);
  });
});

describe("what changes or buys", () => {
  const change = ["updateExtension", "extensionId=2719501004", "--body"];
  const input = { contact: { department: "Hydrography" } };
  const withFile = (): string => {
    const file = join(folder, "change.json");
    writeFileSync(file, JSON.stringify(input));
    return file;
  };
  const bought = { type: "User", contact: { firstName: "Ines", lastName: "Roe", email: "roe@tidewater.example" } };

  test.each([
    ["y\n", 0, 1],
    ["yes\n", 0, 1],
    ["n\n", 1, 0],
    ["\n", 1, 0],
    ["", 1, 0],
  ])("is asked about on a terminal: %j", async (answer, code, calls) => {
    const ended = await call([...change, withFile()], { terminal: true, input: answer });
    expect(ended.err).toContain(`(updateExtension) on ${service.url} with extensionId=2719501004. Go on? [y/N] `);
    expect([ended.code, sent()]).toEqual([code, calls]);
    if (calls === 0) expect(ended.err).toMatch(/Nothing was sent\.\n$/);
  });

  test("is not asked about with --yes, nor where there is nobody to ask, nor when it only asks", async () => {
    const told = await call([...change, withFile(), "--yes"], { terminal: true });
    const piped = await call([...change, "-"], { input: JSON.stringify(input) });
    writeFileSync(join(folder, "numbers.json"), '{"originalStrings":["503 555 0101"]}');
    const asking = await call(["parsePhoneNumbers", "--body", join(folder, "numbers.json")], { terminal: true });
    expect([told, piped, asking].map(({ code, err }) => [code, err])).toEqual([
      [0, ""],
      [0, ""],
      [0, ""],
    ]);
  });

  test("is let be by Ctrl-C at the question", async () => {
    const argv = ["call", ...change, withFile()];
    const controller = new AbortController();
    const world = { env: service.env, terminal: true, waits: true, signal: controller.signal };
    const ended = await runHere(argv, { ...world, onError: () => controller.abort(new EndedBySignal("SIGINT")) });
    expect([ended.code, sent()]).toEqual([130, 0]);
    expect(ended.err).toContain("Go on? [y/N] ");
  });

  test("must have been agreed to where it buys and there is nobody to ask", async () => {
    const asked = await call(["createExtension", "--body", "-"], { input: JSON.stringify(bought) });
    expect([asked.code, asked.err, sent()]).toEqual([
      2,
      "ringwright: createExtension: it buys something, and there is no terminal to ask on: say --yes\n",
      0,
    ]);
    expect((await call(["createExtension", "--body", "-", "--yes"], { input: JSON.stringify(bought) })).code).toBe(0);
  });

  test("and whose answer is lost ends with 3, and says what to look for", async () => {
    const before = service.sandbox.state.extensions.count();
    service.sandbox.faults.add({ operation: "createExtension", cut: "after", count: 1 });
    const { code, out, err } = await call(["createExtension", "--body", "-", "--yes"], { input: JSON.stringify(bought) });
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain("its answer was lost, so it may have taken effect; look with listExtensions for");
    expect(err).toContain("It was sent with accountId=~, a body with type, contact.\nDo not repeat it before you have looked.");
    expect(err).not.toContain("roe@tidewater");
    expect(service.sandbox.state.extensions.count()).toBe(before + 1);
  });
});

test("a refusal for a while is waited out and told of, without a secret", async () => {
  service.sandbox.faults.add({ operation: "readDevice", status: 503, retryAfterS: 0, count: 1 });
  const { code, err } = await call(["readDevice", "deviceId=804111004", "--verbose"]);
  expect(code).toBe(0);
  expect(err).toMatch(/^requestToken {2}Auth {2}POST {2}200 {2}\d+ ms/m);
  expect(err).toMatch(/^readDevice {2}Light {2}GET {2}503 {2}\d+ ms/m);
  expect(err).toMatch(/^readDevice {2}Light {2}attempt \d failed \(.*\), repeated in [\d.]+ s$/m);
  expect(err).toMatch(/^readDevice {2}Light {2}GET {2}200 {2}\d+ ms {2}attempt 2 {2}request [\w-]+$/m);
  for (const secret of service.secrets) expect(err).not.toContain(secret);
  for (const { id } of service.sandbox.state.tokens.find()) expect(err).not.toContain(id);
});

test("a call that takes too long ends with 1", async () => {
  const silent = createServer(() => {}).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as { readonly port: number };
  const server = `http://127.0.0.1:${port}`;
  const { code, err } = await runHere(["call", "listApiVersions", "--server", server, "--timeout", "300ms"], {
    env: service.bare,
  });
  silent.closeAllConnections();
  silent.close();
  expect([code, err]).toEqual([1, expect.stringMatching(/^ringwright: listApiVersions: .*300 ms/)]);
});

test("operations are found by a word of their names or their summary", async () => {
  const { code, out } = await runHere(["operations", "Directory"]);
  expect([code, out.split("\n").map((line) => line.split(" ")[0])]).toEqual([
    0,
    expect.arrayContaining(["accounts.directory.list", "accounts.directory.search", "accounts.directory.readFederation"]),
  ]);
  expect(out).not.toContain("accounts.sites.list ");
  expect((await runHere(["operations", "listsites"])).out).toMatch(/^accounts\.sites\.list \(listSites\)\n/);
  expect((await runHere(["operations", "xxxxxxxxxxx"])).code).toBe(2);
});
