import { type Client, createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exportSeed, type Plan, planCompany, readAccount, rehearseCompany } from "../src/index.ts";
import { arbitraryPair } from "./support/arbitrary-pair.ts";

const connect = (sandbox: Sandbox): Client => {
  const { url: server, fetch, clock } = sandbox;
  return createClient({ server, fetch, clock, auth: sandbox.auth("admin"), retry: { attempts: 5 } });
};

const told = ({ people }: Plan) => people.map(({ key, event, changes, lacks }) => ({ key, event, changes, lacks }));

test("a copy is planned as the account, and calls that fail leave nothing undone or done twice", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPair, fc.nat(), async ({ seed, file }, random) => {
      await using sandbox = await createSandbox({ seed });
      const client = connect(sandbox);
      const plan = planCompany(file, await readAccount(client, file));
      const { seed: company } = await exportSeed(client);
      await using copy = await createSandbox({ seed: { company }, limits: "real", random });
      for (const fault of [{ cut: "before" }, { cut: "after" }, { status: 429, retryAfterS: 1 }, { status: 503 }] as const) {
        copy.faults.add({ ...fault, share: 0.025 });
      }
      const rehearsal = await rehearseCompany(connect(copy), file, { onApplied: () => copy.faults.clear() });

      expect(told(rehearsal.plan)).toEqual(told(plan));
      expect(rehearsal.plan.calls.map(({ way }) => way)).toEqual(plan.calls.map(({ way }) => way));
      expect(rehearsal.report.people.filter(({ fate }) => fate !== "done" && fate !== "lacks")).toEqual([]);
      const hindered = new Set(plan.people.filter(({ lacks }) => lacks.length > 0).map(({ key }) => key));
      expect(rehearsal.after.people.filter(({ key, event }) => event !== "stays" && !hindered.has(key))).toEqual([]);
      const mails = copy.state.extensions.find().flatMap(({ contact }) => contact?.email ?? []);
      const people = mails.filter((email) => email !== "office@tidewater.example" && email !== "yard@tidewater.example");
      expect(people.length).toBe(new Set(people).size);
    }),
    { seed: 23, numRuns: 40, endOnFailure: true },
  );
}, 240_000);
