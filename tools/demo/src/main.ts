import { RingwrightError } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { type Access, readArguments, UsageError, usage } from "./arguments.ts";
import { recordCalls } from "./calls.ts";
import { type Employee, readCompany } from "./company.ts";
import { type CompanySeed, companySeed } from "./company-seed.ts";
import { loginLines, stopSignal } from "./keep.ts";
import { openOffice } from "./office.ts";
import { onboard } from "./onboard.ts";
import { plan } from "./plan.ts";
import { progressOn } from "./progress.ts";
import { callsTable, closing, companyTable } from "./report.ts";
import { loadRoster, type Person } from "./roster.ts";
import { RosterError } from "./roster-error.ts";
import { counted } from "./words.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    // pnpm runs the command in the package's folder, and says where it was called.
    const { help, access, roster, keepOnPort } = readArguments(process.argv.slice(2), process.env["INIT_CWD"] ?? process.cwd());
    if (help) {
      console.log(usage);
      return 0;
    }
    const name = roster?.name ?? "roster.csv";
    const people = loadRoster(roster?.file ?? new URL("../roster.csv", import.meta.url), name);
    const seed = companySeed(people, access);
    await using sandbox = await createSandbox({ seed, limits: "real", answers: "reported" });
    if (keepOnPort !== undefined) await serve(sandbox, keepOnPort);
    await demo(sandbox, seed, access, people, name);
    if (keepOnPort === undefined) return 0;
    // From here on people use it, and their waits take their time.
    sandbox.clock.follow();
    console.log(loginLines(sandbox, access));
    await stopSignal();
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof RosterError || RingwrightError.is(error))) throw error;
    console.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function serve(sandbox: Sandbox, port: number): Promise<void> {
  try {
    await sandbox.listen(port);
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

async function demo(
  sandbox: Sandbox,
  { numbers, sparePhones }: CompanySeed,
  access: Access,
  people: readonly Person[],
  file: string,
): Promise<void> {
  console.log(`${counted(people.length, "person", "people")} in the roster, every line good.`);
  const recording = recordCalls(sandbox);
  const office = openOffice(sandbox, access, recording.hooks);
  const { company } = await office.accounts.businessAddress.read();
  console.log(`${company} on the sandbox, with the service's rate limits. Waits pass on its clock.`);
  const given = [
    ...(numbers > 0 ? [`${counted(numbers, "number")} in its inventory`] : []),
    ...(sparePhones > 0 ? [counted(sparePhones, "spare phone")] : []),
  ];
  if (given.length > 0) console.log(`For this roster its account was given ${given.join(" and ")}.`);
  const newcomers = await plan(office, people, file);
  const progress = progressOn(process.stdout);
  try {
    const onboarding = await onboard(office, newcomers, file, progress);
    const employees = await readCompany(office);
    await office.leave();
    const isNew = ({ extensionNumber = "" }: Employee["extension"]) =>
      people.some((person) => person.extensionNumber === extensionNumber);
    console.log(`\n${companyTable(employees, isNew)}`);
    console.log(`\n${callsTable(recording.calls())}`);
    console.log(`\n${closing(recording, onboarding)}`);
  } finally {
    progress.stop();
  }
}
