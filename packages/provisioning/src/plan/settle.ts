import { orderWork } from "../schedule/work-order.ts";
import { locationToken } from "./draft.ts";
import type { PersonPlan } from "./plan.ts";
import type { CreateLocation, Work } from "./work.ts";

type NewLocations = ReadonlyMap<string, CreateLocation>;

/**
 * All work of people whom nothing hinders, behind that of the places they share.
 *
 * @param newLocations - those that are needed are created
 */
export function gatherWork(people: readonly PersonPlan[], newLocations: NewLocations): Work[] {
  const work = people.flatMap((person) => (person.lacks.length === 0 ? person.work : []));
  const needed = new Set(work.flatMap(({ needs = [] }) => needs));
  const locations = [...newLocations.values()].filter(({ name }) => needed.has(locationToken(name)));
  return [...locations, ...work];
}

/**
 * Leaves out people whose work waits for what does not come: for something of somebody who lacks something, or, where two would
 * change places, for themselves.
 */
export function withoutStuck(people: readonly PersonPlan[], newLocations: NewLocations): PersonPlan[] {
  const { stuck } = orderWork(gatherWork(people, newLocations));
  if (stuck.size === 0) return [...people];
  const waiting = Map.groupBy(stuck, ({ person }) => person);
  const left = people.map((person) => {
    const work = person.lacks.length === 0 ? waiting.get(person.key) : undefined;
    return work === undefined ? person : { ...person, lacks: [whyStuck(work)] };
  });
  return withoutStuck(left, newLocations);
}

function whyStuck(work: readonly Work[]): string {
  const [token = ""] = work.flatMap(({ needs = [] }) => needs.filter((need) => !need.startsWith("person:")));
  const [kind = "", name = ""] = token.split(/:(.*)/s);
  return `${kind} ${name} is not free: it is given back by somebody who lacks something, or by somebody who waits for this person; change one of them first`;
}
