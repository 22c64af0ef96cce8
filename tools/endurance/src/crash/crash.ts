import { copyFile, rm } from "node:fs/promises";
import { createSandbox, StoreError } from "@ringwright/sandbox";
import { countRecords } from "../count-records.ts";
import { readCompany } from "../invariants/company.ts";
import { brokenInvariants } from "../invariants/index.ts";
import { Random } from "../random.ts";
import { factsOf } from "./facts.ts";
import { Ledger } from "./ledger.ts";
import { serviceAt } from "./service.ts";
import { startVictim, type Victim } from "./start-victim.ts";
import { keepWriting, type Writer, writers } from "./writers.ts";

/** How often to kill, and where. */
export interface CrashOptions {
  readonly seed: number;
  readonly rounds: number;
  /** The file; it must not exist yet. */
  readonly store: string;
}

/** What the rounds have shown. */
export interface CrashReport {
  /** How many changes were answered, and therefore must be in the file. */
  readonly answered: number;
  /** How many processes were killed before they had opened the file. */
  readonly killedWhileOpening: number;
  /** How many records the file held at the end. */
  readonly records: number;
  /** What does not hold, with its round; empty where all is well. */
  readonly problems: readonly string[];
}

// So many answers at most come before a kill: enough for each kind of change to be on its way.
const mostAnswers = 40;
// Every so many rounds the kill comes while the file is opened.
const openingEvery = 8;
const openingMs = 60;

/**
 * Kills a sandbox over a file again and again while it is written to, and each time compares the file with what was
 * answered. The next sandbox goes on with the same file, as it was left.
 *
 * @param options - see `CrashOptions`
 */
export async function crash({ seed, rounds, store }: CrashOptions): Promise<CrashReport> {
  const random = new Random(seed);
  const ledger = await newLedger(store);
  const kinds = writers();
  const problems: string[] = [];
  let killedWhileOpening = 0;
  let serials = 0;
  const serial = (): number => {
    serials += 1;
    return serials;
  };
  let [victim, next] = [startVictim(store), startVictim(store)];
  try {
    for (let round = 0; round < rounds && problems.length === 0; round += 1) {
      await victim.open();
      if (round % openingEvery === openingEvery - 1) {
        setTimeout(victim.kill, random.below(openingMs));
        killedWhileOpening += (await victim.listening()) === undefined ? 1 : 0;
      } else {
        problems.push(...(await writeUntilKilled(store, victim, { ledger, kinds, random, serial })));
      }
      await victim.ended;
      problems.push(...(await look(store, ledger)).map((what) => `round ${round} of seed ${seed}: ${what}`));
      // The one after it loads its code while this one is written to and dies.
      [victim, next] = [next, startVictim(store)];
    }
  } finally {
    for (const { kill, ended } of [victim, next]) {
      kill();
      await ended;
    }
  }
  await using sandbox = await createSandbox({ store });
  problems.push(...ledger.check(factsOf(readCompany(sandbox.state))));
  return { answered: ledger.answered, killedWhileOpening, records: countRecords(sandbox.state), problems };
}

async function newLedger(store: string): Promise<Ledger> {
  await using sandbox = await createSandbox({ store });
  return new Ledger(factsOf(readCompany(sandbox.state)));
}

async function writeUntilKilled(
  store: string,
  victim: Victim,
  { ledger, kinds, random, serial }: { ledger: Ledger; kinds: readonly Writer[]; random: Random; serial: () => number },
): Promise<string[]> {
  const address = await victim.listening();
  if (address === undefined) throw new Error("The victim died before it was killed");
  const second = await openSecond(store);
  // After this answer, and so many turns of the event loop in which the others' requests get further.
  let answersLeft = 1 + random.below(mostAnswers);
  let turnsLeft = random.below(30);
  const kill = (): void => {
    turnsLeft -= 1;
    if (turnsLeft < 0) victim.kill();
    else setImmediate(kill);
  };
  const service = serviceAt(address, () => {
    answersLeft -= 1;
    if (answersLeft === 0) kill();
  });
  await Promise.all(kinds.map((writer) => keepWriting(writer, { service, ledger, random, serial })));
  return second;
}

// While one sandbox has the file another one is told so, and does no harm.
async function openSecond(store: string): Promise<string[]> {
  try {
    await using _ = await createSandbox({ store });
    return ["a second sandbox could open the file"];
  } catch (error) {
    if (error instanceof StoreError && error.message.includes("is in use by another sandbox")) return [];
    return [`a second sandbox was refused without a clear word: ${String(error)}`];
  }
}

// At a copy, so that the next sandbox finds the file as the dead one has left it, with all that is still to be recovered.
async function look(store: string, ledger: Ledger): Promise<string[]> {
  const copy = `${store}.copy`;
  await copyFile(store, copy);
  await copyFile(`${store}-wal`, `${copy}-wal`).catch(() => rm(`${copy}-wal`, { force: true }));
  try {
    await using sandbox = await createSandbox({ store: copy });
    return [...ledger.check(factsOf(readCompany(sandbox.state))), ...brokenInvariants(sandbox.state)];
  } catch (error) {
    return [`the file cannot be opened any more: ${String(error)}`];
  }
}
