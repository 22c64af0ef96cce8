import type { Company, DueWork } from "./company.ts";

const targets: Readonly<Record<string, (company: Company, key: string) => boolean>> = {
  "session-end": ({ sessions }, key) => sessions.has(key),
  "revoked-token-end": ({ revokedTokens }, key) => revokedTokens.has(key),
  "inventory-addition": ({ tasks }, key) => tasks.has(key),
  "reservation-end": ({ reservations }, key) => reservations.has(key),
  "code-end": ({ codes }, key) => codes.has(key),
  "device-order": ({ orders }, key) => orders.has(key),
  "device-shipping": ({ devices }, key) => devices.has(key),
  "extension-update": ({ tasks }, key) => tasks.has(key),
};

const taskWork = {
  extensionBulkUpdate: "extension-update",
  inventoryAddition: "inventory-addition",
  deviceOrder: "device-order",
};

// As the service has it, and four tokens are the present pair and the one before it.
const mostSessions = 5;
const mostTokens = 4;

/** Work that waits for what is gone, what waits for work that will not be done, and logins that pile up. */
export function* strayWork(company: Company): Generator<string> {
  for (const { kind, key } of company.due) {
    const isThere = targets[kind];
    if (isThere === undefined) yield `work of kind ${kind} waits, which nobody knows`;
    else if (!isThere(company, key)) yield `${kind} waits for ${key}, which is gone`;
  }
  const waiting = new Set(company.due.map(named));
  const needs = (kind: string, key: string): boolean => !waiting.has(named({ kind, key }));
  for (const id of company.sessions.keys()) if (needs("session-end", id)) yield `sessions ${id} will never end`;
  for (const id of company.revokedTokens.keys()) {
    if (needs("revoked-token-end", id)) yield `revokedTokens ${id} will never end`;
  }
  for (const id of company.codes.keys()) if (needs("code-end", id)) yield `codes ${id} will never end`;
  for (const id of company.reservations.keys()) if (needs("reservation-end", id)) yield `reservations ${id} will never end`;
  for (const { id, kind, status } of company.tasks.values()) {
    const key = kind === "deviceOrder" ? id.replace(/^order-/, "") : id;
    const ended = status === "Completed" || status === "Failed";
    if (!ended && needs(taskWork[kind], key)) yield `tasks ${id} will never be done`;
  }
  for (const { id, shipping } of company.devices.values()) {
    const underway = shipping?.status === "Initial" || shipping?.status === "Accepted";
    if (underway && needs("device-shipping", id)) yield `devices ${id} will never be shipped`;
  }
  yield* logins(company);
}

function* logins({ sessions, tokens }: Company): Generator<string> {
  const ofUsers = Map.groupBy(sessions.values(), ({ extensionId, appId }) => `${extensionId} with ${appId}`);
  for (const [user, some] of ofUsers)
    if (some.length > mostSessions) yield `${user}: ${some.length} sessions, ${mostSessions} at most`;
  const ofSessions = Map.groupBy(tokens.values(), ({ sessionId }) => sessionId);
  for (const [id, some] of ofSessions)
    if (some.length > mostTokens) yield `sessions ${id}: ${some.length} tokens, ${mostTokens} at most`;
}

function named({ kind, key }: DueWork): string {
  return `${kind} ${key}`;
}
