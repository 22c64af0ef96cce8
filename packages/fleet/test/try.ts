import { openFleet, startRun, readStatus, isEnded } from "../src/index.ts";
import { companyOf } from "./support/companies.ts";
import { startSandboxes, startWorker, end } from "./support/fleet-world.ts";
import { startRedis } from "./support/redis-server.ts";
const [n = "2", people = "8", workers="1", faults="0", win="2"] = process.argv.slice(2);
await using server = await startRedis("redis-server");
const redis = `redis://127.0.0.1:${server.port}`;
await using sandboxes = await startSandboxes({ accounts: Number(n), people: Number(people), windowSeconds: Number(win), faults: Number(faults) });
const fleet = openFleet({ redis });
console.log("sandboxes up");
const t0 = Date.now();
await startRun(fleet, new Map(sandboxes.accounts.map(({ name }) => [name, companyOf(Number(people))])));
const ws = Array.from({ length: Number(workers) }, () => startWorker({ redis, prefix: "ringwright" }, sandboxes, { pace: 60 / Number(win), settleMs: 1000, lockMs: 2000 }));
if (process.env.V) for (const w of ws) w.on("message", (m) => console.log(Date.now() - t0, JSON.stringify(m)));
for (;;) {
  const s = await readStatus(fleet);
  if (isEnded(s) || Date.now() - t0 > 60000) { console.log(Date.now() - t0, JSON.stringify(s.accounts, null, 1).slice(0, 1500)); break; }
  await new Promise((r) => setTimeout(r, 200));
}
const c = await sandboxes.content();
console.log(c.refused, JSON.stringify(c.accounts.map((a) => [a.people.length, new Set(a.people).size, a.spare, a.numbers.filter((x)=>x.length!==1).length, a.phones.filter((x)=>x!==1).length, a.forwarding.join("")])));
await Promise.all(ws.map(end));
await fleet.close();
