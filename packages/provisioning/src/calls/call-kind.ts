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
 * Sends a call for all pieces of work together.
 *
 * @param send - gives each one's result
 */
export async function together<W>(
  work: readonly W[],
  send: () => Promise<readonly WorkResult[]>,
): Promise<readonly WorkResult[]> {
  try {
    return await send();
  } catch (error) {
    const result = resultOf(error);
    return work.map(() => result);
  }
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
