import type { ContractOperation } from "@ringwright/contract/check";
import type { Random } from "../random.ts";
import { strangeText } from "./values.ts";

const values: readonly string[] = [
  "0",
  "-1",
  "1",
  "1.5",
  "1000",
  "1001",
  "2147483648",
  "1e9",
  "true",
  "TRUE",
  "yes",
  "all",
  "max",
];
const names: readonly string[] = [
  "page",
  "perPage",
  "access_token",
  "_method",
  "__proto__",
  "constructor",
  "unknown",
  "",
  "page[]",
];

/** Adds parameters to a query that are there already, mean nothing, or hold what they cannot. */
export function damageQuery(random: Random, operation: ContractOperation, target: string): string {
  const known = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const parts: string[] = [];
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const name = known.length > 0 && random.chance(0.7) ? random.pick(known) : random.pick(names);
    const value = random.chance(0.5) ? random.pick(values) : strangeText(random).toWellFormed();
    const written = random.pick([name, `${name}[]`, `${name}[0]`, `${name}.x`, ` ${name}`, name, name, name, name]);
    const pair = `${encodeURIComponent(written)}=${encodeURIComponent(value)}`;
    for (let times = random.pick([1, 1, 1, 2, 50]); times > 0; times -= 1) parts.push(pair);
  }
  const raw = random.weighted([
    [10, ""],
    [1, "&&=&?&"],
    [1, "&%"],
    [1, "&a=%zz&%00=%ff"],
    [1, `&${"a=1&".repeat(1000)}`],
  ]);
  return `${target}${target.includes("?") ? "&" : "?"}${parts.join("&")}${raw}`;
}
