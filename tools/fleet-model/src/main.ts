// Plays fleets of up to ten thousand accounts on what was measured, prints what they come to, and writes played.json and the picture of
// docs/fleets-at-scale.md: some two minutes. `pnpm --filter @ringwright/fleet-model start`
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { planAccount } from "./account.ts";
import { measured, rounded, validated } from "./records.ts";
import { chartOf } from "./report/chart.ts";
import { documentParts } from "./report/document-parts.ts";
import { progress } from "./report/progress.ts";
import { forecast, playScenarios, scenarioCount } from "./scenarios.ts";

const steps = progress("playing", scenarioCount);
const scenarios = await playScenarios(planAccount, measured.costs, ({ accounts, workers, redisServers }) =>
  steps.step(`${accounts} accounts by ${workers} workers on ${redisServers} Redis`),
);
steps.end();
const played = JSON.parse(JSON.stringify(scenarios, rounded)) as typeof scenarios;
const write = (path: string, text: string): void => writeFileSync(fileURLToPath(new URL(path, import.meta.url)), text);
write("../played.json", `${JSON.stringify(played, undefined, 2)}\n`);
write("../../../docs/pictures/fleets-at-scale.svg", chartOf(played));
const forecasts = await Promise.all(
  validated.fleets.map(async (fleet) => forecast(fleet, await planAccount(fleet.people), measured.costs)),
);
console.log(documentParts(played, forecasts).join("\n\n"));
