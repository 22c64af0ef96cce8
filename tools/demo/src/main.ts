import { readFileSync } from "node:fs";
import { parseArgs, styleText } from "node:util";
import { createClient, jwtAuth, RingwrightError } from "@ringwright/core";
import { startMock } from "@ringwright/mock";
import { held, recordCalls } from "./calls.ts";
import { onboard } from "./onboard.ts";
import { callsTable, peopleTable } from "./report.ts";
import { type Person, RosterError, readRoster } from "./roster.ts";

const usage = `usage: pnpm demo [roster.csv]

Onboards the people of a roster against the mock: an extension and a phone for each, and a look at their numbers.
The roster is a CSV file with the columns name, email, extension and phone (the id of a phone in the inventory).
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { help: { type: "boolean" } }, allowPositionals: true });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  try {
    const people = loadRoster(positionals[0]);
    await onboardAgainstMock(people);
    return 0;
  } catch (error) {
    if (!(error instanceof RosterError || RingwrightError.is(error))) throw error;
    console.error(error.message);
    if (error instanceof RosterError) console.error("Nothing was sent.");
    return 1;
  }
}

function loadRoster(given: string | undefined): Person[] {
  const file = given ?? new URL("../roster.csv", import.meta.url);
  const name = given ?? "roster.csv";
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new RosterError(`${name}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  return readRoster(text, name);
}

async function onboardAgainstMock(people: readonly Person[]): Promise<void> {
  console.log(`${people.length} people in the roster, every line good.`);
  await using mock = await startMock();
  console.log(`Mock of the contract at ${mock.url}, ${mock.operations} operations.`);

  const { calls, hooks } = recordCalls();
  const client = createClient({
    server: mock.url,
    auth: jwtAuth({ clientId: "demo", clientSecret: "not-a-secret", jwt: "not-a-jwt" }),
    permissions: ["EditAccounts"],
    hooks,
  });
  const onboarded = await onboard(client, people, ({ person }) => {
    console.log(`  ${styleText("green", "+")} ${person.firstName} ${person.lastName}, extension ${person.extensionNumber}`);
  });
  await client.session.logout();

  console.log(`\n${peopleTable(onboarded)}`);
  console.log(`\n${callsTable(calls)}`);
  console.log(
    `\n${calls.length} calls, ${calls.filter(held).length} held to the contract: each request and each answer was checked against it.`,
  );
  console.log(
    styleText("dim", "The mock keeps no state: models and numbers are the contract's examples, the same for everybody."),
  );
}
