import type { Place } from "../contract/place.ts";
import { Refusal } from "../http/refusal.ts";
import type { Seed } from "./seed.ts";

/**
 * Does what a handler would do with a part of a seed; what it refuses is told at its place in the seed.
 *
 * @param place - of the part
 * @param work - what may refuse
 */
export function asSeedProblem<T>(seed: Seed, place: Place, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, details } = error;
    throw seed.problem([...place, ...partsOf(details.parameterName ?? "")], code === "CMN-100" ? "is missing" : message);
  }
}

// `actions[0].input` in its parts. What has an id in a request is named in a seed.
function partsOf(name: string): Place {
  const parts = name.replace(/\.id$/, "").match(/[^.[\]]+/g) ?? [];
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
