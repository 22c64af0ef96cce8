import type { ContractOperation } from "../contract.ts";
import type { OpenApiDocument } from "../document.ts";
import { type Answer, answerOf, batchAnswerOf, bulkAnswerOf } from "./answer.ts";
import { bulkOf } from "./constant.ts";
import { functionDoc, summaryOf, variantDoc } from "./function-doc.ts";
import { type Input, inputOf } from "./input.ts";

/** A function that calls an operation, and its place in the facade. */
export interface EmittedFunction {
  readonly operation: ContractOperation;
  readonly name: string;
  /** What the facade calls it. */
  readonly verb: string;
  /** Whether it takes a list of ids before its input. */
  readonly takesIds: boolean;
  readonly input: Input | undefined;
  /** Whether the input's type is its own, and not that of the operation's first function. */
  readonly ownsInput: boolean;
  readonly answer: Answer;
  /** Its first sentence, for the facade. */
  readonly summary: string;
  readonly doc: string;
}

/**
 * The functions of an operation: the one that calls it, one for several ids where it has `x-batch`, and one for any number
 * of records where it has `x-bulk`.
 *
 * @param document - the domain's part of the contract
 * @param operation - which
 */
export function functionsOf(document: OpenApiDocument, operation: ContractOperation): readonly EmittedFunction[] {
  const { operationId: name, "x-batch": batch } = operation;
  const bulk = bulkOf(document, operation);
  const verb = operation["x-method"].split(".").at(-1) ?? name;
  const input = inputOf(operation, name);
  const functions: EmittedFunction[] = [
    {
      operation,
      name,
      verb,
      takesIds: false,
      input,
      ownsInput: true,
      answer: answerOf(document, operation),
      summary: summaryOf(operation),
      doc: functionDoc(operation, input),
    },
  ];
  if (batch !== undefined) {
    const ownInput = inputOf(operation, `${name}Batch`, batch.parameter);
    const summary = summaryOf(operation, ", for several ids at once");
    const how = `One call takes up to ${batch.maxItems} ids; more are cut into several. Each id has an outcome of its own, in the order of the ids.`;
    functions.push({
      operation,
      name: `${name}Batch`,
      verb: `${verb}Batch`,
      takesIds: true,
      input: ownInput,
      ownsInput: true,
      answer: batchAnswerOf(document, operation),
      summary,
      doc: variantDoc(operation, summary, how, [`@param ids - the values of \`${batch.parameter}\``], ownInput),
    });
  }
  if (bulk !== undefined) {
    const summary = summaryOf(operation, ", however many");
    const how = `Cuts \`body.${bulk.records}\` into calls of at most ${bulk.maxItems}. Each record has an outcome of its own, in the order of the records.`;
    functions.push({
      operation,
      name: `${name}InBulk`,
      verb: `${verb}InBulk`,
      takesIds: false,
      input,
      ownsInput: false,
      answer: bulkAnswerOf(document, operation),
      summary,
      doc: variantDoc(operation, summary, how, [], input),
    });
  }
  return functions;
}
