import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkedFetch, type Problem } from "@ringwright/contract-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
// The same that contract-check is held to.
import { drifts } from "../../contract-check/test/support/drifts.ts";
import { type DriftingService, startDrifting } from "./support/drifting-service.ts";
import { runHere } from "./support/run-here.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-drifts-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Three ways to see that a service has moved: its reads are called, what was recorded is looked at, one's own calls are. */
const ways = {
  drift: async ({ env }: DriftingService) => {
    const { out } = await runHere(["drift", "--format", "json", "--max-calls", "50"], { env });
    return problemsOf(out);
  },
  verify: async (service: DriftingService, path: string) => {
    const response = await ask(fetch, service, path);
    const text = await response.text();
    const headers = [...response.headers].map(([name, value]) => ({ name, value }));
    const entry = {
      request: { method: "GET", url: `${service.url}/restapi${path}`, headers: [], bodySize: 0 },
      response: { status: response.status, headers, content: { size: text.length, text } },
    };
    const file = join(folder, "calls.har");
    await writeFile(file, JSON.stringify({ log: { entries: [entry] } }));
    return problemsOf((await runHere(["verify", file, "--format", "json"])).out);
  },
  checkedFetch: async (service: DriftingService, path: string) => {
    const problems: Problem[] = [];
    const checked = checkedFetch(fetch, { onProblem: (problem) => problems.push(problem) });
    await ask(checked, service, path);
    await checked.settled();
    return problems;
  },
};

function ask(send: typeof fetch, service: DriftingService, path: string): Promise<Response> {
  const headers = { Authorization: `Bearer ${service.token()}` };
  return send(`${service.url}/restapi${path}`, { headers, redirect: "manual" });
}

function problemsOf(report: string): Problem[] {
  const { breaches, others } = JSON.parse(report);
  return [...breaches, ...others];
}

describe.each(Object.entries(ways))("%s", (_, look) => {
  test.each(drifts)("names with its place: $name", async ({ path, drift, problem }) => {
    const [moved] = path.split("?");
    await using service = await startDrifting(async (response, asked) =>
      asked === `/restapi${moved}` ? drift(response) : response,
    );
    expect(await look(service, path)).toEqual([expect.objectContaining(problem)]);
  });

  test("finds nothing where nothing has moved", async () => {
    await using service = await startDrifting();
    for (const path of new Set(drifts.map((one) => one.path))) expect(await look(service, path)).toEqual([]);
  });
});
