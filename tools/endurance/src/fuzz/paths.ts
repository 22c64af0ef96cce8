import type { Random } from "../random.ts";
import { strangeText } from "./values.ts";
import type { Thing, World } from "./world.ts";

const things: readonly Thing[] = [
  "account",
  "extension",
  "department",
  "pagingGroup",
  "device",
  "line",
  "phoneNumber",
  "emergencyLocation",
  "forwardingNumber",
  "order",
  "task",
  "license",
  "token",
];

const segments: readonly string[] = [
  "~",
  "%7E",
  "%2F",
  "..%2f..",
  "%00",
  "%zz",
  "%",
  "%C0%80",
  "%ED%A0%80",
  "%ff",
  "0",
  "-1",
  "1.5",
  "1e9",
  "004",
  "%2b1",
  "pid=",
  "pid=nobody",
  "pid=%00",
  "free-numbers",
  "tasks",
  "bulk-add",
  "__proto__",
  "constructor",
  "{accountId}",
  "[object%20Object]",
  "null",
  ";jsessionid=1",
  "a b",
  "\u00e9",
];

/** Puts something else in the place of parts of a path, or in between. */
export function damagePath(world: World, random: Random, target: string): string {
  const [path = "", query] = target.split("?", 2);
  const parts = path.split("/").slice(1);
  const at = random.below(parts.length + 1);
  const damaged = random.weighted<() => readonly string[]>([
    [4, () => parts.with(Math.min(at, parts.length - 1), random.pick(segments))],
    [4, () => replaceId(random, parts, world.id(random.pick(things)) ?? "1")],
    [3, () => replaceId(random, parts, batch(world, random))],
    [1, () => replaceId(random, parts, encodeURIComponent(strangeText(random).toWellFormed()))],
    [1, () => parts.toSpliced(at, 0, random.pick(segments))],
    [1, () => parts.slice(0, at)],
    [1, () => [...parts, random.pick(segments)]],
    [0.5, () => parts.map((part) => (/^\d|^~$/.test(part) ? "~" : part))],
    [0.5, () => [...parts, ""]],
    [0.5, () => parts.map((part) => part.toUpperCase())],
    [0.5, () => parts.map((part) => part.replaceAll(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`))],
    [0.2, () => replaceId(random, parts, "7".repeat(5000))],
    [0.2, () => [...parts, ..."/".repeat(500)]],
  ])();
  return `/${damaged.join("/")}${query === undefined ? "" : `?${query}`}`;
}

// Ids of a batch: some that are there, some twice, some of another kind, some none at all.
function batch(world: World, random: Random): string {
  const kinds = random.pick<readonly Thing[]>([["extension"], ["device"], ["phoneNumber"], things]);
  const ids = Array.from({ length: random.pick([2, 2, 3, 5, 30, 31, 200]) }, () =>
    random.chance(0.1) ? random.pick(["", "~", "0", "x", "%2C", "pid=1"]) : (world.id(random.pick(kinds)) ?? "1"),
  );
  return random.chance(0.3) ? [...ids, ...ids].join(",") : ids.join(",");
}

function replaceId(random: Random, parts: readonly string[], id: string): readonly string[] {
  const places = parts.flatMap((part, index) => (/\d{3}|~|-/.test(part) ? [index] : []));
  return places.length === 0 ? [...parts, id] : parts.with(random.pick(places), id);
}
