import {
  type CallContext,
  type Layer,
  NetworkError,
  type Reply,
  StoreError,
  type Telemetry,
  TimeoutError,
} from "@ringwright/core";
import type { AccountJournal, CallRecord } from "../journal/account-journal.ts";
import type { Turn } from "./turn.ts";

/** What became of a call that went out in this turn. */
export type StepFate = "done" | "refused" | "lost" | "unsent";

/** Told of each call that has ended and was not played again. */
export type OnStep = (context: CallContext, fate: StepFate) => void;

/**
 * Lets a client play again what it did: a call whose end stands in the journal is answered from there, any other goes out, is
 * written down before it leaves where it changes something, and its end is written down whatever it is.
 *
 * @param watched - watches the calls that go out
 */
export function replay(journal: AccountJournal, turn: Turn, watched: Telemetry | undefined, onStep: OnStep): Telemetry {
  const goOut: Layer = watched === undefined ? (context, next) => next(context) : watched.call;

  const call: Layer = async (context, next) => {
    if (isLogin(context)) return goOut(context, next);
    const key = journal.keyOf(context.method, context.url, context.body);
    const known = journal.call(key);
    if (known !== undefined && "fate" in known) return again(context, known);
    if (known !== undefined && context.operation.retry !== "safe") {
      // The worker that sent it has ended, and what was under way has come to its end. Nobody knows which.
      if (known.untilMs > Date.now()) return turn.wait(known.untilMs, "nothing");
      context.inDoubt = true;
      throw new NetworkError(`${context.operation.id}: the worker that sent it ended before the answer came`, {
        operation: context.operation.id,
      });
    }
    return turn.busy(async () => {
      keys.set(context, key);
      let reply: Reply;
      try {
        reply = await goOut(context, next);
      } catch (error) {
        if (error instanceof StoreError) return turn.fail(error);
        const isLost = context.inDoubt || context.wasInDoubt;
        await journal.ended(key, {
          fate: isLost ? "lost" : "unsent",
          message: error instanceof Error ? context.secrets.redact(error.message) : "no answer",
          isLasting: !(error instanceof TimeoutError || (error instanceof NetworkError && !error.lasting)),
        });
        onStep(context, isLost ? "lost" : "unsent");
        throw error;
      }
      await journal.ended(key, recordOf(context, reply));
      onStep(context, reply.status < 400 ? "done" : "refused");
      return reply;
    });
  };

  const keys = new WeakMap<CallContext, string>();

  const attempt: Layer = async (context, next) => {
    const key = keys.get(context);
    const isNoted = key !== undefined && context.method !== "GET";
    if (isNoted) await journal.sent(key, context.operation.id);
    const reply = await (watched === undefined ? next(context) : watched.attempt(context, next));
    // It did nothing, and the call may wait for another turn now.
    if (isNoted && reply.status === 429) await journal.unsent(key);
    return reply;
  };

  return { call, attempt, ...(watched?.hooks === undefined ? {} : { hooks: watched.hooks }) };
}

// What the session itself sends is neither kept nor played again: tokens have a store of their own.
function isLogin({ operation }: CallContext): boolean {
  return operation.credentials !== undefined;
}

// What is read of an answer besides its body, once its budget knows of it.
const keptHeaders = ["content-type", "location", "rcrequestid", "retry-after"];

function recordOf(context: CallContext, { status, statusText, headers }: Reply): CallRecord {
  const list = keptHeaders.flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  const { answerBody = "", wasInDoubt } = context;
  const body = typeof answerBody === "string" ? { text: answerBody } : { base64: Buffer.from(answerBody).toString("base64") };
  return { fate: "answered", status, statusText, headers: list, wasInDoubt, ...body };
}

function again(context: CallContext, known: CallRecord): Reply {
  if (known.fate !== "answered") {
    context.inDoubt = known.fate === "lost";
    throw new NetworkError(known.message, { operation: context.operation.id, lasting: known.isLasting });
  }
  const bytes = "base64" in known ? Buffer.from(known.base64, "base64") : Buffer.from(known.text);
  const arrayBuffer = (): ArrayBuffer => new Uint8Array(bytes).buffer;
  context.answerBody = context.readAs === "text" ? bytes.toString() : arrayBuffer();
  context.wasInDoubt = known.wasInDoubt;
  return {
    status: known.status,
    statusText: known.statusText,
    headers: new Headers(known.headers.map(([name, value]): [string, string] => [name, value])),
    text: async () => bytes.toString(),
    arrayBuffer: async () => arrayBuffer(),
  };
}
