import { toldWhenDue } from "../audit/told.ts";
import { endExpiredSession } from "../oauth/tokens.ts";
import type { DueKind, DuePayloads } from "../state/due.ts";
import type { SettleDue, State } from "../state/state.ts";
import { fillOrder } from "./device-orders.ts";
import { advanceShipping } from "./device-shipping.ts";
import { advanceExtensionUpdate } from "./extension-update.ts";
import { proceedWithAddition } from "./inventory-addition.ts";

/** Does one kind of waiting work. `atMs` is when it was due, which may be long before the request that settles it. */
export type DueHandler<K extends DueKind> = (state: State, payload: DuePayloads[K], atMs: number) => void;

// A topic puts its handlers here, from a file of its own beside this one.
const handlers: { readonly [K in DueKind]: DueHandler<K> } = {
  "session-end": (state, { sessionId }, atMs) => endExpiredSession(state, sessionId, atMs),
  "revoked-token-end": (state, { token }) => void state.revokedTokens.delete(token),
  "inventory-addition": (state, { taskId }, atMs) => proceedWithAddition(state, taskId, atMs),
  "reservation-end": (state, { reservationId }) => void state.reservations.delete(reservationId),
  "code-end": (state, { code }) => void state.codes.delete(code),
  "device-order": (state, { orderId }, atMs) => fillOrder(state, orderId, atMs),
  "device-shipping": (state, { deviceId }, atMs) => advanceShipping(state, deviceId, atMs),
  "extension-update": (state, { taskId }, atMs) => advanceExtensionUpdate(state, taskId, atMs),
};

/** Does a piece of waiting work with the handler of its kind. */
export const settleDue: SettleDue = (state, { kind, payload, atMs }) => {
  toldWhenDue(state, kind, atMs, () => {
    (handlers[kind] as DueHandler<DueKind>)(state, payload as DuePayloads[DueKind], atMs);
  });
};
