import type { Schema } from "../contract/schemas.ts";
import { flipNumbersOf } from "../numbers/call-flip.ts";
import { callFlipNumberView } from "../views/call-flip.ts";
import { changeCallFlip } from "./call-flip-changes.ts";
import { needCallFlip, needForwarding } from "./forwarding-features.ts";
import type { Call, Topic } from "./types.ts";

/** Where running calls can be moved to: those of the forwarding numbers that are for it. */
export const callFlip: Topic<"readCallFlipNumbers" | "updateCallFlipNumbers"> = {
  readCallFlipNumbers(call) {
    needForwarding(call.extension);
    return { status: 200, body: shownOf(call) };
  },

  updateCallFlipNumbers(call) {
    needForwarding(call.extension);
    needCallFlip(call.account);
    changeCallFlip(call, call.body.records);
    return { status: 200, body: shownOf(call) };
  },
};

function shownOf(call: Pick<Call<"readCallFlipNumbers">, "state" | "extension" | "uris">): Schema<"CallFlipNumberList"> {
  return { records: flipNumbersOf(call.state, call.extension).map((number) => callFlipNumberView(call, number)) };
}
