import { orderWork } from "../schedule/work-order.ts";
import { locationToken } from "./draft.ts";
import type { SubjectPlan } from "./plan.ts";
import type { CreateLocation, Work } from "./work.ts";

type NewLocations = ReadonlyMap<string, CreateLocation>;

/**
 * All work of people and sites that nothing hinders, behind that of the places they share.
 *
 * @param newLocations - those that are needed are created
 */
export function gatherWork(subjects: readonly SubjectPlan[], newLocations: NewLocations): Work[] {
  const work = subjects.flatMap((subject) => (subject.lacks.length === 0 ? subject.work : []));
  const needed = new Set(work.flatMap(({ needs = [] }) => needs));
  const locations = [...newLocations.values()].filter(({ name }) => needed.has(locationToken(name)));
  return [...locations, ...work];
}

/**
 * Leaves out people whose work waits for what does not come: for something of somebody who lacks something, or, where two would
 * change places, for themselves.
 */
export function withoutStuck<Subject extends SubjectPlan>(subjects: readonly Subject[], newLocations: NewLocations): Subject[] {
  const { stuck } = orderWork(gatherWork(subjects, newLocations));
  if (stuck.size === 0) return [...subjects];
  const waiting = Map.groupBy(stuck, ({ person }) => person);
  const left = subjects.map((subject) => {
    const work = subject.lacks.length === 0 ? waiting.get(subject.key) : undefined;
    return work === undefined ? subject : { ...subject, lacks: [whyStuck(work)] };
  });
  return withoutStuck(left, newLocations);
}

function whyStuck(work: readonly Work[]): string {
  const [token = ""] = work.flatMap(({ needs = [] }) => needs.filter((need) => !need.startsWith("person:")));
  const [kind = "", name = ""] = token.split(/:(.*)/s);
  if (kind === "site") return `site ${name} is not created, since it lacks something itself`;
  return `${kind} ${name} is not free: it is given back by somebody who lacks something, or by somebody who waits for this person; change one of them first`;
}
