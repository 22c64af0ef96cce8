import { createClient, type LimitedGroup, type Operation } from "@ringwright/core";
import { callKindOf, planCompany, readAccount, usualLimits } from "@ringwright/provisioning";
import { createSandbox } from "@ringwright/sandbox";
import { companyOf, seedOf } from "../../../packages/fleet/test/support/companies.ts";

/** A call of an account. */
export interface AccountCall {
  /** Where it stands in `groups`. */
  readonly group: number;
  /** The places of the calls that have to be answered before. */
  readonly after: readonly number[];
  /** How long it then sleeps, in milliseconds: a task is looked at now and then. */
  readonly sleepMs: number;
}

/** All calls of an account, as provisioning plans them for its company file. */
export interface AccountCalls {
  readonly people: number;
  /** In the order in which they are sent. */
  readonly calls: readonly AccountCall[];
  /** No order of the calls can be faster, in milliseconds. */
  readonly boundMs: number;
}

/** What the limits know calls by. */
export const groups: readonly LimitedGroup[] = ["Light", "Medium", "Heavy"];

/** How many calls each of `groups` allows, and in how long a window. */
export const limits: readonly { readonly limit: number; readonly windowMs: number }[] = groups.map((group) => usualLimits[group]);

/** How many forwarding numbers every second person has, as in the fleets that decision 0026 tells of. */
export const forwardingNumbers = 4;

// A task of the sandbox, whose own length nobody knows at the service: a second, and a tenth for each of its people.
const taskMs = (people: number): number => 1000 + 100 * people;
// When the client looks at a task, as core/src/tasks/task-run.ts has it.
const look = { firstMs: 2000, growth: 1.5, longestMs: 10_000 };

/**
 * Plans an account that so many people join: a sandbox is read, and `planCompany` says what follows.
 *
 * @param people - each with a phone, a number, a role and an emergency location of their own; every second with forwarding numbers
 */
export async function planAccount(people: number): Promise<AccountCalls> {
  await using sandbox = await createSandbox({ seed: { company: seedOf(people) }, limits: "off", answers: "unchecked" });
  const client = createClient({ server: sandbox.url, fetch: sandbox.fetch, auth: sandbox.auth("admin") });
  const company = companyOf(people, forwardingNumbers);
  const read = await readAccount(client, company);
  const plan = planCompany(company, read);

  const calls: AccountCall[] = [];
  const add = (operation: Operation, after: readonly number[], sleepMs = 0): number => {
    calls.push({ group: groups.indexOf(operation.group as LimitedGroup), after, sleepMs });
    return calls.length - 1;
  };
  const reading = [...read.calls].flatMap(([operation, count]) => Array.from({ length: count }, () => add(operation, [])));
  const last: number[] = [];
  for (const { way, work, after } of plan.calls) {
    const { operation } = callKindOf(way);
    let place = add(operation, after.length === 0 ? reading : after.map((earlier) => last[earlier] as number));
    if (operation.task !== undefined) {
      const pauses = looksAtTask(taskMs(work.length));
      for (const pauseMs of pauses) place = add(operation.task.poll, [place], pauseMs);
    }
    last.push(place);
  }
  return { people, calls, boundMs: plan.times.boundMs };
}

/** How long the client sleeps before each look at a task. */
function looksAtTask(lengthMs: number): number[] {
  const pauses: number[] = [];
  for (let pauseMs = look.firstMs, passedMs = 0; passedMs < lengthMs; pauseMs = Math.min(pauseMs * look.growth, look.longestMs)) {
    pauses.push(pauseMs);
    passedMs += pauseMs;
  }
  return pauses;
}
