import { follow, memberOf, parametersOf } from "./follow.js";

const stateLists = ["pending", "succeeded", "failed"];

/**
 * A task can be followed by what its operation says: a poller asks every few seconds, so what it asks changes and buys
 * nothing, needs no more than the start was given, and answers with the members and states that it is to look for.
 */
export function pollableTasks() {
  const operations = new Map();
  return {
    Operation(operation, context) {
      operations.set(operation.operationId, {
        operation,
        context,
        method: context.key,
        file: context.location.source.absoluteRef,
      });
    },
    // The operation that polls may stand behind the one that starts.
    Root: {
      leave(_, { report }) {
        for (const start of operations.values()) {
          const task = start.operation["x-task"];
          if (task === undefined) continue;
          const location = start.context.location.child(["x-task"]).key();
          for (const message of problemsOf(start, task, operations)) {
            report({ message: `${start.operation.operationId}: ${message}`, location });
          }
        }
      },
    },
  };
}

function problemsOf(start, task, operations) {
  const poll = operations.get(task.poll);
  if (poll === undefined) return [`x-task.poll names ${task.poll}, and there is no such operation.`];
  // Each takes for granted that those before it found nothing.
  for (const check of [unsafePoll, missingInput, missingMembers, wrongStates]) {
    const problems = check(start, task, poll);
    if (problems.length > 0) return problems;
  }
  return [];
}

function unsafePoll(_start, { poll: id }, { operation, method }) {
  const isSafe = method === "get" && operation["x-retry"] === "safe" && !operation["x-billable"];
  if (!isSafe)
    return [`x-task.poll names ${id}, and a poll is a GET of x-retry: safe that is not billable: it is sent every few seconds.`];
  return operation["x-pagination"] ? [`x-task.poll names ${id}, which answers in pages.`] : [];
}

function missingInput(start, task, poll) {
  const parameters = parametersOf(poll.operation, poll.context);
  const names = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  if (!names.includes(task.parameter)) {
    return [`x-task.parameter names ${task.parameter}; the path parameters of ${task.poll} are ${names.join(", ")}.`];
  }
  const given = parametersOf(start.operation, start.context).map(({ name }) => name);
  const has = ({ in: place, name, schema }) =>
    place === "path" && (name === task.parameter || given.includes(name) || schema?.default !== undefined);
  const missing = parameters.filter((parameter) => parameter.required && !has(parameter)).map(({ name }) => name);
  return missing.length === 0
    ? []
    : [`x-task.poll names ${task.poll}, which needs ${missing.join(", ")}: the start has no such parameter of the path.`];
}

function missingMembers(start, task, poll) {
  const wanted = [task.id, task.status, ...(task.result === undefined ? [] : [task.result])];
  const ofPoll = wanted.filter((name) => answerMember(poll, name) === undefined);
  const ofStart = [task.id, task.status].filter((name) => answerMember(start, name) === undefined);
  return [
    ...ofPoll.map((name) => `x-task looks for ${name}, which is no member of the answer of ${task.poll}.`),
    ...ofStart.map((name) => `x-task looks for ${name}, which is no member of its own answer.`),
  ];
}

function wrongStates(_start, task, poll) {
  const known = answerMember(poll, task.status)?.enum;
  if (known === undefined) return [];
  const empty = stateLists.filter((list) => !(Array.isArray(task[list]) && task[list].length > 0));
  if (empty.length > 0) return [`x-task.${empty.join(", x-task.")} must be a list of states.`];
  const states = stateLists.flatMap((list) => task[list]);
  const unknown = states.filter((state) => !known.includes(state));
  const twice = states.filter((state, index) => states.indexOf(state) !== index);
  const untold = known.filter((state) => !states.includes(state));
  return [
    ...unknown.map((state) => `x-task has the state ${state}; ${task.status} is one of ${known.join(", ")}.`),
    ...twice.map((state) => `x-task has the state ${state} twice; it means one thing.`),
    ...untold.map((state) => `x-task does not say what ${state} means, which ${task.status} may be.`),
  ];
}

// Of any of its successes.
function answerMember({ operation, context, file }, name) {
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    if (!status.startsWith("2")) continue;
    const { node, from } = follow(response, context, file);
    const member = memberOf(node?.content?.["application/json"]?.schema, name, context, from);
    if (member !== undefined) return member.node;
  }
  return undefined;
}
