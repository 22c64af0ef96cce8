import { follow, memberOf, parametersOf } from "./follow.js";

/**
 * What an operation's extensions point to is there: the path parameter and the 207 of a batch, the list of a bulk call
 * and its limit, the read that tells what became of a lost call. For tasks see `pollableTasks`.
 */
export function operationReferences() {
  const reads = new Set();
  const lookups = [];
  return {
    Operation(operation, context) {
      const { report, location } = context;
      const { operationId } = operation;
      const problem = (key, message) =>
        report({ message: `${operationId}: ${message}`, location: key in operation ? location.child([key]) : location.key() });
      checkBatch(operation, context, problem);
      checkBulk(operation, context, problem);
      if (context.key === "get") reads.add(operationId);
      const reconcile = operation["x-reconcile"];
      if (reconcile !== undefined) lookups.push({ operationId, reconcile, location: location.child(["x-reconcile"]) });
    },
    // The operation that is named may stand behind the one that names it.
    Root: {
      leave(_, { report }) {
        for (const { operationId, reconcile, location } of lookups) {
          if (reads.has(reconcile.operation)) continue;
          report({
            message: `${operationId}: x-reconcile names ${reconcile.operation}, which is no read of the contract.`,
            location,
          });
        }
      },
    },
  };
}

function checkBatch(operation, context, problem) {
  const batch = operation["x-batch"];
  if (batch === undefined) return;
  const names = parametersOf(operation, context)
    .filter((parameter) => parameter.in === "path")
    .map(({ name }) => name);
  if (!names.includes(batch.parameter)) {
    problem("x-batch", `x-batch.parameter names ${batch.parameter}; the path parameters are ${names.join(", ")}.`);
  }
  // 400 is how too many ids are refused.
  for (const status of ["207", "400"]) {
    if (operation.responses?.[status] === undefined) problem("responses", `x-batch needs a response for ${status}.`);
  }
  if (batch.outcomes !== undefined) checkOutcomes(operation, batch.outcomes, context, problem);
  if (operation.requestBody !== undefined && context.key !== "put") {
    problem("requestBody", "x-batch has a body where it changes what is there: with PUT, and the body is for each of the ids.");
  }
}

function checkOutcomes(operation, { records, status, succeeded = [], failed = [] }, context, problem) {
  const { node: answer, from } = follow(operation.responses?.["207"], context);
  const list = memberOf(answer?.content?.["application/json"]?.schema, records, context, from);
  if (list?.node.type !== "array") {
    problem("x-batch", `x-batch.outcomes.records names ${records}, which is no list of the answer with 207.`);
    return;
  }
  const known = memberOf(list.node.items, status, context, list.from)?.node.enum ?? [];
  const unknown = [...succeeded, ...failed].filter((value) => !known.includes(value));
  if (unknown.length > 0) {
    problem("x-batch", `x-batch.outcomes has ${unknown.join(", ")}; ${status} of an entry is one of ${known.join(", ")}.`);
  }
}

function checkBulk(operation, context, problem) {
  const bulk = operation["x-bulk"];
  if (bulk === undefined) return;
  const { node: body, from } = follow(operation.requestBody, context);
  const list = memberOf(Object.values(body?.content ?? {})[0]?.schema, bulk.records, context, from)?.node;
  if (list?.type !== "array") problem("x-bulk", `x-bulk.records names ${bulk.records}, which is no list of the body.`);
  else if (!Number.isInteger(list.maxItems)) problem("x-bulk", `x-bulk.records names ${bulk.records}, which has no maxItems.`);
}
