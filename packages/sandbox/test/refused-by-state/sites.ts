import type { StateRefusal } from "./state-refusal.ts";

const [ines, tomas, frontDesk] = ["2719501004", "2719502004", "2719601004"] as const;

/** Sites, and who belongs to them. */
export const ofSites: readonly StateRefusal[] = [
  {
    operation: "createSite",
    given: "another site has the name",
    prepare: ({ act }) => act("updateSite", {}, { name: "Seaside Office" }),
    refusal: [400, "CMN-406", "name"],
  },
  {
    operation: "createSite",
    given: "the operator has left the company",
    prepare: ({ act }) => act("deleteExtension", { extensionId: ines }),
    refusal: [400, "CMN-102", "operator.id"],
  },
  {
    operation: "updateSite",
    given: "the operator has left the company",
    prepare: ({ act }) => act("deleteExtension", { extensionId: tomas }),
    refusal: [400, "CMN-102", "operator.id"],
  },
  {
    operation: "deleteSite",
    given: "somebody belongs to it",
    prepare: ({ act }) => act("assignSiteMembers", {}, { addedExtensionIds: [ines] }),
    refusal: [403, "CMN-111", "siteId"],
  },
  {
    operation: "assignSiteMembers",
    given: "one who is to come has left the company",
    prepare: ({ act }) => act("deleteExtension", { extensionId: tomas }),
    refusal: [400, "CMN-102", "addedExtensionIds"],
  },
  {
    operation: "updateSiteIvr",
    given: "the queue that a key leads to is gone",
    prepare: ({ act }) => act("deleteExtension", { extensionId: frontDesk }),
    refusal: [400, "CMN-102", "actions[0].extension.id"],
  },
  {
    operation: "updateAdministeredSites",
    given: "one of the sites is gone",
    prepare: ({ act }) => act("deleteSite"),
    refusal: [400, "CMN-102", "records[1].id"],
  },
  {
    operation: "updateAdministeredSites",
    given: "the user has become a place without a person",
    prepare: ({ sandbox }) => sandbox.state.extensions.update(ines, { status: "Unassigned" }),
    refusal: [403, "CMN-403", "extensionId"],
  },
];
