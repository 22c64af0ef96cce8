import { createSandbox, type State } from "@ringwright/sandbox";
import { describe, expect, it } from "vitest";
import { companySeed, newcomers } from "../src/onboarding/company.ts";
import { countWhole } from "../src/onboarding/count-whole.ts";
import { inSequence, onboardOneByOne } from "../src/onboarding/one-by-one.ts";
import { patientFetch } from "../src/onboarding/patient-fetch.ts";

const people = newcomers(5);

describe("countWhole", () => {
  it.each<[string, (state: State, extensionId: string) => unknown]>([
    ["the role", ({ extensions }, id) => extensions.update(id, { roleIds: ["1"] })],
    ["the phone", ({ devices }, extensionId) => devices.deleteAll({ extensionId })],
    ["the number", ({ phoneNumbers }, extensionId) => phoneNumbers.deleteAll({ extensionId })],
    ["the location", ({ lines }, extensionId) => lines.update(lines.first({ extensionId })?.id ?? "", { emergency: undefined })],
    ["the queue", ({ memberships }, memberId) => memberships.deleteAll({ memberId })],
    ["the mail address", ({ extensions }, id) => extensions.update(id, { contact: undefined })],
  ])("counts nobody who lacks %s", async (_, take) => {
    await using sandbox = await createSandbox({ seed: { yaml: companySeed(people.length) } });
    const { url: server } = await sandbox.listen(0, { pages: false });
    await onboardOneByOne(patientFetch({ server, credentials: sandbox.auth("admin").credentials() }), people, inSequence);
    expect(countWhole(sandbox.state, people)).toBe(people.length);
    const agent = sandbox.state.extensions.find({ type: "User" }).find(({ contact }) => contact?.email === people[0]?.email);
    take(sandbox.state, agent?.id ?? "");
    expect(countWhole(sandbox.state, people)).toBe(people.length - 1);
  });
});
