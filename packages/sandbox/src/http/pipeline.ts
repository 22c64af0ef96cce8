import { authenticate } from "../access/authenticate.ts";
import type { Caller } from "../access/caller.ts";
import { needAccess, needAppPermission, needUserPermission } from "../access/permissions.ts";
import type { RateLimits } from "../access/rate-limits.ts";
import { told } from "../audit/told.ts";
import type { ContractDocument } from "../contract/document.ts";
import type { OperationFacts, OperationId } from "../contract/operation.ts";
import type { Validators } from "../contract/validators.ts";
import type { AnswerHeaders, AnyCall, Handlers } from "../handlers/types.ts";
import { budgetOwner, needClient } from "../oauth/form.ts";
import type { State } from "../state/state.ts";
import { type BatchPart, batchAnswer, type Gather } from "./batch.ts";
import { idsOfBatch } from "./batch-body.ts";
import { createBodyParser, type ParsedBody } from "./body.ts";
import { errorBody, errorHeaders } from "./envelope.ts";
import { finishAnswer, type PlainAnswer, requestIdOf } from "./finish-answer.ts";
import { resolvePath } from "./path-ids.ts";
import { createReader, type Noted, noting } from "./reading.ts";
import { asRefusal, invalid, Refusal, refuse } from "./refusal.ts";
import type { Routed } from "./route.ts";
import { Uris } from "./uris.ts";
import type { WireAnswer, WireRequest } from "./wire.ts";

/** What the pipeline works with. */
export interface PipelineParts {
  readonly document: ContractDocument;
  readonly validators: Validators;
  readonly state: State;
  readonly limits: RateLimits;
  readonly handlers: Handlers;
  readonly gathers: Readonly<Partial<Record<OperationId, Gather>>>;
  /** What to do with answers that break the contract: nothing, look, or answer 500. */
  readonly answers: "unchecked" | "reported" | "enforced";
  /** Told of faults of the sandbox's own. */
  readonly onError: (error: unknown, requestId: string) => void;
}

/** An answer, and what the log wants to know of how it came about. */
export interface Handled {
  readonly requestId: string;
  readonly answer: WireAnswer;
  readonly extensionId: string | undefined;
  readonly errorCode: string | undefined;
  readonly requestViolation: string | undefined;
  readonly checked: boolean;
  readonly violation: string | undefined;
}

// What is known of a request beside its answer, however that came about.
interface Seen extends Noted {
  caller?: Caller;
  rateHeaders?: AnswerHeaders | undefined;
}

/** Answers requests, one after the other. */
export interface Pipeline {
  /**
   * Answers a request. It never throws: refusals and the sandbox's own faults become the service's answers.
   *
   * @param nowMs - on the sandbox's clock
   */
  handle(request: WireRequest, routed: Routed, nowMs: number): Handled;
  /** Refuses a request unseen, for a fault that was asked for. */
  refuse(operation: OperationFacts | undefined, refusal: Refusal, headers: AnswerHeaders): Handled;
  /** Starts the sequence of request ids again. */
  reset(): void;
}

/** Builds the way from a request to its answer. */
export function createPipeline(parts: PipelineParts): Pipeline {
  const { document, validators, state, limits, handlers, gathers } = parts;
  const parseBody = createBodyParser(document);
  const reader = createReader(document, validators);
  const enforced = parts.answers === "enforced";
  let requests = 0;

  return {
    handle(request, routed, nowMs) {
      requests += 1;
      const requestId = requestIdOf(requests);
      const seen: Seen = {};
      const { operation } = routed;
      let answer: WireAnswer | PlainAnswer;
      let errorCode: string | undefined;
      let violation: string | undefined;
      try {
        if (routed.operation === undefined) throw routed.refusal;
        state.settle(nowMs);
        answer = answerCall(request, routed, nowMs, seen);
        violation = check(operation, answer);
        if (violation !== undefined && enforced) throw new Error(`The answer breaks the contract: ${violation}`);
      } catch (error) {
        const refusal = asRefusal(error) ?? new Refusal(500, "CMN-203");
        if (asRefusal(error) === undefined) parts.onError(error, requestId);
        errorCode = refusal.code;
        answer = { status: refusal.status, body: errorBody(operation, refusal), headers: errorHeaders(refusal) };
        const broken = operation === undefined ? undefined : check(operation, answer);
        if (broken !== undefined) {
          violation ??= broken;
          if (enforced) parts.onError(new Error(`The refusal breaks the contract: ${broken}`), requestId);
        }
      }
      return {
        requestId,
        answer: finishAnswer(answer, requestId, seen.rateHeaders),
        extensionId: seen.caller?.extension.id,
        errorCode,
        requestViolation: seen.requestViolation,
        checked: operation !== undefined && parts.answers !== "unchecked",
        violation,
      };
    },
    refuse(operation, refusal, headers) {
      requests += 1;
      const requestId = requestIdOf(requests);
      const answer = finishAnswer({ status: refusal.status, body: errorBody(operation, refusal), headers }, requestId);
      const unseen = { extensionId: undefined, requestViolation: undefined, checked: false, violation: undefined };
      return { requestId, answer, errorCode: refusal.code, ...unseen };
    },
    reset: () => {
      requests = 0;
    },
  };

  function answerCall(
    request: WireRequest,
    { operation, path }: Routed & { operation: OperationFacts },
    nowMs: number,
    seen: Seen,
  ): WireAnswer | PlainAnswer {
    const caller = operation.secured ? authenticate(state, request, nowMs) : undefined;
    if (caller !== undefined) {
      seen.caller = caller;
      seen.rateHeaders = takeBudget(caller.extension.id, caller.app.id, operation, nowMs);
      needAccess(operation, caller);
      needAppPermission(operation, caller);
    }
    const parsed = noting(seen, "body", () => parseBody(operation, request));
    needClient(state, operation, request, parsed?.value);
    if (operation.group === "Auth") {
      const owner = budgetOwner(state, request, parsed?.value);
      if (owner !== undefined) seen.rateHeaders = takeBudget(owner.extensionId, owner.appId, operation, nowMs);
    }
    const answerOne = (onePath: Readonly<Record<string, string>>, body: ParsedBody | undefined): PlainAnswer =>
      answerPath(request, operation, onePath, body, seen, nowMs);
    const ids = noting(seen, "body", () => idsOf(operation, path, parsed));
    if (ids.length <= 1 && parsed?.each === undefined) return state.transaction(() => answerOne(path, parsed));
    return answerBatch(request, operation, { path, ids, answerOne, parsed, seen }, nowMs);
  }

  function answerPath(
    request: WireRequest,
    operation: OperationFacts,
    given: Readonly<Record<string, string>>,
    body: ParsedBody | undefined,
    seen: Seen,
    nowMs: number,
  ): PlainAnswer {
    const { caller } = seen;
    noting(seen, "path", () => reader.path(operation, given));
    const resolved =
      caller === undefined ? { path: given, account: undefined, extension: undefined } : resolvePath(state, caller, given);
    if (caller !== undefined) needUserPermission(operation, caller, resolved.extension?.id);
    const query = noting(seen, "query", () => reader.query(operation, request.query));
    const headers = noting(seen, "headers", () => reader.headers(operation, request));
    noting(seen, "body", () => reader.body(operation, body));
    const call: AnyCall & Record<string, unknown> = {
      operation,
      path: resolved.path,
      query,
      headers,
      body: body?.value,
      caller,
      account: resolved.account,
      extension: resolved.extension,
      state,
      nowMs,
      search: request.query,
      uris: new Uris(request.origin),
      header: request.header,
    };
    const handler = handlers[operation.id] as (call: unknown) => PlainAnswer;
    return told(call, () => handler(call));
  }

  // One id after the other, each whole or not at all: a batch is not atomic.
  function answerBatch(
    request: WireRequest,
    operation: OperationFacts,
    batch: {
      readonly path: Readonly<Record<string, string>>;
      readonly ids: readonly string[];
      readonly answerOne: (path: Readonly<Record<string, string>>, body: ParsedBody | undefined) => PlainAnswer;
      readonly parsed: ParsedBody | undefined;
      readonly seen: Seen;
    },
    nowMs: number,
  ): WireAnswer | PlainAnswer {
    const { parameter, maxItems } = operation.batch ?? { parameter: "", maxItems: 0 };
    const { ids, path, seen, parsed } = batch;
    const { caller } = seen;
    noting(seen, "path", () => {
      if (ids.includes("")) invalid(parameter);
      if (ids.length > maxItems) {
        refuse(400, "CMN-106", { parameterName: parameter, message: `A batch may hold ${maxItems} ids at most` });
      }
      reader.path(operation, { ...path, [parameter]: ids[0] }, parameter);
    });
    const uris = new Uris(request.origin);
    const realPath = caller === undefined ? path : { ...path, accountId: caller.account.id };
    noting(seen, "query", () => reader.query(operation, request.query));
    noting(seen, "headers", () => reader.headers(operation, request));
    if (parsed?.each === undefined) noting(seen, "body", () => reader.body(operation, parsed));
    const results: BatchPart[] = ids.map((id, index) => {
      const body = parsed?.each === undefined ? parsed : { ...parsed, value: parsed.each[index]?.body };
      const answer = answerPart(operation, () => batch.answerOne({ ...path, [parameter]: id }, body));
      const violation = check(operation, answer);
      if (violation !== undefined && enforced) throw new Error(`The answer for ${id} breaks the contract: ${violation}`);
      const realId = id === "~" && caller !== undefined ? caller.extension.id : id;
      return {
        id,
        href: uris.fill(operation.path, { ...realPath, [parameter]: realId }),
        status: answer.status,
        body: answer.body,
      };
    });
    return batchAnswer(results, {
      gather: gathers[operation.id],
      method: operation.method,
      accept: [request.header("accept"), parsed?.each === undefined ? "" : request.header("content-type")].join(" "),
      unique: `${requests}_${ids.length}_${nowMs}`,
    });
  }

  function answerPart(operation: OperationFacts, answerOne: () => PlainAnswer): PlainAnswer {
    try {
      return state.transaction(answerOne);
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal === undefined) throw error;
      return { status: refusal.status, body: errorBody(operation, refusal) };
    }
  }

  function takeBudget(extensionId: string, appId: string, operation: OperationFacts, nowMs: number): AnswerHeaders | undefined {
    const verdict = limits.take(extensionId, appId, operation.group, nowMs);
    if (verdict?.allowed === false) refuse(429, "CMN-301", { headers: verdict.headers });
    return verdict?.headers;
  }

  function check(operation: OperationFacts | undefined, answer: WireAnswer | PlainAnswer): string | undefined {
    if (parts.answers === "unchecked" || operation === undefined) return undefined;
    // The parts of a batch have been checked one by one.
    if (answer.status === 207 && operation.batch !== undefined && gathers[operation.id] === undefined) return undefined;
    const mediaType = answer.body === undefined ? undefined : "application/json";
    const problem = validators.answer(operation, answer.status, mediaType, answer.body);
    return problem === undefined ? undefined : `${operation.id} ${answer.status} ${problem.parameterName} ${problem.message}`;
  }
}

// What a request names at once: one thing where the operation takes no more.
function idsOf(
  { batch }: OperationFacts,
  path: Readonly<Record<string, string>>,
  parsed: ParsedBody | undefined,
): readonly string[] {
  const named = batch && path[batch.parameter];
  if (named === undefined) return [];
  return parsed?.each === undefined ? named.split(",") : idsOfBatch(named, parsed.each);
}
