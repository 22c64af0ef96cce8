import { internalApp, serviceOf } from "../support/service.ts";
import type { StateRefusal } from "./state-refusal.ts";

const [direct, inventory] = ["1162821004", "1162823004"] as const;
const ofPool = "+15035550106";
const reservation = { records: [{ phoneNumber: ofPool, reservedTill: "Max" }] };

/** Numbers of the account, its inventory, the pool. */
export const ofNumbers: readonly StateRefusal[] = [
  {
    operation: "provisionPhoneNumber",
    given: "the reservation has run out",
    prepare: ({ sandbox }) => sandbox.clock.advance(20 * 60_000),
    refusal: [400, "CMN-101", "reservationId"],
  },
  {
    operation: "provisionPhoneNumber",
    given: "the account has got the number already",
    body: { phoneNumber: ofPool, usageType: "CompanyNumber" },
    prepare: ({ act }) => act("addPhoneNumbersToInventory", {}, { records: [{ phoneNumber: ofPool, usageType: "Inventory" }] }),
    refusal: [400, "CMN-101", "phoneNumber"],
  },
  {
    operation: "reassignPhoneNumber",
    given: "it has become the main number",
    prepare: ({ act }) => act("assignPhoneNumber", { phoneNumberId: direct }, { usageType: "MainCompanyNumber" }),
    refusal: [400, "CMN-111", undefined],
  },
  {
    operation: "deletePhoneNumber",
    given: "it has become the main number",
    prepare: ({ act }) => act("assignPhoneNumber", { phoneNumberId: direct }, { usageType: "MainCompanyNumber" }),
    refusal: [403, "CMN-111", undefined],
  },
  {
    operation: "assignPhoneNumber",
    given: "the number has become one for fax alone",
    body: { usageType: "MainCompanyNumber" },
    prepare: ({ act }) => act("assignPhoneNumber", { phoneNumberId: direct }, { usageType: "CompanyNumber", type: "FaxOnly" }),
    refusal: [400, "CMN-101", "type"],
  },
  {
    operation: "replacePhoneNumber",
    given: "the target has left the inventory",
    prepare: ({ act }) => act("assignPhoneNumber", { phoneNumberId: inventory }),
    refusal: [400, "CMN-101", "targetPhoneNumberId"],
  },
  {
    operation: "deletePhoneNumbersFromInventory",
    given: "somebody has got the number",
    body: { records: [{ id: inventory }] },
    prepare: ({ act }) => act("assignPhoneNumber", { phoneNumberId: inventory }),
    refusal: [200, "CMN-101", "id"],
  },
  {
    operation: "addPhoneNumbersToInventory",
    given: "the number has been bought",
    body: { records: [{ phoneNumber: ofPool, usageType: "Inventory" }] },
    prepare: ({ act }) => act("provisionPhoneNumber", {}, { phoneNumber: ofPool, usageType: "CompanyNumber" }),
    refusal: [200, "CMN-101", "phoneNumber"],
  },
  {
    operation: "reservePhoneNumbers",
    given: "the number has been bought",
    prepare: ({ act }) => act("provisionPhoneNumber"),
    refusal: [200, "NumberIsAlreadyProvisioned", undefined],
  },
  {
    operation: "reservePhoneNumbers",
    given: "somebody else has reserved the number",
    body: reservation,
    prepare: ({ sandbox, act }) => act("reservePhoneNumbers", {}, reservation, serviceOf(sandbox, "manager", internalApp)),
    refusal: [200, "NumberReserved", undefined],
  },
];
