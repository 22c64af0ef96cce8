import type { ForwardingState } from "../account/account-state.ts";
import type { Person, PersonForwarding } from "../company-types.gen.ts";
import type { Draft } from "./draft.ts";

/**
 * Plans the numbers outside the company that somebody's calls can be forwarded to.
 *
 * @param before - those that they have; undefined for who is to be created
 */
export function planForwarding(draft: Draft, { forwarding }: Person, before: readonly ForwardingState[] = []): void {
  if (forwarding === undefined) return;
  const surplus = before.filter((one) => !forwarding.some((wanted) => isSame(one, wanted)));
  const missing = forwarding.filter((wanted) => !before.some((one) => isSame(one, wanted)));
  if (surplus.length + missing.length === 0) return;
  draft.change("forwarding", before.map(describe).join(", "), forwarding.map(describe).join(", "));
  const { extensionId } = draft;
  // A label, a kind and a number are there once: what goes makes room for what comes.
  const gives = surplus.length === 0 ? [] : [`forwarding:${draft.key}`];
  if (surplus.length > 0) {
    draft.add({ kind: "removeForwarding", extensionId, ids: surplus.map(({ id }) => id), gives });
  }
  for (const { phoneNumber, type, label } of missing) {
    const named = type === undefined ? { type: "Other" as const, label: label ?? "" } : { type };
    draft.add({ kind: "addForwarding", extensionId, body: { phoneNumber, ...named }, needs: gives });
  }
}

function isSame(one: ForwardingState, wanted: PersonForwarding): boolean {
  if (one.phoneNumber !== wanted.phoneNumber) return false;
  return wanted.type === undefined ? one.label === wanted.label : one.type === wanted.type;
}

function describe({ phoneNumber, type, label }: ForwardingState | PersonForwarding): string {
  return `${type === undefined || type === "Other" ? label : type} ${phoneNumber}`;
}
