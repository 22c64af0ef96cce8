import { createClient, jwtAuth } from "@ringwright/core";
import { applyCompany, type CompanyFile, planCompany, readAccount } from "@ringwright/provisioning";
import { locationName, queueName, roleName } from "../company.ts";
import type { Onboard } from "./caller.ts";

// As `ringwright apply` does it for a company file.
export const onboard: Onboard = async ({ server, credentials, clock }, people) => {
  const client = createClient({ server, clock, auth: jwtAuth(credentials) });
  const file: CompanyFile = {
    key: "email",
    people: people.map(({ firstName, lastName, email, isAgent }) => ({
      email,
      name: { first: firstName, last: lastName },
      roles: [roleName],
      phones: ["own"],
      number: "inventory",
      emergency: { location: locationName },
      ...(isAgent ? { queues: [queueName] } : {}),
    })),
  };
  const plan = planCompany(file, await readAccount(client, file));
  await applyCompany(client, file, plan);
  return { boundMs: plan.times.boundMs };
};
