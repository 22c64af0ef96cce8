import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import tidewater from "@ringwright/sandbox/seed/tidewater.json" with { type: "json" };
import { expect, test } from "vitest";

// A run of all is `pnpm --filter @ringwright/provisioning kill`.
const moments = process.env["npm_lifecycle_event"] === "kill" ? 200 : 12;
const killsPerCompany = 4;
const staff = 30;
const hourMs = 3_600_000;
const settleMs = 30_000;
// Waits take no time in the process, and the service's own time goes on with each look at a task.
const pollStepMs = 2000;

test(`killed at ${moments} moments, with a tenth of the calls in trouble, a company ends as its file says`, {
  timeout: 1_200_000,
}, async () => {
  const random = mulberry32(20261129);
  let leftOver = 0;
  let plannedAgain = 0;
  for (let moment = 0; moment < moments; ) {
    const folder = mkdtempSync(join(tmpdir(), "ringwright-kill-"));
    await using sandbox = await createSandbox({ seed: { yaml: seed() }, limits: "off", random: Math.floor(random() * 2 ** 31) });
    await sandbox.listen();
    const path = join(folder, "company.json");
    writeFileSync(path, JSON.stringify(company()));
    addFaults(sandbox);
    let left: number | undefined;
    for (let kill = 0; kill < killsPerCompany && moment < moments; kill += 1, moment += 1) {
      const run = await applyIn(folder, sandbox, random, 1 + Math.floor(random() * 60));
      if (left !== undefined && run.left !== undefined) {
        leftOver += left;
        plannedAgain += run.planned;
      }
      left = run.left ?? left;
      // What the next run waits for before it looks.
      sandbox.clock.advance(settleMs);
    }
    sandbox.faults.clear();
    const last = await applyIn(folder, sandbox, random, Number.POSITIVE_INFINITY);
    expect(last.outcome).toEqual({ isDone: true, people: [] });
    expectCompany(sandbox);
    rmSync(folder, { recursive: true });
  }
  expect(plannedAgain, "what runs again planned, beside what those before had left").toBeLessThanOrEqual(leftOver * 1.1);
});

interface Run {
  /** How many requests it planned at first. */
  readonly planned: number;
  /** How many requests of its last plan were not answered when it was killed. */
  readonly left: number | undefined;
  readonly outcome: unknown;
}

// Runs the process, and kills it once the sandbox has seen some requests.
async function applyIn(folder: string, sandbox: Sandbox, random: () => number, killAfter: number): Promise<Run> {
  const { url } = sandbox;
  const env = {
    ...process.env,
    APPLY: JSON.stringify({
      server: url,
      credentials: sandbox.auth("admin").credentials(),
      path: join(folder, "company.json"),
      journal: join(folder, "journal.db"),
    }),
  };
  const script = fileURLToPath(new URL("support/apply-process.ts", import.meta.url));
  const child = fork(script, { env, execArgv: ["--conditions=ringwright-source"], stdio: ["ignore", "inherit", "pipe", "ipc"] });
  let stderr = "";
  child.stderr?.on("data", (text) => {
    stderr += text;
  });
  let seen = 0;
  // A call that is sent twice, since its answer was lost, is one of the plan's.
  const done = new Set<string>();
  let firstPlan: number | undefined;
  let planned: number | undefined;
  const unwatch = sandbox.watch(({ method, operation, path, requestBody, status = 0 }) => {
    seen += 1;
    if (method !== "GET" && operation !== "requestToken" && status >= 200 && status < 300) {
      done.add(`${method} ${path} ${requestBody}`);
      if (operation === "bulkUpdateExtensions") done.add(`its look ${requestBody}`);
    }
    if (operation === "readExtensionBulkUpdateTask") sandbox.clock.advance(pollStepMs);
    if (sandbox.faults.list.length > 0 && random() < share) sandbox.clock.advance(hourMs);
    if (seen >= killAfter) child.kill("SIGKILL");
  });
  let outcome: unknown;
  child.on("message", (message: { planned?: number }) => {
    if (message.planned === undefined) outcome = message;
    else {
      firstPlan ??= message.planned;
      planned = message.planned;
      done.clear();
    }
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.once("exit", (exitCode, exitSignal) => resolve([exitCode, exitSignal])),
  );
  unwatch();
  // With trouble in a tenth of its calls it may give up by itself, as when one is told twice that its token is over.
  if (killAfter === Number.POSITIVE_INFINITY) expect([code, signal], stderr).toEqual([0, null]);
  return { planned: firstPlan ?? 0, left: planned === undefined ? undefined : planned - done.size, outcome };
}

// A tenth of all calls: cut off before they do anything, after they have, refused for their rate, in trouble, and with them a
// token whose hour is over.
const share = 0.02;

function addFaults({ faults }: Sandbox): void {
  faults.add({ share, cut: "before" });
  faults.add({ share, cut: "after" });
  faults.add({ share, status: 429, retryAfterS: 1 });
  faults.add({ share, status: 503 });
}

const spareNumber = (index: number): string => `+1503555${2000 + index}`;

function seed(): string {
  return JSON.stringify({
    ...tidewater,
    extensions: [
      ...tidewater.extensions,
      ...Array.from({ length: staff }, (_, index) => ({
        extensionNumber: String(300 + index),
        type: "User",
        role: "user",
        contact: { firstName: "Ada", lastName: `Staff${index}`, email: `staff${index}@tidewater.example` },
      })),
    ],
    phoneNumbers: [
      ...tidewater.phoneNumbers,
      ...Array.from({ length: 3 * staff }, (_, index) => ({
        phoneNumber: spareNumber(index),
        usageType: "Inventory",
        type: null,
      })),
    ],
  });
}

// A third joins, a third moves, and the last third leaves.
function company(): object {
  const joiners = Array.from({ length: staff }, (_, index) => ({
    email: `joiner${index}@tidewater.example`,
    name: { first: "Bo", last: `Joiner${index}` },
    jobTitle: "Pilot",
    roles: ["Standard"],
    phones: ["own"],
    number: spareNumber(index),
    emergency: { location: "Astoria Office" },
    queues: index % 4 === 0 ? ["Front Desk"] : [],
    site: "Seaside Office",
    callerId: "own",
    hours: index % 2 === 0 ? "always" : workdays,
  }));
  const movers = Array.from({ length: staff / 2 }, (_, index) => ({
    email: `staff${index}@tidewater.example`,
    site: "Warrenton Yard",
    hours: workdays,
    notifications: { missedCalls: ["email"], emailAddresses: ["yard@tidewater.example"] },
    jobTitle: "Clerk",
    phones: ["own"],
    number: spareNumber(staff + index),
    emergency: { location: "Warrenton Yard" },
    forwarding: [{ phoneNumber: "+15035559911", type: "Mobile" }],
  }));
  const others = ["nora.whitfield", "ines.okafor", "tomas.lindgren", "priya.raman"].map((name) => ({
    email: `${name}@tidewater.example`,
  }));
  const leavers = { action: "delete", upTo: "60%" };
  const sites = [
    { name: "Seaside Office", hours: workdays },
    { name: "Warrenton Yard", callerIdName: "Yard" },
  ];
  return { leavers, sites, people: [...joiners, ...movers, ...others] };
}

const workdays = { monday: ["08:00-12:00", "13:00-17:00"], friday: ["08:00-12:00"] };

// Nobody and nothing is there twice, and what was not asked for was not bought.
function expectCompany({ state }: Sandbox): void {
  const people = state.extensions.find({}).filter(({ contact }) => /^(joiner|staff)\d/.test(contact?.email ?? ""));
  const emails = people.map(({ contact }) => contact?.email ?? "").sort();
  const wanted = [
    ...Array.from({ length: staff }, (_, index) => `joiner${index}@tidewater.example`),
    ...Array.from({ length: staff / 2 }, (_, index) => `staff${index}@tidewater.example`),
  ].sort();
  expect(emails).toEqual(wanted);
  const [seaside, ...twins] = state.sites.find({ name: "Seaside Office" });
  expect([seaside?.name, twins]).toEqual(["Seaside Office", []]);
  for (const { id, contact } of people) {
    const [number, ...moreNumbers] = state.phoneNumbers.find({ extensionId: id });
    const [phone, ...morePhones] = state.devices.find({ extensionId: id });
    const index = Number(/\d+/.exec(contact?.email ?? "")?.[0]);
    const expected = spareNumber(contact?.email?.startsWith("joiner") ? index : staff + index);
    expect([number?.phoneNumber, phone?.type, moreNumbers, morePhones]).toEqual([expected, "OtherPhone", [], []]);
    const { siteId, businessHours, notifications } = state.extensions.get(id) ?? {};
    const isMover = contact?.email?.startsWith("staff") === true;
    expect([siteId, businessHours === undefined]).toEqual([isMover ? "2719701004" : seaside?.id, !isMover && index % 2 === 0]);
    expect(notifications?.emailAddresses).toEqual(isMover ? ["yard@tidewater.example"] : undefined);
    const shown = new Set(state.callerIds.find({ extensionId: id }).map(({ phoneNumberId }) => phoneNumberId));
    expect([...shown]).toEqual(isMover ? [] : [number?.id]);
  }
  expect(state.sites.get("2719701004")?.callerIdName).toBe("Yard");
  const spare = state.phoneNumbers
    .find({})
    .filter(({ usageType, phoneNumber }) => usageType === "Inventory" && /^\+15035552/.test(phoneNumber));
  expect(spare).toHaveLength(3 * staff - people.length);
}

function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
