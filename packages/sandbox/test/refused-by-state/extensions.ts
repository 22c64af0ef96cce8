import type { StateRefusal } from "./state-refusal.ts";

const [nora, ines, tomas, frontDesk] = ["2719404004", "2719501004", "2719502004", "2719601004"] as const;
const trainee = { firstName: "Survey", lastName: "Trainee", email: "trainee@tidewater.example", emailAsLoginName: true };

/** Extensions, the members of groups, forwarding numbers. */
export const ofExtensions: readonly StateRefusal[] = [
  {
    operation: "createExtension",
    given: "another extension has taken the number",
    body: { type: "User", extensionNumber: "150", contact: trainee },
    prepare: ({ act }) => act("updateExtension", { extensionId: tomas }, { extensionNumber: "150" }),
    refusal: [400, "CMN-406", "extensionNumber"],
  },
  {
    operation: "createExtension",
    given: "the account has no paging any more",
    body: { type: "PagingOnly", name: "Pier Paging" },
    prepare: ({ sandbox }) => sandbox.state.accounts.update(nora, { serviceFeatures: ["CallForwarding", "Voicemail"] }),
    refusal: [403, "CMN-109", "type"],
  },
  {
    operation: "updateConferencingSettings",
    given: "the account has no conferences any more",
    prepare: ({ sandbox }) => sandbox.state.accounts.update(nora, { serviceFeatures: ["CallForwarding"] }),
    refusal: [403, "CMN-109", undefined],
  },
  {
    operation: "updateCallQueue",
    given: "another extension has taken the number",
    prepare: ({ act }) => act("updateExtension", { extensionId: tomas }, { extensionNumber: "210" }),
    refusal: [400, "CMN-406", "extensionNumber"],
  },
  {
    operation: "updateCallQueueOverflow",
    given: "the other queue is gone",
    prepare: ({ act }) => act("deleteExtension", { extensionId: "2719604004" }),
    refusal: [400, "CMN-102", "items[0].id"],
  },
  {
    operation: "updateExtensionCallerId",
    given: "the company has given the number up",
    prepare: ({ act }) => act("deletePhoneNumber", { phoneNumberId: "1162824004" }),
    refusal: [400, "CMN-102", "byDevice[0].callerId.phoneInfo.id"],
  },
  {
    operation: "updateExtensionCallerId",
    given: "the device is another user's now",
    prepare: ({ act }) => act("updateDevice", { deviceId: "804115004" }, { extension: { id: tomas } }),
    refusal: [400, "CMN-102", "byDevice[0].device.id"],
  },
  {
    operation: "batchProvisionUsers",
    given: "another user has the mail address",
    body: { records: [{ status: "Enabled", contact: trainee }] },
    prepare: ({ act }) => act("updateExtension", { extensionId: tomas }, { contact: { email: trainee.email } }),
    refusal: [200, "CMN-406", "contact.email"],
  },
  {
    operation: "batchProvisionUsers",
    given: "the number's reservation has run out",
    body: {
      records: [
        {
          status: "Enabled",
          contact: trainee,
          devices: [
            {
              deviceInfo: {
                type: "OtherPhone",
                emergency: { location: { id: "340101004" } },
                phoneInfo: { phoneNumber: "+15035550142", reservationId: "4f0c6b1e-7a52-4a83-9d6f-3b5f0a9c2e11" },
              },
            },
          ],
        },
      ],
    },
    prepare: ({ sandbox }) => sandbox.clock.advance(20 * 60_000),
    refusal: [200, "CMN-101", "devices[0].deviceInfo.phoneInfo.reservationId"],
  },
  {
    operation: "updateExtension",
    given: "a new extension has taken the number",
    body: { contact: { jobTitle: "Senior surveyor" }, extensionNumber: "150" },
    prepare: ({ act }) => act("createExtension", {}, { type: "User", extensionNumber: "150", contact: trainee }),
    refusal: [400, "CMN-406", "extensionNumber"],
  },
  {
    operation: "updateExtension",
    given: "the service has frozen the extension",
    body: { status: "Disabled", statusInfo: { reason: "Voluntarily" } },
    prepare: ({ sandbox }) => sandbox.state.extensions.update(ines, { status: "Frozen" }),
    refusal: [400, "CMN-101", "status"],
  },
  {
    operation: "deleteExtension",
    given: "it is a SharedLinesGroup with phones",
    prepare: ({ sandbox }) => sandbox.state.extensions.update(ines, { type: "SharedLinesGroup" }),
    refusal: [400, "JWS-1736", undefined],
  },
  {
    operation: "deleteUsers",
    given: "the user is a call queue now",
    body: { records: [{ id: tomas }] },
    prepare: ({ sandbox }) => sandbox.state.extensions.update(tomas, { type: "Department" }),
    refusal: [200, "CMN-111", undefined],
  },
  {
    operation: "assignCallQueueMembers",
    given: "a member to be has become a fax box",
    body: { addedExtensionIds: [nora, tomas] },
    prepare: ({ sandbox }) => sandbox.state.extensions.update(tomas, { type: "FaxUser" }),
    refusal: [400, "EXT-405", "addedExtensionIds"],
  },
  {
    operation: "updateUserCallQueues",
    given: "one of the queues has been deleted",
    prepare: ({ act }) => act("deleteExtension", { extensionId: frontDesk }),
    refusal: [400, "CMN-102", "records[0].id"],
  },
  {
    operation: "assignDepartmentMembers",
    given: "the department has been deleted",
    prepare: ({ act }) => act("deleteExtension", { extensionId: frontDesk }),
    refusal: [400, "CMN-102", "items[0].departmentId"],
  },
  {
    operation: "assignPagingGroupMembers",
    given: "the phone has left the inventory",
    prepare: ({ act }) => act("deleteDevicesFromInventory", {}, { records: [{ deviceId: "804113004" }] }),
    refusal: [400, "CMN-102", "addedDeviceIds"],
  },
  {
    operation: "assignParkLocationUsers",
    given: "a user to be is a place without a person",
    body: { addedUserIds: [nora, tomas] },
    prepare: ({ sandbox }) => sandbox.state.extensions.update(tomas, { status: "Unassigned" }),
    refusal: [400, "CMN-101", "addedUserIds"],
  },
  {
    operation: "createMonitoringGroup",
    given: "another group has the name",
    prepare: ({ act }) => act("updateMonitoringGroup", {}, { name: "Yard training" }),
    refusal: [400, "CMN-406", "name"],
  },
  {
    operation: "updateMonitoringGroup",
    given: "another group has the name",
    prepare: ({ act }) => act("createMonitoringGroup", {}, { name: "Call coaching" }),
    refusal: [400, "CMN-406", "name"],
  },
  {
    operation: "assignMonitoringGroupMembers",
    given: "one who is to change has left the company",
    prepare: ({ act }) => act("deleteExtension", { extensionId: ines }),
    refusal: [400, "CMN-102", "updatedExtensions[0].id"],
  },
  {
    operation: "assignMonitoringGroupMembers",
    given: "one who is to change is no member any more",
    prepare: ({ act }) => act("assignMonitoringGroupMembers", {}, { removedExtensions: [{ id: ines }] }),
    refusal: [400, "CMN-102", "updatedExtensions[0].id"],
  },
  {
    operation: "updateCallFlipNumbers",
    given: "one of the numbers has been deleted",
    prepare: ({ act }) => act("deleteForwardingNumber"),
    refusal: [400, "CMN-102", "records[0].id"],
  },
  {
    operation: "updateCallFlipNumbers",
    given: "the phone has been given to another user",
    prepare: ({ act }) => act("updateDevice", {}, { extension: { id: tomas } }),
    refusal: [400, "CMN-102", "records[1].id"],
  },
  {
    operation: "createForwardingNumber",
    given: "another one has the flip number",
    body: { phoneNumber: "+15035550164", label: "Boat", flipNumber: 7 },
    prepare: ({ act }) => act("updateForwardingNumber", {}, { flipNumber: "7" }),
    refusal: [400, "FPN-106", "flipNumber"],
  },
  {
    operation: "createForwardingNumber",
    given: "the extension has ten",
    body: { phoneNumber: "+15035550164", label: "Boat" },
    async prepare({ act }) {
      for (const label of ["Work", "Van", "Barge", "Cabin", "Shed", "Truck", "Dock", "Field"]) {
        await act("createForwardingNumber", {}, { phoneNumber: "+15035550165", label });
      }
    },
    refusal: [400, "FPN-103", undefined],
  },
  {
    operation: "updateForwardingNumber",
    given: "another one has the flip number",
    body: { flipNumber: "7" },
    prepare: ({ act }) => act("createForwardingNumber", {}, { phoneNumber: "+15035550164", label: "Boat", flipNumber: 7 }),
    refusal: [400, "FPN-106", "flipNumber"],
  },
  {
    operation: "deleteForwardingNumber",
    given: "it stands for the extension's own phone",
    prepare({ sandbox: { state } }) {
      state.forwardingNumbers.delete("470102004");
      state.forwardingNumbers.update("470101004", { type: "PhoneLine", phoneNumber: undefined, deviceId: "804111004" });
    },
    refusal: [403, "FPN-107", undefined],
  },
  {
    operation: "deleteForwardingNumbers",
    given: "one of them has been deleted",
    prepare: ({ act }) => act("deleteForwardingNumber", { forwardingNumberId: "470103004" }),
    refusal: [400, "CMN-102", "records[1].forwardingNumberId"],
  },
];
