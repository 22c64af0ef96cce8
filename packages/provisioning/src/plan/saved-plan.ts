import { createHash } from "node:crypto";
import type { CompanyFile } from "../company-file.ts";
import { type Plan, subjectsOf } from "./plan.ts";
import { PlanError } from "./plan-error.ts";

/**
 * A plan that is kept, to be looked at and applied later. It holds what it was made of, and of each person whom something is to
 * happen to a hash of what it saw: the calls are planned anew when it is applied.
 */
export interface SavedPlan extends SavedContent {
  /** A hash of all the rest. */
  readonly planId: string;
}

interface SavedContent {
  readonly accountId: string;
  /** When it was made, in ISO 8601. */
  readonly madeAt: string;
  /** The share of the account's people that may leave, from 0 to 1; the file's when left out. */
  readonly leaversUpTo?: number;
  /** The company file, as it was read. */
  readonly file: CompanyFile;
  /** What the plan saw of the people whom something is to happen to, as hashes by their keys. */
  readonly seen: Readonly<Record<string, string>>;
}

const version = 1;
// The first member of the file, by which it is known.
const mark = "ringwrightPlan";

/**
 * Keeps a plan.
 *
 * @param file - the company that it was made of
 * @param plan - what `planCompany` made of it
 * @param options - when it was made, in milliseconds since the epoch; the share of leavers that it was made with
 */
export function savePlan(
  file: CompanyFile,
  plan: Plan,
  { madeAtMs, leaversUpTo }: { readonly madeAtMs: number; readonly leaversUpTo?: number },
): SavedPlan {
  const content: SavedContent = {
    accountId: plan.accountId,
    madeAt: new Date(madeAtMs).toISOString(),
    ...(leaversUpTo === undefined ? {} : { leaversUpTo }),
    file,
    seen: Object.fromEntries(subjectsOf(plan).map(({ key, seen }) => [key, seen])),
  };
  return { planId: idOf(content), ...content };
}

/** The text of a file that holds a saved plan. It has what the company file has, and no secret. */
export function writeSavedPlan(saved: SavedPlan): string {
  return `${JSON.stringify({ [mark]: version, ...saved }, null, 2)}\n`;
}

/** Whether a text is meant to be a saved plan, whole or not. */
export function isSavedPlan(text: string): boolean {
  return new RegExp(`^\\s*\\{\\s*"${mark}"`).test(text);
}

/**
 * Reads a saved plan.
 *
 * @param text - what `writeSavedPlan` gave
 * @param name - what the errors call it
 * @throws PlanError for what is no saved plan, one that was changed or is not whole, and one of a newer version
 */
export function readSavedPlan(text: string, name = "the plan"): SavedPlan {
  if (!isSavedPlan(text)) throw new PlanError(`${name} is no saved plan: its first member must be "${mark}"; ${remedy}`);
  const { [mark]: written, planId, ...content } = parse(text, name);
  if (typeof written === "number" && written > version) {
    throw new PlanError(`${name} was saved by a newer version (${written}, this one knows ${version}); update ringwright`);
  }
  // Who edits a plan means another plan: nobody has looked at that one.
  if (written !== version || planId !== idOf(content)) {
    throw new PlanError(`${name} is damaged, or was changed after it was saved; ${remedy}`);
  }
  return { planId, ...(content as unknown as SavedContent) };
}

const remedy = "make one with: ringwright plan FILE --out plan.json";

function parse(text: string, name: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text);
  } catch {
    throw new PlanError(`${name} is damaged: it is not whole; ${remedy}`);
  }
}

/** Somebody who is not as a saved plan saw them. */
export interface ChangedSubject {
  readonly key: string;
  readonly name: string;
}

/**
 * The people who have changed since a plan was saved: what it saw of them is different now, something would happen to them that
 * was not to, or they are gone. Whom the plan itself has touched is none of them.
 *
 * @param plan - what is made of the saved file now
 * @param touched - the keys of those whom earlier runs of the plan have touched, as the journal has them
 */
export function changedSince({ seen }: SavedPlan, plan: Plan, touched: ReadonlySet<string>): ChangedSubject[] {
  const subjects = new Map([...plan.sites, ...plan.people].map((subject) => [subject.key, subject]));
  const keys = new Set([...Object.keys(seen), ...subjectsOf(plan).map(({ key }) => key)]);
  return [...keys]
    .filter((key) => !touched.has(key) && (!Object.hasOwn(seen, key) || seen[key] !== subjects.get(key)?.seen))
    .map((key) => ({ key, name: subjects.get(key)?.name ?? key }));
}

function idOf(content: object): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url");
}
