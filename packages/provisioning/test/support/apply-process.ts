// A process that applies a company file, to be killed: what an own process does cannot be tested in the test's.
import { type Clock, createClient, jwtAuth, systemClock } from "@ringwright/core";
import {
  applyCompany,
  openJournal,
  type Plan,
  planCompany,
  readAccount,
  readCompanyFile,
  settleOpenCalls,
} from "../../src/index.ts";

const { server, credentials, path, journal: journalPath } = JSON.parse(process.env["APPLY"] ?? "{}");

// Waits for limits and for what was left open take no time: the clock goes on by as much.
let skippedMs = 0;
const hasty: Clock = {
  now: () => systemClock.now() + skippedMs,
  elapsedMs: () => systemClock.elapsedMs() + skippedMs,
  async sleep(delayMs, signal) {
    const untilMs = hasty.elapsedMs() + delayMs;
    await systemClock.sleep(Math.min(delayMs, 1), signal);
    skippedMs += Math.max(0, untilMs - hasty.elapsedMs());
  },
  after: systemClock.after,
};
const client = createClient({ server, clock: hasty, auth: jwtAuth(credentials), retry: { attempts: 8 } });
const file = await readCompanyFile(path);
const journal = openJournal(journalPath, (await readAccount(client, { key: "email", people: [] })).account.id, server);
await settleOpenCalls(client, journal);
const plan = planCompany(file, await readAccount(client, file));
process.send?.({ planned: requestsOf(plan), lacks: plan.people.flatMap(({ lacks }) => lacks) });
const { people, isDone } = await applyCompany(client, file, plan, {
  journal,
  onPlan: (next) => process.send?.({ planned: requestsOf(next) }),
});
process.send?.({ isDone, people: people.filter(({ fate }) => fate !== "done") });
journal.close();
process.disconnect?.();

// A task is looked at once at least.
function requestsOf({ calls }: Plan): number {
  return calls.length + calls.filter(({ way }) => way === "updateExtension").length;
}
