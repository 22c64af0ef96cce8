import type { StateRefusal } from "./state-refusal.ts";

const [ines, tomas, crewLead] = ["2719501004", "2719502004", "61204004"] as const;

/** Roles, and who has them. */
export const ofRoles: readonly StateRefusal[] = [
  {
    operation: "createCustomRole",
    given: "another role has the name",
    prepare: ({ act }) => act("updateUserRole", {}, { displayName: "Dispatcher" }),
    refusal: [400, "CMN-406", "displayName"],
  },
  {
    operation: "updateUserRole",
    given: "another role has the name",
    body: { displayName: "Dispatcher" },
    prepare: ({ act }) => act("createCustomRole"),
    refusal: [400, "CMN-406", "displayName"],
  },
  {
    operation: "deleteCustomRole",
    given: "somebody has the role",
    prepare: ({ act }) => act("updateUserAssignedRoles"),
    refusal: [400, "CMN-111", "roleId"],
  },
  {
    operation: "deleteCustomRole",
    given: "it has become the default one",
    prepare: ({ act }) => act("updateDefaultRole", {}, { id: crewLead }),
    refusal: [400, "CMN-111", "roleId"],
  },
  {
    operation: "updateDefaultRole",
    given: "the role is gone",
    body: { id: crewLead },
    prepare: ({ sandbox }) => sandbox.state.roles.delete(crewLead),
    refusal: [400, "CMN-102", "id"],
  },
  {
    operation: "updateUserAssignedRoles",
    given: "the role is gone",
    prepare: ({ sandbox }) => sandbox.state.roles.delete(crewLead),
    refusal: [400, "CMN-102", "records[0].id"],
  },
  {
    operation: "assignUserRoles",
    given: "one who is to get the role is a place without a person",
    prepare: ({ sandbox }) => sandbox.state.extensions.update(tomas, { status: "Unassigned" }),
    refusal: [400, "CMN-101", "addedExtensionIds"],
  },
  {
    operation: "assignDefaultRole",
    given: "the user has become a place without a person",
    prepare: ({ sandbox }) => sandbox.state.extensions.update(ines, { status: "Unassigned" }),
    refusal: [403, "CMN-403", "extensionId"],
  },
];
