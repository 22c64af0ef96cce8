/**
 * What an operation's extensions point to is there: the path parameter and the 207 of a batch, the list of a bulk call
 * and its limit, the operation that polls a task and its parameter, the read that tells what became of a lost call.
 */
export function operationReferences() {
  const pathParameters = new Map();
  const polls = [];
  const reads = new Set();
  const lookups = [];
  return {
    Operation(operation, context) {
      const { report, location } = context;
      const { operationId } = operation;
      const problem = (key, message) =>
        report({ message: `${operationId}: ${message}`, location: key in operation ? location.child([key]) : location.key() });
      const names = pathParameterNames(operation, context);
      pathParameters.set(operationId, names);

      checkBatch(operation, names, context, problem);
      checkBulk(operation, context, problem);
      const task = operation["x-task"];
      if (task !== undefined) polls.push({ operationId, task, location: location.child(["x-task"]) });
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
        for (const { operationId, task, location } of polls) {
          const names = pathParameters.get(task.poll);
          if (names === undefined) {
            report({ message: `${operationId}: x-task.poll names ${task.poll}, and there is no such operation.`, location });
          } else if (!names.includes(task.parameter)) {
            report({
              message: `${operationId}: x-task.parameter names ${task.parameter}; the path parameters of ${task.poll} are ${names.join(", ")}.`,
              location,
            });
          }
        }
      },
    },
  };
}

function checkBatch(operation, names, context, problem) {
  const batch = operation["x-batch"];
  if (batch === undefined) return;
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

function pathParameterNames(operation, context) {
  const parameters = (operation.parameters ?? []).map((parameter) => follow(parameter, context).node);
  return parameters.filter((parameter) => parameter?.in === "path").map((parameter) => parameter.name);
}

// With the file it stands in, which its own references start from.
function memberOf(schema, name, context, from) {
  const { node, from: place } = follow(schema, context, from);
  const own = node?.properties?.[name];
  if (own !== undefined) return follow(own, context, place);
  for (const part of node?.allOf ?? []) {
    const found = memberOf(part, name, context, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

// A reference is relative to the file it stands in, so the file is handed on.
function follow(node, { resolve }, from) {
  let current = { node, from };
  while (typeof current.node?.$ref === "string") {
    const next = resolve(current.node, current.from);
    current = { node: next.node, from: next.location?.source.absoluteRef };
  }
  return current;
}
