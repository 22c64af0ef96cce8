import {
  ApiError,
  type CallOptions,
  type Client,
  NetworkError,
  type Operation,
  OutcomeUnknownError,
  TimeoutError,
} from "@ringwright/core";
import { requestTokenOperation } from "@ringwright/core/service";
import type { LocationTarget, Target, Work } from "../plan/work.ts";

/** What became of a piece of work. */
export interface WorkResult {
  /** `unknown`: it was sent, and nothing says what came of it. `notTried`: it was not sent. */
  readonly fate: "done" | "failed" | "unknown" | "notTried";
  /** Why it is not done. */
  readonly reason?: string;
  /** The extension that it created. */
  readonly extensionId?: string;
}

/** What calls are sent with. */
export interface Sending {
  readonly client: Client;
  readonly options: CallOptions;
  /** The extensions of people who were created, by their keys. */
  readonly extensionIds: ReadonlyMap<string, string>;
  /** The ids of emergency locations that were created, by their names. */
  readonly locationIds: Map<string, string>;
}

/** How a kind of work is sent. */
export interface CallKind<W extends Work = Work> {
  readonly operation: Operation;
  /** How many pieces of work a call takes. */
  readonly atOnce: number;
  /** Work with the same mark may share a call; all of the kind when left out. */
  mark?(work: W): string;
  /** Sends a call. It throws for none of the service's refusals. */
  send(sending: Sending, work: readonly W[]): Promise<readonly WorkResult[]>;
}

const done: WorkResult = { fate: "done" };

/**
 * Sends a call for each piece of work, of which there is one.
 *
 * @param send - what it answers becomes the result
 */
export async function one<W>(work: readonly W[], send: (work: W) => Promise<unknown>): Promise<WorkResult[]> {
  return Promise.all(
    work.map(async (piece) => {
      try {
        await send(piece);
        return done;
      } catch (error) {
        return resultOf(error);
      }
    }),
  );
}

/**
 * Sends a call for each piece of work, of which there is one, that creates an extension.
 *
 * @param send - what it answers has the extension's id
 */
export async function created<W>(
  work: readonly W[],
  send: (work: W) => Promise<{ readonly id?: string | number | undefined }>,
): Promise<WorkResult[]> {
  return Promise.all(
    work.map(async (piece): Promise<WorkResult> => {
      try {
        const { id } = await send(piece);
        return { fate: "done", extensionId: String(id) };
      } catch (error) {
        return resultOf(error);
      }
    }),
  );
}

// In a row, with no call that goes through between them: nine find one piece among five hundred.
const mostHalvings = 10;
// In all: a service that names no bad piece would be asked as often as there are pieces.
const mostSeparations = 50;

/**
 * Sends a call for all pieces of work together. Where the service refuses it as a whole, each half is sent by itself, until only
 * those fail that are unfit.
 *
 * @param send - sends a call for some of them, and gives each one's result
 */
export async function together<W>(
  work: readonly W[],
  send: (part: readonly W[]) => Promise<readonly WorkResult[]>,
): Promise<readonly WorkResult[]> {
  const results = new Map<W, WorkResult>();
  const waiting = [work]; // the next one is at the end
  let halvings = 0;
  let separations = 0;
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    try {
      const told = await send(part);
      for (const [index, piece] of part.entries()) results.set(piece, told[index] ?? unsaid);
      halvings = 0;
    } catch (error) {
      if (isRefusedForAPart(error) && part.length > 1 && halvings < mostHalvings && separations < mostSeparations) {
        const half = Math.ceil(part.length / 2);
        waiting.push(part.slice(half), part.slice(0, half));
        halvings += 1;
        separations += 1;
      } else {
        const result = resultOf(error);
        for (const piece of part) results.set(piece, result);
      }
    }
  }
  return work.map((piece) => results.get(piece) ?? unsaid);
}

/** That an answer is silent about a piece of work. */
export const unsaid: WorkResult = { fate: "unknown", reason: "the answer does not say what became of it" };

// A call that is refused otherwise, or whose answer is lost, would meet the same with less in it.
function isRefusedForAPart(error: unknown): boolean {
  return ApiError.is(error) && error.status === 400 && resultOf(error).fate === "failed";
}

/** That all pieces of work are done. */
export function allDone(work: readonly unknown[]): WorkResult[] {
  return work.map(() => done);
}

/** What an error says of the work that was sent. */
export function resultOf(error: unknown): WorkResult {
  const reason = error instanceof Error ? error.message : String(error);
  const isKnown = error instanceof ApiError || error instanceof NetworkError || error instanceof TimeoutError;
  if (error instanceof OutcomeUnknownError || (isKnown && error.mayBeDone)) return { fate: "unknown", reason };
  return { fate: error instanceof ApiError && isAboutTheWork(error) ? "failed" : "notTried", reason };
}

// A refused login and a limit say nothing of what was to be done.
function isAboutTheWork({ status, operation }: ApiError): boolean {
  return status !== 401 && status !== 429 && operation !== requestTokenOperation.id;
}

/** The extension that a piece of work is about. */
export function extensionOf({ extensionIds }: Sending, { person, extensionId }: Target & Pick<Work, "person">): string {
  return extensionId ?? extensionIds.get(person) ?? "";
}

/** The emergency location that a piece of work names. */
export function locationOf({ locationIds }: Sending, location: LocationTarget): string {
  return "id" in location ? location.id : (locationIds.get(location.name) ?? "");
}
