import { type AnyClient, ApiError, InputError, tokenAuth } from "@ringwright/core";
import type { ContractOperation } from "../contract/contract-operation.ts";
import type { Contract } from "../contract/read-contract.ts";
import { type BrokenInput, brokenInputs } from "../input/broken-inputs.ts";
import { type InputOptions, validInputs } from "../input/valid-inputs.ts";
import { callOperation, type OperationCall } from "./call-operation.ts";
import { checkAnswer } from "./check-answer.ts";
import { checkInputError, checkRefusal } from "./check-refusal.ts";
import { checkRequest } from "./check-request.ts";
import { connect } from "./connect.ts";
import type { OperationReport, Problem } from "./operation-report.ts";
import { createRecorder, type Recorder } from "./recorder.ts";

/** What to check, and where. */
export interface CheckOptions extends InputOptions {
  readonly contract: Contract;
  readonly operation: ContractOperation;
  /** The generated function. */
  readonly call: OperationCall;
  /** The address of a mock that serves the contract. */
  readonly server: string;
}

/**
 * Sends inputs that the contract allows, which must be accepted and rightly answered.
 *
 * @param options - see `CheckOptions`
 */
export async function checkAccepted(options: CheckOptions): Promise<OperationReport> {
  const { contract, operation } = options;
  const { client, recorder } = connectTo(options.server);
  const problems: Problem[] = [];
  const inputs = validInputs(contract, operation, options);
  for (const { kind, input } of inputs) {
    const found = await accepted(options, client, recorder, input);
    if (found.length > 0) problems.push({ input: kind, what: found.join("; "), sent: input });
  }
  return { operation: operation.id, accepted: inputs.length - problems.length, refused: 0, problems };
}

/**
 * Sends inputs with one fact broken, which must be refused, and for that fact: by the client before they leave, where it
 * knows, or by the mock.
 *
 * @param options - see `CheckOptions`
 */
export async function checkRefused(options: CheckOptions): Promise<OperationReport> {
  const { contract, operation } = options;
  const { client, recorder } = connectTo(options.server);
  const problems: Problem[] = [];
  const inputs = brokenInputs(contract, operation, validInputs(contract, operation, options));
  for (const broken of inputs) {
    const found = await refused(options, client, recorder, broken);
    if (found !== undefined) problems.push({ input: broken.what, what: found, sent: broken.input });
  }
  return { operation: operation.id, accepted: 0, refused: inputs.length - problems.length, problems };
}

/**
 * Holds one generated function to the contract: both checks in one report.
 *
 * @param options - see `CheckOptions`
 */
export async function checkOperation(options: CheckOptions): Promise<OperationReport> {
  const [a, b] = [await checkAccepted(options), await checkRefused(options)];
  return {
    operation: a.operation,
    accepted: a.accepted,
    refused: b.refused,
    problems: [...a.problems, ...b.problems],
  };
}

function connectTo(server: string): { client: AnyClient; recorder: Recorder } {
  const recorder = createRecorder();
  return { client: connect({ server, auth: tokenAuth("test"), fetch: recorder.fetch }), recorder };
}

async function accepted(
  { contract, operation, call }: CheckOptions,
  client: AnyClient,
  recorder: Recorder,
  input: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  try {
    const result = await callOperation(operation, call, client, input);
    const [sent, ...more] = recorder.take();
    if (sent === undefined) return ["no request left the client"];
    const extra = more.length === 0 ? [] : [`${more.length + 1} requests left the client, not one`];
    return [...extra, ...checkRequest(operation, input, sent), ...checkAnswer(contract, operation, sent, result)];
  } catch (error) {
    const [sent] = recorder.take();
    const violations = sent?.answerHeaders.get("sl-violations");
    return [`${String(error)}${violations ? ` (${violations})` : ""}`, ...(sent ? checkRequest(operation, input, sent) : [])];
  }
}

async function refused(
  { operation, call }: CheckOptions,
  client: AnyClient,
  recorder: Recorder,
  broken: BrokenInput,
): Promise<string | undefined> {
  try {
    await callOperation(operation, call, client, broken.input);
  } catch (error) {
    const [sent] = recorder.take();
    if (error instanceof InputError && sent === undefined) return checkInputError(broken, error);
    if (!(error instanceof ApiError)) return `it ended with ${String(error)}, not with an ApiError`;
    return checkRefusal(operation, broken, error.status, sent);
  }
  recorder.take();
  return "it was accepted";
}
