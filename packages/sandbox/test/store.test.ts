import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ParameterObject } from "../src/contract/document.ts";
import { createSandbox, type Sandbox, type Snapshot, StoreError } from "../src/index.ts";
import { openDatabase } from "../src/state/database.ts";
import { createState } from "../src/state/state.ts";
import { exampleRequest } from "./support/example-request.ts";
import { operations } from "./support/operations.ts";
import { internalApp, serviceOf } from "./support/service.ts";
import { sourceFlags } from "./support/source-flags.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-"));
});
afterEach(() => rm(folder, { recursive: true }));

const phone = "/v1.0/account/~/device/804111004";
const file = () => join(folder, "company.db");

// Files of all versions there were, as `pnpm --filter @ringwright/sandbox old-store` wrote them.
const fixtures = new URL("fixtures/", import.meta.url);
const storesOfVersions = readdirSync(fixtures).flatMap((name) => {
  const version = /^store-(\d+)\.sql$/.exec(name)?.[1];
  return version === undefined ? [] : [[version, readFileSync(new URL(name, fixtures), "utf8")] as const];
});

/** What can be read by a path that names nothing but the account and its owner. */
const reads = operations
  .filter(({ secured, method, parameters }) => secured && method === "GET" && parameters.every(isOwnOrInQuery))
  .map((operation) => exampleRequest(operation, { accountId: "~", extensionId: "~" }).path);

function isOwnOrInQuery(parameter: ParameterObject): boolean {
  return parameter.in !== "path" || ["accountId", "extensionId"].includes(parameter.name);
}

/** The version, tables and indexes of a file. */
function structureOf(path: string): unknown[] {
  const database = new DatabaseSync(path);
  const version = database.prepare("PRAGMA user_version").get();
  const structure = database.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY name").all();
  database.close();
  return [version, ...structure];
}

describe("a file", () => {
  test("keeps what was written, and time goes on where it stood", async () => {
    const first = await createSandbox({ store: file() });
    await serviceOf(first).call("PUT", phone, { body: { name: "Kept" } });
    first.clock.advance(86_400_000);
    const nowMs = first.clock.now();
    await first.close();
    await using second = await createSandbox({ store: file() });
    expect(second.clock.now()).toBe(nowMs);
    expect((await serviceOf(second).call("GET", phone)).body["name"]).toBe("Kept");
  });

  test("keeps the time that was reached, also when its process does not end well", async () => {
    await using sandbox = await createSandbox({ store: file() });
    sandbox.clock.advance(1000);
    expect(sandbox.state.meta("lastMs")).toBe(String(sandbox.clock.now()));
  });

  test("is for one sandbox at a time", async () => {
    await using sandbox = await createSandbox({ store: file() });
    await expect(createSandbox({ store: file() })).rejects.toThrow(/company\.db is in use by another sandbox; close that one/);
    expect((await serviceOf(sandbox).call("GET", phone)).status).toBe(200);
    await sandbox.close();
    await (await createSandbox({ store: file() })).close();
  });

  test("of something else is refused", async () => {
    await writeFile(join(folder, "text.db"), "This is no database, whatever its name says.".repeat(100));
    await expect(createSandbox({ store: join(folder, "text.db") })).rejects.toThrow(/text\.db is not a database/);
    const other = new DatabaseSync(join(folder, "other.db"));
    other.exec("CREATE TABLE bookmarks (url TEXT)");
    other.close();
    await expect(createSandbox({ store: join(folder, "other.db") })).rejects.toThrow(
      /other\.db is a database of another program/,
    );
    await expect(createSandbox({ store: join(folder, "nowhere", "x.db") })).rejects.toThrow(StoreError);
  });

  test("of a newer version is refused, and left as it is", async () => {
    await (await createSandbox({ store: file() })).close();
    const database = new DatabaseSync(file());
    database.exec("PRAGMA user_version = 99");
    database.close();
    await expect(createSandbox({ store: file() })).rejects.toThrow(/newer sandbox \(its data has version 99, this one knows 1\)/);
  });

  test("of an older version is brought up to this one, whole or not at all", async () => {
    await (await createSandbox({ store: file() })).close();
    const initial = (): void => {
      throw new Error("The first step was done long ago");
    };
    const failing = (database: DatabaseSync): void => {
      database.exec("UPDATE devices SET doc = json_set(doc, '$.name', 'Half done')");
      throw new Error("no space left");
    };
    expect(() => openDatabase(file(), [initial, failing])).toThrow("no space left");
    const rename = (database: DatabaseSync) =>
      database.exec("UPDATE devices SET doc = json_set(doc, '$.name', 'Migrated ' || id)");
    const migrated = openDatabase(file(), [initial, rename]);
    const state = createState(migrated, () => {});
    expect(state.devices.get("804113004")?.name).toBe("Migrated 804113004");
    state.close();
    await expect(createSandbox({ store: file() })).rejects.toThrow(/version 2, this one knows 1/);
  });

  test.each(storesOfVersions)("that version %s wrote becomes one like a new one, and works", async (_, sql) => {
    const old = new DatabaseSync(file());
    old.exec(sql);
    old.close();
    await (await createSandbox({ store: join(folder, "new.db") })).close();
    await using sandbox = await createSandbox({ store: file(), answers: "enforced" });
    const admin = serviceOf(sandbox, "admin", internalApp);
    for (const path of reads) expect([path, (await admin.call("GET", path)).status]).toEqual([path, 200]);
    expect((await admin.call("PUT", phone, { body: { name: "Old" } })).body["name"]).toBe("Old");
    sandbox.clock.advance(7 * 86_400_000);
    expect((await serviceOf(sandbox).call("GET", phone)).status).toBe(200);
    const mainSites = await serviceOf(sandbox).call("GET", "/v1.0/account/~/extension?type=CompanyExtension");
    expect(mainSites.body["records"]).toMatchObject([{ id: 2719700004, name: "Main Site" }]);
    await sandbox.close();
    expect(structureOf(file())).toEqual(structureOf(join(folder, "new.db")));
  });

  test("loses no answered write when its process is killed, and holds no half one", async () => {
    const writer = fileURLToPath(new URL("support/writer.ts", import.meta.url));
    let answered = 0;
    let told = 0;
    for (let round = 0; round < 3; round += 1) {
      const child = spawn(process.execPath, [...sourceFlags, writer, file()], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      const until = 5 + 4 * round;
      for await (const line of createInterface({ input: child.stdout })) {
        answered = Number(line);
        if (answered === until) child.kill("SIGKILL");
      }
      await ended;
      const sandbox = await createSandbox({ store: file() });
      const written = Number(sandbox.state.devices.get("804111004")?.name.split(" ")[1]);
      expect(written).toBeGreaterThanOrEqual(answered);
      expect(sandbox.state.lines.get("804211004")?.emergency?.address?.street).toBe(`${written} Pier Street`);
      // The audit trail has what was written, and nothing else.
      told += written;
      expect(sandbox.state.auditTrail.count()).toBe(told);
      await sandbox.close();
    }
  }, 120_000);
});

describe("a snapshot", () => {
  const none = "give what snapshot() of this version gave";

  test.each<[unknown, string]>([
    [undefined, "nowMs is undefined, no time in milliseconds"],
    [{}, "nowMs is undefined, no time in milliseconds"],
    [{ nowMs: Number.NaN }, "nowMs is NaN, no time in milliseconds"],
    [{ nowMs: Number.POSITIVE_INFINITY }, "nowMs is Infinity, no time in milliseconds"],
    [{ nowMs: 9e15 }, "nowMs is 9000000000000000, no time in milliseconds"],
    [{ nowMs: -1e15 }, "nowMs is -1000000000000000, no time in milliseconds"],
    [{ nowMs: "1767323045000" }, "nowMs is 1767323045000, no time in milliseconds"],
    [{ image: undefined }, "image is no object"],
    [{ image: [] }, "image is no object"],
    [{ image: {} }, "image.accounts is no list"],
  ])("%j is refused", async (changes, problem) => {
    await using sandbox = await createSandbox();
    const before = sandbox.snapshot();
    const wrong = (
      changes !== undefined && Object.keys(changes as object).length > 0 ? { ...before, ...(changes as object) } : changes
    ) as Snapshot;
    expect(() => sandbox.restore(wrong)).toThrow(new TypeError(`sandbox.restore: ${problem}; ${none}`));
    expect(sandbox.snapshot()).toEqual(before);
  });

  test.each<[string, object, string]>([
    ["without a company", { accounts: [] }, "image.accounts is empty"],
    ["without a table", { devices: undefined }, "image.devices is no list"],
    ["of a later version", { meetings: [] }, "image.meetings is not known to this version"],
    ["with a row that is none", { due: [[1, 2]] }, "image.due[0] is not a row of seq, at, kind, key, payload"],
    ["with a record that is no JSON", { sites: [[1, "1", "{"]] }, "the record 1 of sites cannot be read"],
    ["with a record of another id", { sites: [[1, "1", '{"id":"2"}']] }, "the record 1 of sites cannot be read"],
    ["with a record of an id alone", { accounts: [[1, "1", '{"id":"1"}']] }, "the record 1 of accounts has no company"],
    [
      "with work that nobody does",
      { due: [[1, 0, "nonsense", "k", "{}"]] },
      "waiting work is of the kind nonsense, which nobody does",
    ],
    ["with work about nothing", { due: [[1, 0, "code-end", "k", "{}"]] }, "the waiting code-end k does not say its code"],
    [
      "with work beyond all time",
      { due: [[1, 9e15, "code-end", "k", "{}"]] },
      "the waiting code-end k is due at 9000000000000000, which is no time",
    ],
    ["with a counter below zero", { counters: [["token", -5]] }, "the counter token stands at -5"],
    ["without its times", { meta: [] }, "it does not say what time it is"],
    ["with a number that is a text", { counters: [["a", "1"]] }, "image.counters[0] is not a row of series, next"],
  ])("%s is refused", async (_, tables, problem) => {
    await using sandbox = await createSandbox();
    const before = sandbox.snapshot();
    const image = { ...before.image, ...tables };
    expect(() => sandbox.restore({ ...before, image })).toThrow(new TypeError(`sandbox.restore: ${problem}; ${none}`));
    expect(sandbox.snapshot()).toEqual(before);
  });

  test("whose records do not go together is refused", async () => {
    await using sandbox = await createSandbox();
    const before = sandbox.snapshot();
    const devices = [...(before.image["devices"] ?? []), ...(before.image["devices"] ?? [])];
    const image = { ...before.image, devices };
    expect(() => sandbox.restore({ ...before, image })).toThrow(
      /^sandbox\.restore: the records do not go together \(UNIQUE.*; give what/,
    );
    expect(sandbox.snapshot()).toEqual(before);
  });

  test("that was kept as JSON is put back", async () => {
    await using sandbox = await createSandbox();
    const kept = JSON.stringify(sandbox.snapshot());
    sandbox.clock.advance(60_000);
    await serviceOf(sandbox).call("PUT", phone, { body: { name: "Changed" } });
    sandbox.restore(JSON.parse(kept) as Snapshot);
    expect(JSON.stringify(sandbox.snapshot().image["devices"])).toBe(
      JSON.stringify((JSON.parse(kept) as Snapshot).image["devices"]),
    );
    expect(sandbox.clock.now()).toBe((JSON.parse(kept) as Snapshot).nowMs);
  });
});

describe("state", () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await createSandbox();
  });
  afterEach(() => sandbox.close());

  test("finds, counts and pages by members", () => {
    const { extensions, devices } = sandbox.state;
    expect(extensions.find({ type: "Department" }).map(({ extensionNumber }) => extensionNumber)).toEqual(["200", "203"]);
    expect(extensions.count({ type: ["Department", "ParkLocation"], status: "Enabled" })).toBe(3);
    expect(extensions.find({ extensionNumber: undefined }).map(({ id }) => id)).toEqual(["2719509004", "2719700004"]);
    expect(extensions.find({ accountId: "2719404004", type: { not: "User" } }).map(({ type }) => type)).not.toContain("User");
    expect(extensions.count({ extensionNumber: { not: "101" } })).toBe(extensions.count() - 1);
    expect(extensions.count({ hidden: true })).toBe(1);
    expect(extensions.find({ type: [] })).toEqual([]);
    expect(devices.page({ accountId: "2719404004" }, 2, 3)).toMatchObject({
      total: 5,
      items: [{ id: "804114004" }, { id: "804115004" }],
    });
  });

  test("changes members, and takes out those that are undefined", () => {
    const { devices } = sandbox.state;
    expect(devices.update("804111004", { name: "New", serial: undefined })).not.toHaveProperty("serial");
    expect(devices.get("804111004")).toMatchObject({ name: "New", status: "Online" });
    expect(() => devices.update("1", { name: "New" })).toThrow(/no devices record 1/);
    expect([devices.delete("804111004"), devices.delete("804111004"), devices.deleteAll({ type: "OtherPhone" })]).toEqual([
      true,
      false,
      1,
    ]);
  });

  test.each([
    ["an extension number", "extensions", "2719502004", { extensionNumber: "102" }, "extensionNumber"],
    [
      "a login, in any case",
      "extensions",
      "2719502004",
      { contact: { email: "INES.Okafor@tidewater.example", emailAsLoginName: true } },
      "contact.email",
    ],
    ["a number", "phoneNumbers", "1162822004", { phoneNumber: "+15035550112" }, "phoneNumber"],
    ["a line's number", "lines", "804212004", { phoneNumberId: "1162821004" }, "phoneNumberId"],
  ] as const)("refuses %s that is taken", (_, kind, id, changes, parameterName) => {
    const update = () => (sandbox.state[kind] as typeof sandbox.state.extensions).update(id, changes as never);
    expect(update).toThrow(expect.objectContaining({ name: "UniqueError", parameterName }));
  });

  test("a mail address that nobody logs in with may be shared", () => {
    const contact = { email: "ines.okafor@tidewater.example", emailAsLoginName: false };
    expect(sandbox.state.extensions.update("2719502004", { contact }).contact).toEqual(contact);
  });

  test("gives out ids in order, never one that is taken", () => {
    const { state } = sandbox;
    expect([state.nextId("device"), state.nextId("device"), state.nextId("user")]).toEqual([
      "804116004",
      "804117004",
      "2719510004",
    ]);
    state.devices.insert({ ...(state.devices.get("804113004") as never as object), id: "804118004" } as never);
    expect(state.nextId("device")).toBe("804119004");
  });

  test("undoes what a nested transaction wrote, and keeps what stood around it", () => {
    const { state } = sandbox;
    state.transaction(() => {
      state.devices.update("804111004", { name: "Kept" });
      expect(() =>
        state.transaction(() => {
          state.devices.update("804111004", { name: "Undone" });
          throw new Error("no");
        }),
      ).toThrow("no");
    });
    expect(state.devices.get("804111004")?.name).toBe("Kept");
  });

  test("keeps what it has read when a transaction is undone that wrote nothing", () => {
    const { state } = sandbox;
    const refused = (work: () => void) => () =>
      state.transaction(() => {
        work();
        throw new Error("no");
      });
    const device = state.devices.get("804111004");
    expect(refused(() => state.devices.get("804112004"))).toThrow("no");
    expect(state.devices.get("804111004")).toBe(device);
    for (const write of [
      () => state.devices.update("804111004", { name: "Undone" }),
      () => state.devices.delete("804111004"),
      () => state.devices.deleteAll({}),
      () => state.transaction(() => state.devices.update("804111004", { name: "Undone" })),
    ]) {
      expect(refused(write)).toThrow("no");
      expect(state.devices.get("804111004")).toEqual(device);
      expect(state.devices.count()).toBe(5);
    }
  });

  test("goes back to a snapshot, also of another sandbox, and to the start", async () => {
    const { state } = sandbox;
    const before = state.image();
    state.devices.update("804111004", { name: "Snapped" });
    sandbox.clock.advance(5000);
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()));
    state.devices.deleteAll({});
    sandbox.clock.advance(5000);
    sandbox.restore(snapshot);
    expect(state.devices.get("804111004")?.name).toBe("Snapped");
    await using other = await createSandbox();
    other.restore(snapshot);
    expect([other.state.image(), other.clock.now()]).toEqual([state.image(), sandbox.clock.now()]);
    sandbox.reset();
    expect([state.image(), sandbox.clock.now()]).toEqual([before, Date.parse("2026-04-20T16:00:00Z")]);
  });
});
