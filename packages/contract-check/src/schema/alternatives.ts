import { type Check, type Find, find } from "./look.ts";
import { typeOf } from "./type-of.ts";

/**
 * Holds a value to several alternatives. Where none of them fits, what is told is of the one that got deepest into the value:
 * it is closest to what was meant.
 *
 * @param branches - a check for each
 * @param many - whether more than one may fit (`anyOf`)
 * @param expected - all of them, in words
 */
export function checkAlternatives(branches: readonly Check[], many: boolean, expected: string): Check {
  return (value, look) => {
    const start = look.finds.length;
    const verdicts = branches.map((branch) => {
      branch(value, look);
      return look.finds.splice(start);
    });
    const fitting = verdicts.filter((finds) => finds.every(({ kind }) => kind === "unknown"));
    if (fitting.length === 0) {
      const best = bestOf(verdicts, look.path.length);
      if (best === undefined) find(look, "broken", typeOf(value), expected);
      else look.finds.push(...best);
      return;
    }
    if (fitting.length > 1 && !many) find(look, "broken", typeOf(value), `one alone of ${expected}`);
    // Of those that fit, the one that knows most of the value.
    look.finds.push(...fitting.reduce((best, finds) => (finds.length < best.length ? finds : best)));
  };
}

// Undefined where each of them asks for another type of value.
function bestOf(verdicts: readonly (readonly Find[])[], depth: number): readonly Find[] | undefined {
  const within = verdicts.filter((finds) => finds.some(({ path, kind }) => path.length > depth || kind === "new value"));
  const [first, ...others] = within;
  return first && others.reduce((best, finds) => (isBetter(finds, best) ? finds : best), first);
}

function isBetter(one: readonly Find[], other: readonly Find[]): boolean {
  const [a, b] = [depthOf(one), depthOf(other)];
  return a === b ? breaches(one) < breaches(other) : a > b;
}

// A wrong discriminator says that another alternative was meant.
function depthOf(finds: readonly Find[]): number {
  return Math.min(
    ...finds.filter(({ kind }) => kind !== "unknown").map(({ path, tellsApart }) => path.length - (tellsApart ? 0.5 : 0)),
  );
}

function breaches(finds: readonly Find[]): number {
  return finds.filter(({ kind }) => kind !== "unknown").length;
}
