import { createClient } from "@ringwright/core";
import { createSandbox } from "@ringwright/sandbox";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import {
  type CompanyFileForm,
  exportCompany,
  parseCompanyFile,
  planCompany,
  readAccount,
  writeCompanyFile,
} from "../src/index.ts";
import { arbitrarySeed } from "./support/arbitrary-seed.ts";

test("a company that is exported, read again and planned on the account that it is of changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySeed, fc.constantFrom<CompanyFileForm>("yaml", "json"), async (seed, form) => {
      await using sandbox = await createSandbox({ seed: { yaml: stringify(seed) } });
      const auth = sandbox.auth("admin");
      const client = createClient({ server: sandbox.url, fetch: sandbox.fetch, clock: sandbox.clock, auth });
      const { account } = await readAccount(client);
      const exported = exportCompany(account);
      const bytes = Buffer.from(writeCompanyFile(exported, form));
      const file = parseCompanyFile({ name: `people.${form}`, bytes });
      expect(file).toEqual(exported.file);

      const plan = planCompany(file, await readAccount(client, file));
      expect(plan.people.filter(({ event }) => event !== "stays")).toEqual([]);
      expect(plan.calls).toEqual([]);
      const whole = exported.leftOut.filter(({ member }) => member === undefined);
      expect(file.people.length + whole.length).toBe(account.people.length);
    }),
    { seed: 20, numRuns: 40 },
  );
}, 120_000);
