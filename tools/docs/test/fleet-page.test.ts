import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  cancelRun,
  type Fleet,
  type FleetAccount,
  openFleet,
  readStatus,
  retryAccounts,
  startRun,
  workFleet,
} from "@ringwright/fleet";
import type { CompanyFile } from "@ringwright/provisioning";
import { serverCommand, startRedis } from "@ringwright/redis-server";
import { createSandbox } from "@ringwright/sandbox";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ended } from "../../../packages/fleet/test/support/until.ts";
import { planted, secretsIn } from "../../secrets/src/planted.ts";
import { root } from "../src/code-blocks.ts";

const guide = "docs/guides/fleets.md";
const command = serverCommand();
const company: CompanyFile = {
  key: "email",
  people: [{ email: "abel.kristoff@tidewater.example", name: { first: "Abel", last: "Kristoff" } }],
};

// In CI there is one: the tests of the package say so where it is missing.
describe.skipIf(command === undefined)("the page of the guide to many accounts", () => {
  const ends = new AsyncDisposableStack();
  const env: Record<string, string> = { ID: "", SECRET: "", WRONG: planted.clientSecret, JWT: "" };
  let fleet: Fleet;
  let accounts: readonly FleetAccount[];
  let page: string;
  let run: string;

  beforeAll(async () => {
    const server = ends.use(await startRedis(command ?? "redis-server"));
    const redis = await withPassword(server.url, planted.password);
    const sandbox = ends.use(await createSandbox({ limits: "off", time: "real" }));
    const { url } = await sandbox.listen();
    const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
    Object.assign(env, { ID: clientId, SECRET: clientSecret, JWT: jwt });
    accounts = [accountOf("astoria", url, "SECRET"), accountOf("seaside", url, "WRONG")];
    fleet = ends.use(openFleet({ redis }));
    run = await startRun(fleet, new Map(accounts.map(({ name }) => [name, company])));
    await work();
    page = await openPage(ends, redis);
  });

  afterAll(() => ends.disposeAsync());

  /** Works until the run has ended. */
  async function work(): Promise<void> {
    await using _worker = workFleet(fleet, accounts, { env });
    await ended(fleet);
  }

  async function stageOf(account: string): Promise<string | undefined> {
    return (await readStatus(fleet, run)).accounts.find((one) => one.account === account)?.stage;
  }

  async function get(path: string): Promise<string> {
    const answer = await fetch(`${page}${path}`);
    expect(answer.status, path).toBe(200);
    return answer.text();
  }

  async function press(path: string): Promise<void> {
    const answer = await fetch(`${page}/api/queues/${path}`, { method: "PUT" });
    expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
  }

  const retry = (account: string): Promise<void> => press(`accounts/${run}-${account}/retry`);

  test("shows the queues and the jobs in them", async () => {
    expect(await get("/")).toContain("<title>");
    const { queues } = JSON.parse(await get("/api/queues?activeQueue=accounts&status=latest&page=1&jobsPerPage=10"));
    expect(queues).toMatchObject([
      { name: "accounts", counts: { completed: 1, failed: 1 } },
      { name: "runs", counts: { completed: 1 } },
    ]);
    expect(queues[0].jobs.map(({ data }: { data: object }) => data)).toEqual(
      expect.arrayContaining(["astoria", "seaside"].map((account) => ({ run, account }))),
    );
  });

  test("shows no secret", async () => {
    const [session = ""] = await sessionsIn(fleet);
    const { accessToken, refreshToken } = JSON.parse(session);
    expect([accessToken, refreshToken]).toEqual([expect.stringMatching(/.{20}/), expect.stringMatching(/.{20}/)]);
    const secrets = {
      ...planted,
      clientSecret: env["SECRET"] ?? "",
      wrong: env["WRONG"] ?? "",
      jwt: env["JWT"] ?? "",
      accessToken,
      refreshToken,
    };
    const ofQueues = ["accounts", "runs"].flatMap((queue) => [
      `?activeQueue=${queue}&status=latest&page=1&jobsPerPage=10`,
      `/${queue}/workers`,
      `/${queue}/metrics`,
    ]);
    const jobs = [`/accounts/${run}-astoria`, `/accounts/${run}-seaside`, `/runs/${run}`];
    const paths = [...ofQueues, ...jobs, ...jobs.flatMap((job) => [`${job}/logs`, `${job}/flow`])].map(
      (path) => `/api/queues${path}`,
    );
    for (const path of ["/", `/queue/accounts/${run}-seaside`, "/api/redis/stats", ...paths]) {
      expect(secretsIn(await get(path), secrets), path).toEqual([]);
    }
    expect(await get(`/api/queues/accounts/${run}-seaside`)).toContain("OAU-"); // why it failed is there
  });

  test("pauses and resumes as `ringwright fleet` does", async () => {
    await press("accounts/pause");
    expect((await readStatus(fleet, run)).isPaused).toBe(true);
    await press("accounts/resume");
    expect((await readStatus(fleet, run)).isPaused).toBe(false);
  });

  test("retries an account that failed, as `ringwright fleet retry` does", async () => {
    expect(await stageOf("seaside")).toBe("failed");
    env["WRONG"] = env["SECRET"] ?? "";
    await retry("seaside");
    expect(await stageOf("seaside")).toBe("queued");
    await work();
    expect(await stageOf("seaside")).toBe("done");
  });

  test("leaves an account cancelled, which `ringwright fleet retry` does not", async () => {
    run = await startRun(fleet, new Map([["astoria", company]]));
    await cancelRun(fleet);
    await work();
    await retry("astoria");
    await work();
    expect((await readStatus(fleet)).accounts).toMatchObject([{ stage: "failed", reason: "cancelled" }]);
    await retryAccounts(fleet);
    await work();
    expect(await stageOf("astoria")).toBe("done");
  });

  test("throws a job away, and `ringwright fleet retry` adds it again", async () => {
    await press(`accounts/${run}-astoria/clean`);
    expect(await stageOf("astoria")).toBe("lost");
    await retryAccounts(fleet);
    expect(await stageOf("astoria")).toBe("queued");
  });
});

function accountOf(name: string, server: string, secret: string): FleetAccount {
  const credentials = { clientId: { env: "ID" }, clientSecret: { env: secret }, jwt: { env: "JWT" } };
  return { name, company: "unused.yaml", server, credentials };
}

async function withPassword(address: string, password: string): Promise<string> {
  const redis = new Redis(address);
  await redis.config("SET", "requirepass", password);
  redis.disconnect();
  return Object.assign(new URL(address), { password }).href;
}

async function sessionsIn({ redis, prefix }: Fleet): Promise<string[]> {
  const keys = await redis.keys(`${prefix}:session:*`);
  return Promise.all(keys.map(async (key) => (await redis.get(key)) ?? ""));
}

// Tells the port once it listens.
const tellPort = `
import { subscribe } from "node:diagnostics_channel";
subscribe("tracing:net.server.listen:asyncEnd", ({ server }) => process.send(server.address().port));
`;

/** Runs the guide's own code, on a port that is free. */
async function openPage(ends: AsyncDisposableStack, redis: string): Promise<string> {
  const [, code = ""] = /^```js\n(import \{ createBullBoard[\s\S]*?)^```$/m.exec(readFileSync(join(root, guide), "utf8")) ?? [];
  expect(code).toContain("listen(3000,");
  // Inside this package, so that it finds what it imports.
  const blocks = join(root, "tools/docs/.blocks");
  mkdirSync(blocks, { recursive: true });
  const folder = mkdtempSync(join(blocks, "page-"));
  ends.defer(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "page.mjs");
  writeFileSync(file, code.replace("listen(3000,", "listen(0,"));
  const child = fork(file, [], {
    execArgv: ["--conditions=ringwright-source", `--import=data:text/javascript,${encodeURIComponent(tellPort)}`],
    env: { PATH: process.env["PATH"], RINGWRIGHT_REDIS: redis },
  });
  ends.defer(() => void child.kill("SIGKILL"));
  const [port] = await once(child, "message");
  return `http://127.0.0.1:${port}/queues`;
}
