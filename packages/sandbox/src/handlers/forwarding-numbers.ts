import { pageV1 } from "../http/paging.ts";
import { notFound, refuse, unknownReference } from "../http/refusal.ts";
import { forwardingNumbersOf } from "../numbers/forwarding-phones.ts";
import type { ForwardingNumber } from "../state/types.ts";
import { forwardingNumberView } from "../views/forwarding-number.ts";
import { changedEntry, newEntry } from "./forwarding-entry.ts";
import { needForwarding } from "./forwarding-features.ts";
import type { Call, Topic } from "./types.ts";

type Operations =
  | "listForwardingNumbers"
  | "createForwardingNumber"
  | "readForwardingNumber"
  | "updateForwardingNumber"
  | "deleteForwardingNumber"
  | "deleteForwardingNumbers";

/** Numbers that an extension's calls can be forwarded or flipped to. */
export const forwardingNumbers: Topic<Operations> = {
  listForwardingNumbers(call) {
    const records = allOf(call);
    return { status: 200, body: pageV1(call, records, (record) => forwardingNumberView(call, record)) };
  },

  createForwardingNumber(call) {
    const { state, account, extension, body } = call;
    const entry = newEntry(call, allOf(call), body);
    const record = state.forwardingNumbers.insert({
      id: state.nextId("forwardingNumber"),
      accountId: account.id,
      extensionId: extension.id,
      ...entry,
    });
    return { status: 200, body: forwardingNumberView(call, record) };
  },

  readForwardingNumber(call) {
    return { status: 200, body: forwardingNumberView(call, recordOf(call).record) };
  },

  updateForwardingNumber(call) {
    const { record, all } = recordOf(call);
    const others = all.filter(({ id }) => id !== record.id);
    const changed = call.state.forwardingNumbers.update(record.id, changedEntry(call, record, others, call.body));
    return { status: 200, body: forwardingNumberView(call, changed) };
  },

  deleteForwardingNumber(call) {
    const { record } = recordOf(call);
    if (record.automatic === true) refuse(403, "FPN-107", { message: ownPhoneStays });
    call.state.forwardingNumbers.delete(record.id);
    return { status: 204 };
  },

  deleteForwardingNumbers(call) {
    const { state, body } = call;
    const all = allOf(call);
    const named = new Set<string>();
    for (const [index, { forwardingNumberId }] of body.records.entries()) {
      const parameterName = `records[${index}].forwardingNumberId`;
      const record = all.find(({ id }) => id === forwardingNumberId);
      if (record === undefined) return unknownReference(parameterName);
      if (named.has(record.id)) refuse(400, "CMN-406", { parameterName });
      if (record.automatic === true) refuse(403, "FPN-107", { parameterName, message: ownPhoneStays });
      named.add(record.id);
      state.forwardingNumbers.delete(record.id);
    }
    return { status: 204 };
  },
};

const ownPhoneStays = "The extension's own phones come by themselves and cannot be deleted";

type OfExtension = Pick<Call<"listForwardingNumbers">, "state" | "extension">;

function allOf({ state, extension }: OfExtension): readonly ForwardingNumber[] {
  needForwarding(extension);
  return forwardingNumbersOf(state, extension);
}

function recordOf(call: OfExtension & Pick<Call<"readForwardingNumber">, "path">): {
  readonly record: ForwardingNumber;
  readonly all: readonly ForwardingNumber[];
} {
  const all = allOf(call);
  return { record: all.find(({ id }) => id === call.path.forwardingNumberId) ?? notFound("forwardingNumberId"), all };
}
