import { undiciFetch } from "@ringwright/core/undici";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CountingService } from "../src/calls/counting-service.ts";
import { judge } from "../src/calls/judge.ts";
import { type Form, playCall, type Transport } from "../src/calls/play.ts";

const plays = 10_000;
const atOnce = 50;

let service: CountingService;
beforeAll(async () => {
  service = await CountingService.start();
});
afterAll(() => service[Symbol.asyncDispose]());

test.each<[string, number, Transport]>([
  ["fetch", 0, (url, init) => fetch(url, init)],
  ["undici", plays, undiciFetch()],
])(
  "ten thousand calls over %s say what the service did, and buy at most once, whatever happens to them",
  async (_, first, transport) => {
    const problems: string[] = [];
    const ends = new Map<string, number>();
    for (let seed = 0; seed < plays; seed += atOnce) {
      const seeds = Array.from({ length: atOnce }, (_, i) => seed + i);
      for (const play of await Promise.all(seeds.map((one) => playCall(service, transport, one, first + one)))) {
        for (const problem of judge(play)) problems.push(`seed ${play.seed}, ${play.form}: ${problem}: ${describe(play)}`);
        for (const end of endsOf(play)) ends.set(end, (ends.get(end) ?? 0) + 1);
      }
    }
    process.stdout.write(
      `${[...ends]
        .sort()
        .map(([end, times]) => `${end} ${times}`)
        .join(", ")}\n`,
    );
    expect(problems.slice(0, 10)).toEqual([]);
    // Each form comes to each of its ends, or the plays show less than they seem to.
    for (const form of ["buy many", "remove many", "remove batch", "task"] satisfies Form[]) {
      for (const fate of ["succeeded", "failed", "unknown", "notTried"]) expect(ends.get(`${form} ${fate}`)).toBeGreaterThan(50);
    }
    expect(ends.get("buy one OutcomeUnknownError")).toBeGreaterThan(50);
  },
  600_000,
);

type Played = Awaited<ReturnType<typeof playCall>>;

function endsOf({ form, end }: Played): string[] {
  if ("fates" in end) return [...end.fates.values()].map((fate) => `${form} ${fate}`);
  if ("answer" in end) return [`${form} answered`];
  return [`${form} ${end.error instanceof Error ? end.error.name : "other"}`];
}

function describe({ steps, loginSteps, end }: Played): string {
  const told =
    "fates" in end ? [...end.fates].map((pair) => pair.join(" ")).join(", ") : "error" in end ? String(end.error) : "answered";
  return `${JSON.stringify(steps)} logins ${JSON.stringify(loginSteps)} -> ${told}`;
}
