import { createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyCompany, type CompanyFile, type Plan, planCompany, readAccount, subjectsOf } from "../src/index.ts";
import { arbitraryPair } from "./support/arbitrary-pair.ts";

// All five hundred: `pnpm --filter @ringwright/provisioning pairs`.
const pairs = process.env["npm_lifecycle_event"] === "pairs" ? 500 : 60;

test(`${pairs} pairs of an account and a company: planned and applied, the next plan is empty, and nobody else was changed`, {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPair, async ({ seed, file }) => {
      await using sandbox = await createSandbox({ seed, answers: "enforced", limits: "off" });
      const client = createClient({
        server: sandbox.url,
        fetch: sandbox.fetch,
        clock: sandbox.clock,
        auth: sandbox.auth("admin"),
      });
      const read = await readAccount(client, file);
      const plan = planCompany(file, read);
      const outsiders = outsidersOf(sandbox, file, plan);
      const before = outsiders.map((id) => everythingOf(sandbox, id));
      let sent = 0;
      sandbox.watch(({ operation }) => {
        // These are asked what became of a task, and which phones somebody new has.
        if (operation !== "readExtensionBulkUpdateTask" && operation !== "readExtensionCallerId") sent += 1;
      });

      const report = await applyCompany(client, file, plan);

      const outcomes = [...report.sites, ...report.people];
      expect(outcomes.filter(({ fate }) => fate !== "done" && fate !== "lacks")).toEqual([]);
      expect(sent).toBeLessThanOrEqual(plan.calls.length);
      const after = planCompany(file, await readAccount(client, file));
      const hindered = new Set(
        subjectsOf(plan)
          .filter(({ lacks }) => lacks.length > 0)
          .map(({ key }) => key),
      );
      expect(subjectsOf(after).filter(({ key }) => !hindered.has(key))).toEqual([]);
      expect(outsiders.map((id) => everythingOf(sandbox, id))).toEqual(before);
    }),
    { numRuns: pairs, seed: 20261129, endOnFailure: true },
  );
});

// The people of the account who are neither in the file nor leave.
function outsidersOf({ state }: Sandbox, { people }: CompanyFile, plan: Plan): string[] {
  const emails = new Set(people.map(({ email }) => email));
  const leaving = new Set(plan.people.map(({ extensionId }) => extensionId));
  return state.extensions
    .find({})
    .filter(({ id, type, contact }) => type === "User" && !emails.has(contact?.email) && !leaving.has(id))
    .map(({ id }) => id);
}

function everythingOf({ state }: Sandbox, extensionId: string): unknown {
  return {
    extension: state.extensions.get(extensionId),
    devices: state.devices.find({ extensionId }),
    numbers: state.phoneNumbers.find({ extensionId }),
    memberships: state.memberships.find({ memberId: extensionId }),
    forwarding: state.forwardingNumbers.find({ extensionId }),
    callerIds: state.callerIds.find({ extensionId }),
  };
}
