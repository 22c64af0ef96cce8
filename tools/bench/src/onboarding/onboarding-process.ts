// A process of its own for each caller, with a sandbox in it: what tells and waits for time is replaced here.
import { createSandbox } from "@ringwright/sandbox";
import type { Onboard } from "./callers/caller.ts";
import { companySeed, newcomers } from "./company.ts";
import { countWhole } from "./count-whole.ts";
import type { Onboarded } from "./onboarded.ts";
import { liveBy } from "./virtual-time.ts";

const [name, count] = process.argv.slice(2);
if (name === undefined || count === undefined) throw new Error("usage: onboarding-process.ts CALLER PEOPLE");
const { onboard } = (await import(`./callers/${name}.ts`)) as { onboard: Onboard };
process.send?.(await measure(Number(count)));
process.disconnect?.();

async function measure(people: number): Promise<Onboarded> {
  await using sandbox = await createSandbox({ seed: { yaml: companySeed(people) }, limits: "real" });
  await sandbox.listen(0, { pages: false });
  const statuses: number[] = [];
  sandbox.watch(({ status = 0 }) => statuses.push(status));
  const { clock, url: server } = sandbox;
  const credentials = sandbox.auth("admin").credentials();
  const roster = newcomers(people);
  const startMs = clock.now();
  using time = liveBy(clock);
  const { boundMs } = await onboard({ server, credentials, clock: time }, roster);
  const having = (status: number): number => statuses.filter((one) => one === status).length;
  return {
    tookMs: clock.now() - startMs,
    calls: statuses.length,
    tooMany: having(429),
    unauthorized: having(401),
    failures: people - countWhole(sandbox.state, roster),
    ...(boundMs === undefined ? {} : { boundMs }),
  };
}
