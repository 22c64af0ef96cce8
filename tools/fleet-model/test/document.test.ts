import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import playedFile from "../played.json" with { type: "json" };
import { planAccount } from "../src/account.ts";
import { measured, rounded, validated } from "../src/records.ts";
import { chartOf } from "../src/report/chart.ts";
import { documentParts } from "../src/report/document-parts.ts";
import { forecast, type PlayedScenarios, playScenario } from "../src/scenarios.ts";

const played: PlayedScenarios = playedFile;
const again = "what the records say has changed: pnpm --filter @ringwright/fleet-model start";
const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../../docs/${path}`, import.meta.url)), "utf8");
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ");
const forecasts = await Promise.all(
  validated.fleets.map(async (fleet) => forecast(fleet, await planAccount(fleet.people), measured.costs)),
);

test("the document says what the records say", () => {
  const text = inOneLine(read("fleets-at-scale.md"));
  expect(
    documentParts(played, forecasts).filter((part) => !text.includes(inOneLine(part))),
    again,
  ).toEqual([]);
});

test("its picture shows what the records say", () => {
  expect(read("pictures/fleets-at-scale.svg"), again).toBe(chartOf(played));
});

test("the records are of this model and of what was measured last", async () => {
  for (const { outcome, ...scenario } of played.small) {
    const { outcome: now } = playScenario(scenario, await planAccount(scenario.people), measured.costs);
    expect(JSON.parse(JSON.stringify(now, rounded)), again).toEqual(outcome);
  }
});

test("small fleets take as long as the model says, and no more of anything", () => {
  for (const [index, { real }] of validated.fleets.entries()) {
    const model = forecasts[index] as (typeof forecasts)[number];
    const ratio = (of: keyof typeof model): number => model[of] / real[of];
    expect(ratio("tookS")).toBeGreaterThan(0.95);
    expect(ratio("tookS")).toBeLessThan(1.05);
    expect(ratio("calls")).toBeGreaterThan(0.95);
    expect(ratio("calls")).toBeLessThan(1.05);
    for (const of of ["turns", "commands", "megabytes", "redisCpuS", "workerCpuS"] as const) {
      expect(ratio(of), of).toBeGreaterThan(0.9);
      expect(ratio(of), of).toBeLessThan(2);
    }
  }
});
