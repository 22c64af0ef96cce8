import { missing, unknownReference } from "../http/refusal.ts";
import { reservedNumber, takeNumber } from "../numbers/pool.ts";
import type { Account } from "../state/types.ts";
import { renaming } from "./refusal-names.ts";
import type { Call } from "./types.ts";

/**
 * Gives a new account the main number that the body names. All numbers of the pool are local or toll-free and take calls;
 * any other is refused.
 */
export function giveMainNumber({ state, caller, body }: Call<"createAccount">, account: Account): void {
  const { mainNumber, reservationId } = body;
  if (reservationId !== undefined) {
    if (state.reservations.get(reservationId)?.accountId !== caller.account.id) unknownReference("reservationId");
    if (mainNumber === undefined) missing("mainNumber");
  }
  if (mainNumber === undefined) return;
  const number = renaming(
    (name) => (name === "phoneNumber" ? "mainNumber" : name),
    () => reservedNumber(state, caller.session, { phoneNumber: mainNumber, reservationId }),
  );
  takeNumber(state, account, number, { usageType: "MainCompanyNumber", primary: true });
}
