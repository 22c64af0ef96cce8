import type { Random } from "../random.ts";
import { strangeText, strangeValue } from "./values.ts";

type Damage = (random: Random, body: string) => string;

const marker = "\u2603here\u2603";

// Each makes a body of JSON into one that no client would send.
const damages: readonly (readonly [weight: number, Damage])[] = [
  [10, replaceValue],
  [3, replaceValue],
  [2, (random, body) => replaceValue(random, replaceValue(random, body))],
  [2, (random, body) => body.slice(0, random.below(body.length + 1))],
  [2, flipCharacter],
  [2, addMember],
  [1, (_, body) => body.replace(/"(\w+)":/, '"$1":null,"$1":')],
  [1, (_, body) => `[${body}]`],
  [1, (_, body) => `{"records":${body},"items":[${body}]}`],
  [1, (random, body) => body.replace(/\[([^[\]]+)\]/, (_, items) => `[${`${items},`.repeat(1 + random.below(150))}${items}]`)],
  [1, (random) => strangeValue(random)],
  [1, (_, body) => `\ufeff${body}`],
  [1, (_, body) => `${body}${body}`],
  [1, (_, body) => body.replaceAll('"', "'")],
  [1, (_, body) => `/* */${body.replace(/}$/, ",}")}`],
  [1, () => "   "],
  [0.2, (random) => random.pick(["[", '{"a":', '{"a":[']).repeat(50_000)],
  [0.2, (random) => `${"[".repeat(20_000)}${"]".repeat(20_000 - random.below(2))}`],
];

/** A body that was right before. */
export function damageJson(random: Random, body: string): string {
  return random.weighted(damages)(random, body);
}

// Any value of the body, at any depth, becomes another one.
function replaceValue(random: Random, body: string): string {
  const root = parse(body);
  const places = [...placesOf(root)];
  if (places.length === 0) return strangeValue(random);
  const { holder, name } = random.pick(places);
  holder[name] = marker;
  // As text, because not all of these values can be had from JSON.stringify.
  return JSON.stringify(root).replace(JSON.stringify(marker), () => strangeValue(random));
}

function addMember(random: Random, body: string): string {
  const name = JSON.stringify(strangeText(random));
  const starts = [...body.matchAll(/\{(?=")/g)].map(({ index }) => index + 1);
  if (starts.length === 0) return `{${name}:1}`;
  const at = random.pick(starts);
  return `${body.slice(0, at)}${name}:${strangeValue(random)},${body.slice(at)}`;
}

function flipCharacter(random: Random, body: string): string {
  if (body === "") return "\u0000";
  const at = random.below(body.length);
  return `${body.slice(0, at)}${String.fromCharCode(random.below(random.chance(0.5) ? 0x80 : 0x1_0000))}${body.slice(at + 1)}`;
}

type Holder = Record<string, unknown>;

function* placesOf(node: unknown): Generator<{ readonly holder: Holder; readonly name: string }> {
  if (typeof node !== "object" || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    yield { holder: node as Holder, name };
    yield* placesOf(value);
  }
}

// What was damaged before may be no JSON any more.
function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}
