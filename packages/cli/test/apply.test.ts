import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { EndedBySignal } from "../src/ended-by-signal.ts";
import { type CompanyFolder, changed, companyFolder, lacking, unchanged } from "./support/company.ts";
import { type Ended, runHere, type WorldOptions } from "./support/run-here.ts";
import { startProcess } from "./support/run-process.ts";
import { startService, type TestService } from "./support/test-service.ts";

let service: TestService;
let folder: CompanyFolder;
beforeAll(async () => {
  service = await startService({ app: "tidewater-provisioning", time: "real" });
});
beforeEach(async () => {
  folder = await companyFolder();
});
afterEach(async () => {
  service.sandbox.reset();
  await folder[Symbol.asyncDispose]();
});
afterAll(() => service[Symbol.asyncDispose]());

/** The environment, with a state folder for this test. */
const env = (): Readonly<Record<string, string>> => ({ ...service.env, XDG_STATE_HOME: folder.path });
const run = (argv: readonly string[], options: WorldOptions = {}): Promise<Ended> => runHere(argv, { env: env(), ...options });

async function apply(text: string, argv: readonly string[] = ["--yes"], options: WorldOptions = {}): Promise<Ended> {
  return run(["apply", await folder.write("company.yaml", text), ...argv], options);
}

/** The calls that change something and reached the service. */
const changes = (): string[] =>
  service.sandbox.requests
    .filter(({ method }) => method !== "GET")
    .flatMap(({ operation = "" }) => (operation === "requestToken" ? [] : [operation]));

const people = (): (string | undefined)[] =>
  service.sandbox.state.extensions.find().flatMap(({ type, contact }) => (type === "User" ? [contact?.email] : []));

describe("a company file", () => {
  test("is applied, and there is nothing to do afterwards", async () => {
    const { code, out, err } = await apply(changed);
    expect([code, err]).toEqual([0, expect.stringContaining("1 joins, 1 moves, 1 changes, 1 leaves, 1 stays as they are.")]);
    expect(err).toContain("Billed: 1 user created");
    expect(err).toMatch(/\nApplying \.\.\.\n1 of \d+: .*\n/);
    expect(out).toMatch(/│ Abel Kristoff \(abel\.kristoff@tidewater\.example\) +│ joins +│ done +│/);
    expect(out).toMatch(/4 of 4 people are done, with \d calls\.\n$/);
    expect(err + out).not.toContain("\u001b[");
    expect(people()).toContain("abel.kristoff@tidewater.example");
    expect(people()).not.toContain("priya.raman@tidewater.example");
    const again = await apply(changed);
    expect([again.code, again.out, again.err]).toEqual([0, "", expect.stringContaining("Nothing to do")]);
    expect((await run(["plan", join(folder.path, "company.yaml")])).code).toBe(0);
  });

  test("has its journal beside the profiles, or where it is named", async () => {
    await apply(unchanged);
    expect(readdirSync(join(folder.path, "ringwright", "journals"))).toContain("2719404004.sqlite");
    const { XDG_STATE_HOME: _, ...without } = env();
    await apply(unchanged, ["--yes"], { env: without });
    expect(readdirSync(join(without["XDG_CONFIG_HOME"] ?? "", "ringwright", "journals"))).toHaveLength(1);
    const named = join(folder.path, "here", "my.journal");
    await apply(unchanged, ["--yes", "--journal", named]);
    expect(existsSync(named)).toBe(true);
  });

  test.each([[":memory:"], [""]])("is not applied with a journal that is no file: %j", async (journal) => {
    const { code, err } = await apply(changed, ["--yes", "--journal", journal]);
    expect([code, err]).toEqual([2, expect.stringContaining(`--journal "${journal}": is no file; name one, or leave it out`)]);
    expect(service.sandbox.requests).toEqual([]);
  });

  test("is applied by one run at a time, whatever the server is called", async () => {
    const { openJournal } = await import("@ringwright/provisioning");
    await apply(unchanged);
    const journal = openJournal(join(folder.path, "ringwright", "journals", "2719404004.sqlite"), "2719404004");
    const named = new URL(service.url);
    named.hostname = "localhost";
    const { code, err } = await apply(changed, ["--yes", "--server", named.href]);
    journal.close();
    expect([code, err]).toEqual([1, expect.stringContaining("is in use: another run applies to this account")]);
  });

  test("is applied as far as it can be, and who is not done is told with the reason", async () => {
    const { code, out } = await apply(lacking);
    expect(code).toBe(1);
    expect(out).toMatch(/Tomas Lindgren[^│]*│ changes/);
    expect(out).toMatch(/Tomas Lindgren[^\n]*│ lacks something │ site "Nowhere" is not there/);
    expect(out).toMatch(/Ines Okafor[^\n]*│ done/);
    expect(out).toContain("1 of 2 people are done, with 1 call.\n");
  });

  test("tells what the service refuses", async () => {
    service.sandbox.faults.add({ operation: "updateExtension", status: 403, code: "CMN-408" });
    const { code, out, err } = await apply("people:\n  - { email: ines.okafor@tidewater.example, jobTitle: Lead }\n");
    expect([code, out]).toEqual([1, expect.stringMatching(/Ines Okafor[^\n]*│ failed │ updateExtension: 403 CMN-408 /)]);
    expect(err).toContain("1 of 1: Change an extension (1, 1 not done)\n");
  });

  test("whose answers get lost is looked up, and nobody is created twice", async () => {
    service.sandbox.faults.add({ operation: "batchProvisionUsers", cut: "after", count: 1 });
    const { code, out, err } = await apply(changed);
    expect(err).toContain("the answer was lost: looking what became of it\n");
    expect([code, out]).toEqual([0, expect.stringContaining("4 of 4 people are done")]);
    expect(people().filter((email) => email === "abel.kristoff@tidewater.example")).toHaveLength(1);
  });

  test("is reported as JSON", async () => {
    const { code, out } = await apply(lacking, ["--yes", "--json"]);
    expect([code, JSON.parse(out)]).toEqual([
      1,
      {
        accountId: "2719404004",
        sites: [],
        people: expect.arrayContaining([
          { key: "ines.okafor@tidewater.example", name: "Ines Okafor", event: "changes", fate: "done", reasons: [] },
          expect.objectContaining({ name: "Tomas Lindgren", fate: "lacks" }),
        ]),
        isDone: false,
        isStopped: false,
        calls: 1,
      },
    ]);
  });

  test("that is wrong, or a line that is, sends nothing", async () => {
    const wrong = await apply("people:\n  - { email: nobody }\n  - { emial: a@tidewater.example }\n");
    expect([wrong.code, wrong.out]).toEqual([2, ""]);
    expect(wrong.err).toMatch(/there are \d problems\n/);
    const missing = await run(["apply", join(folder.path, "nowhere.yaml"), "--yes"]);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("cannot be read (ENOENT)")]);
    const alone = await apply(changed, []);
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining("there is no terminal to ask on: say --yes")]);
    expect(service.sandbox.requests).toEqual([]);
  });

  test("is not begun by an app that lacks a permission", async () => {
    const { clientId, clientSecret, jwt } = service.sandbox.auth("admin", { app: "tidewater-directory" }).credentials();
    const reader = { ...env(), RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt };
    const { code, err } = await apply(changed, ["--yes"], { env: reader });
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("ringwright: The app lacks the permissions EditAccounts and EditExtensions"),
    ]);
    expect(changes()).toEqual([]);
  });

  test("waits for another run to this account to end", async () => {
    const path = join(folder.path, "journal");
    const { openJournal } = await import("@ringwright/provisioning");
    const journal = openJournal(path, "2719404004");
    const { code, err } = await apply(changed, ["--yes", "--journal", path]);
    journal.close();
    expect([code, err]).toEqual([1, expect.stringContaining("is in use: another run applies to this account")]);
    expect(changes()).toEqual([]);
  });
});

describe("on a terminal", () => {
  const coloured = { terminal: true, waits: true } as const;

  test.each([
    ["yes\n", 0],
    ["n\n", 1],
    ["\n", 1],
  ])("it asks, and is answered %j", async (input, code) => {
    const ended = await apply("people:\n  - { email: ines.okafor@tidewater.example, jobTitle: Lead }\n", [], {
      ...coloured,
      input,
    });
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(`Change account 2719404004 on ${service.url} with 1 call; Nothing is billed. Go on? [y/N] `);
    expect(ended.err.includes("Nothing was sent.")).toBe(code === 1);
    expect(changes()).toHaveLength(code === 0 ? 1 : 0);
  });

  test("progress is a bar, and goes", async () => {
    const { err } = await apply(changed, ["--yes"], coloured);
    expect(err).toMatch(/Reading the account: 10 calls/);
    expect(err).toMatch(/Applying \[.*\] 0 of \d calls/);
    expect(err).not.toMatch(/\n1 of \d: /);
    expect(err).not.toContain("\u001b[?25l");
  });
});

test.each([["plan"], ["apply"], ["export"], ["rehearse"]])("%s gives a call the time that --timeout says", async (command) => {
  service.sandbox.faults.add({ operation: "listExtensions", status: 429, retryAfterS: 60 });
  const file = command === "export" ? [] : [await folder.write("company.yaml", changed)];
  const { code, err } = await run([command, ...file, ...(command === "apply" ? ["--yes"] : []), "--timeout", "10s"]);
  expect([code, err]).toEqual([1, expect.stringContaining("ringwright: listExtensions: 429 CMN-301")]);
});

describe("a kept plan", () => {
  async function keep(text = changed): Promise<string> {
    const out = join(folder.path, "plan.json");
    await run(["plan", await folder.write("company.yaml", text), "--out", out]);
    return out;
  }

  /** Notes that the plan was applied to its end. */
  async function endRunOf(path: string): Promise<void> {
    const { openJournal, readSavedPlan } = await import("@ringwright/provisioning");
    const journal = openJournal(join(folder.path, "ringwright", "journals", "2719404004.sqlite"), "2719404004", service.url);
    journal.begin(readSavedPlan(readFileSync(path, "utf8")).planId, 0);
    journal.end(0);
    journal.close();
  }

  test("is applied, also when the company file is gone; and again, when nothing is left to do", async () => {
    const path = await keep();
    const { code, out } = await run(["apply", path, "--yes"]);
    expect([code, out]).toEqual([0, expect.stringContaining("4 of 4 people are done")]);
    await endRunOf(path);
    const again = await run(["apply", path, "--yes"]);
    expect([again.code, again.err]).toEqual([0, expect.stringContaining("Nothing to do")]);
  });

  test("is refused when somebody has changed since, and says who and what to do", async () => {
    const path = await keep();
    const ines = service.sandbox.state.extensions.find().find(({ extensionNumber }) => extensionNumber === "102");
    service.sandbox.state.extensions.update(String(ines?.id), { contact: { ...ines?.contact, jobTitle: "Chief" } });
    const { code, out, err } = await run(["apply", path, "--yes"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(
      /1 of its people and sites has changed since \d{4}-[^ ]*, when it was made:\n {2}Ines Okafor \(ines\.okafor@tidewater\.example\)\nNothing was sent\. Make the plan again/,
    );
    expect(changes()).toEqual([]);
  });

  test("that was applied to its end is refused when somebody has changed since", async () => {
    const path = await keep();
    await run(["apply", path, "--yes"]);
    await endRunOf(path);
    const ines = service.sandbox.state.extensions.find().find(({ extensionNumber }) => extensionNumber === "102");
    service.sandbox.state.extensions.update(String(ines?.id), { contact: { ...ines?.contact, jobTitle: "Chief" } });
    const { code, err } = await run(["apply", path, "--yes"]);
    expect([code, err]).toEqual([1, expect.stringContaining("Ines Okafor (ines.okafor@tidewater.example)\n")]);
  });

  test("goes on where it stopped: whom it has touched itself has not changed", async () => {
    const path = await keep();
    const fault = service.sandbox.faults.add({ operation: "assignCallQueueMembers", status: 403, code: "CMN-408" });
    expect((await run(["apply", path, "--yes"])).code).toBe(1);
    fault.remove();
    const { code, out } = await run(["apply", path, "--yes"]);
    expect([code, out]).toEqual([0, expect.stringContaining("2 of 2 people are done")]);
  });

  test("that was changed, that is another account's, or with a share of leavers, is refused before anything is sent", async () => {
    const path = await keep();
    const { readFile } = await import("node:fs/promises");
    const text = await readFile(path, "utf8");
    const share = await run(["apply", path, "--yes", "--leavers-up-to", "50%"]);
    expect([share.code, share.err]).toEqual([2, expect.stringContaining("is a saved plan, which says that itself")]);
    const edited = await run(["apply", await folder.write("edited.json", text.replace("Lead", "Led")), "--yes"]);
    expect([edited.code, edited.err]).toEqual([
      2,
      expect.stringContaining("edited.json is damaged, or was changed after it was saved"),
    ]);
    const { savePlan, writeSavedPlan, readSavedPlan } = await import("@ringwright/provisioning");
    const { file } = readSavedPlan(text);
    const other = savePlan(file, { accountId: "1", sites: [], people: [] } as never, { madeAtMs: 0 });
    const foreign = await run(["apply", await folder.write("other.json", writeSavedPlan(other)), "--yes"]);
    expect([foreign.code, foreign.err]).toEqual([
      1,
      expect.stringContaining("was made for account 1, and this is account 2719404004"),
    ]);
    expect(changes()).toEqual([]);
  });
});

describe("Ctrl-C", () => {
  test("lets what is under way end, begins nothing more, and says how it goes on", async () => {
    const controller = new AbortController();
    const stop = service.sandbox.watch(({ operation }) => {
      if (operation === "batchProvisionUsers") controller.abort(new EndedBySignal("SIGINT"));
    });
    const { code, out, err } = await apply(changed, ["--yes"], { signal: controller.signal });
    stop();
    expect(code).toBe(130);
    expect(err).toContain("Stopping: calls that are under way have some seconds to end. Ctrl-C again ends at once.\n");
    expect(err).toMatch(
      /Stopped: \d of 4 people (is|are) done\. The same command goes on from here: ringwright apply .*company\.yaml\n$/,
    );
    expect(out).toMatch(/Abel Kristoff[^\n]*│ not tried/);
    expect(people()).toContain("abel.kristoff@tidewater.example");

    const { code: then, out: rest } = await apply(changed);
    expect([then, rest]).toEqual([0, expect.stringMatching(/Abel Kristoff[^\n]*│ changes │ done/)]);
    expect(people().filter((email) => email === "abel.kristoff@tidewater.example")).toHaveLength(1);
  });

  test("at the question sends nothing", async () => {
    const controller = new AbortController();
    const { code } = await apply(changed, [], {
      terminal: true,
      waits: true,
      signal: controller.signal,
      onError: (text) => text.includes("Go on?") && controller.abort(new EndedBySignal("SIGINT")),
    });
    expect([code, changes()]).toEqual([130, []]);
  });

  test("ends the process with 130 once, and at once when it comes again", async () => {
    service.sandbox.faults.add({ operation: "batchProvisionUsers", latencyMs: 600 });
    const path = await folder.write("company.yaml", changed);
    const once = startProcess(["apply", path, "--yes"], env());
    await once.saidOnError("Applying ...");
    once.child.kill("SIGINT");
    const { code, out, err } = await once.ended;
    expect([code, out]).toEqual([130, expect.stringContaining("people are done")]);
    expect(err).toContain("The same command goes on from here");

    service.sandbox.reset();
    service.sandbox.faults.add({ latencyMs: 60_000, operation: "batchProvisionUsers" });
    const twice = startProcess(["apply", path, "--yes"], env());
    await twice.saidOnError("Applying ...");
    twice.child.kill("SIGINT");
    await twice.saidOnError("Ctrl-C again ends at once");
    twice.child.kill("SIGINT");
    await twice.ended;
    expect(twice.child.signalCode).toBe("SIGINT");

    const after = startProcess(["apply", path, "--yes"], env());
    expect(await after.saidOnError("a run before left")).toContain("batchProvisionUsers");
    after.child.kill("SIGINT");
    expect((await after.ended).code).toBe(130);
  });
});
