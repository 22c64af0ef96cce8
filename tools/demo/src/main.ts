import { fileURLToPath } from "node:url";
import { RingwrightError } from "@ringwright/core";
import { type CompanyFile, type PersonEvent, readCompanyFile } from "@ringwright/provisioning";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { type Applied, apply, isWell } from "./apply.ts";
import { readArguments, UsageError, usage } from "./arguments.ts";
import { recordCalls } from "./calls.ts";
import { readCompany } from "./company.ts";
import { type CompanySeed, companySeed } from "./company-seed.ts";
import { loginLines, stopSignal } from "./keep.ts";
import { openOffice } from "./office.ts";
import { planText } from "./plan-text.ts";
import { progressOn } from "./progress.ts";
import { rehearse } from "./rehearse.ts";
import { callsTable, closing, companyTable, hindered, verdict } from "./report.ts";
import { counted } from "./words.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { help, company, keepOnPort } = readArguments(process.argv.slice(2));
    if (help) {
      console.log(usage);
      return 0;
    }
    // pnpm runs the command in the package's folder, and says where it was called.
    process.chdir(process.env["INIT_CWD"] ?? process.cwd());
    const file = await readCompanyFile(company ?? fileURLToPath(new URL("../company.yaml", import.meta.url)));
    const seed = companySeed(file);
    await using sandbox = await createSandbox({ seed, limits: "real", answers: "reported" });
    if (keepOnPort !== undefined) await serve(sandbox, keepOnPort);
    console.log(
      `${counted(file.people.length, "person", "people")} in ${company ?? "tools/demo/company.yaml"}, every line good.`,
    );
    const isGood = await demo(sandbox, seed, file);
    if (keepOnPort !== undefined) {
      // From here on people use it, and their waits take their time.
      sandbox.clock.follow();
      console.log(loginLines(sandbox));
      await stopSignal();
    }
    return isGood ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError || RingwrightError.is(error))) throw error;
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

async function demo(sandbox: Sandbox, seed: CompanySeed, file: CompanyFile): Promise<boolean> {
  console.log(`${seed.name} on the sandbox, with the service's rate limits. Waits pass on its clock.`);
  tellGiven(seed);
  const progress = progressOn(process.stdout);
  try {
    const rehearsal = await rehearse(sandbox, file, progress, (plan) => console.log(`\n${planText(plan)}\n`));
    progress.done(`rehearsed on a copy of the account: ${verdict(rehearsal)}`, isWell(rehearsal));
    const recording = recordCalls(sandbox);
    const office = openOffice(sandbox, sandbox.auth("admin"), recording.hooks);
    const applied = await apply(office, file, progress);
    progress.done(`applied to the account itself: ${verdict(applied)}`, isWell(applied));
    process.stdout.write(hindered(applied));
    const employees = await readCompany(office);
    await office.client.session.logout();
    console.log(`\n${companyTable(employees, eventsOf(applied))}`);
    console.log(`\nAfter the rehearsal:\n${callsTable(recording.calls())}`);
    console.log(`\n${closing(recording, applied)}`);
    return isWell(rehearsal) && isWell(applied) && recording.calls().every(({ held }) => held);
  } finally {
    progress.stop();
  }
}

function tellGiven({ numbers, sparePhones }: CompanySeed): void {
  const given = [
    ...(numbers > 0 ? [`${counted(numbers, "number")} in its inventory`] : []),
    ...(sparePhones > 0 ? [counted(sparePhones, "spare phone")] : []),
  ];
  if (given.length > 0) console.log(`For this file its account was given ${given.join(" and ")}.`);
}

// Who has joined has an extension in the second plan alone.
function eventsOf({ plan, after }: Applied): Map<string, PersonEvent> {
  const events = new Map(plan.people.map(({ key, event }) => [key, event]));
  return new Map(
    after.people.flatMap(({ key, extensionId }) => (extensionId ? [[extensionId, events.get(key) ?? "stays"]] : [])),
  );
}
