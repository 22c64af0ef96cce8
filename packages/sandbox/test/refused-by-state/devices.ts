import type { StateRefusal } from "./state-refusal.ts";

const [account, ines, tomas] = ["2719404004", "2719501004", "2719502004"] as const;
const [deskPhone, spare] = ["804111004", "804113004"] as const;
const [office, yard] = ["340101004", "340102004"] as const;
const warrentonYard = "2719701004";
const address = {
  customerName: "Tidewater Surveying",
  street: "1 Marine Drive",
  city: "Astoria",
  state: "OR",
  zip: "97103",
  country: "US",
};

const boxFor = (extensionId: string): object => ({
  boxBillingId: 4711,
  extension: { id: Number(extensionId) },
  emergencyServiceAddress: address,
});

/** Devices, their lines and orders, the places of their emergency calls. */
export const ofDevices: readonly StateRefusal[] = [
  {
    operation: "updateDevice",
    given: "the account takes locations alone",
    body: { name: "Front desk", emergency: { address } },
    prepare: ({ sandbox }) => sandbox.state.accounts.update(account, { acceptsDeviceAddresses: false }),
    refusal: [400, "EME-384", "emergency"],
  },
  {
    operation: "updateDevice",
    given: "its new user has been deleted",
    body: { name: "Front desk", extension: { id: tomas } },
    prepare: ({ act }) => act("deleteExtension", { extensionId: tomas }),
    refusal: [400, "CMN-102", "extension.id"],
  },
  {
    operation: "updateDeviceEmergency",
    given: "the device has lost its line",
    prepare: ({ act }) => act("removeDeviceLine"),
    refusal: [400, "CMN-101", "emergency"],
  },
  {
    operation: "removeDeviceLine",
    given: "the device has lost its line",
    prepare: ({ act }) => act("removeDeviceLine"),
    refusal: [400, "CMN-111", undefined],
  },
  {
    operation: "replaceDevice",
    given: "the extension has got the target",
    prepare: ({ act }) => act("updateDevice", { deviceId: spare }, { extension: { id: ines } }),
    refusal: [400, "CMN-101", "targetDeviceId"],
  },
  {
    operation: "bulkAddDevices",
    given: "somebody else has got the number",
    body: {
      records: [
        {
          extension: { id: ines },
          type: "OtherPhone",
          emergency: { location: { id: office } },
          phoneInfo: { phoneNumberId: "1162823004" },
        },
      ],
    },
    prepare: ({ act }) => act("assignPhoneNumber", { phoneNumberId: "1162823004" }),
    refusal: [200, "CMN-101", "phoneInfo.phoneNumberId"],
  },
  {
    operation: "addDevicesToInventory",
    given: "the site is gone",
    body: { type: "OtherPhone", quantity: 2, site: { id: warrentonYard } },
    prepare: ({ sandbox }) => sandbox.state.sites.delete(warrentonYard),
    refusal: [400, "CMN-102", "site.id"],
  },
  {
    operation: "deleteDevicesFromInventory",
    given: "somebody has got the device",
    body: { records: [{ deviceId: spare }] },
    prepare: ({ act }) => act("updateDevice", { deviceId: spare }, { extension: { id: ines } }),
    refusal: [200, "CMN-111", undefined],
  },
  {
    operation: "createDeviceOrder",
    given: "the box has been used in another order",
    body: boxFor(ines),
    prepare: ({ act }) => act("createDeviceOrder", {}, boxFor(tomas)),
    refusal: [400, "CMN-406", "boxBillingId"],
  },
  {
    operation: "createDeviceOrder",
    given: "the user has no line to share any more",
    body: {
      devices: [
        {
          type: "SoftPhone",
          name: "Ines on the road",
          linePooling: "Guest",
          extension: { id: ines },
          emergencyServiceAddress: address,
        },
      ],
    },
    prepare: ({ act }) => act("removeDeviceLine", { deviceId: deskPhone }),
    refusal: [400, "CMN-101", "devices[0].linePooling"],
  },
  {
    operation: "createEmergencyLocation",
    given: "the site is gone",
    prepare: ({ sandbox }) => sandbox.state.sites.delete(warrentonYard),
    refusal: [400, "CMN-102", "site.id"],
  },
  {
    operation: "updateEmergencyLocation",
    given: "the site is gone",
    prepare: ({ sandbox }) => sandbox.state.sites.delete(warrentonYard),
    refusal: [400, "CMN-102", "site.id"],
  },
  {
    operation: "deleteEmergencyLocation",
    given: "emergency calls come from there now",
    path: { locationId: yard },
    prepare: ({ act }) => act("updateDeviceEmergency", {}, { emergency: { location: { id: yard } } }),
    refusal: [207, "CMN-111", undefined],
  },
  {
    operation: "deleteEmergencyLocation",
    given: "its successor has been deleted",
    query: `newLocationId=${yard}`,
    prepare: ({ act }) => act("deleteEmergencyLocation", { locationId: yard }),
    refusal: [400, "CMN-102", "newLocationId"],
  },
  {
    operation: "createPersonalEmergencyLocation",
    given: "the user has twenty",
    async prepare({ act }) {
      for (let count = 1; count < 20; count += 1) await act("createPersonalEmergencyLocation");
    },
    refusal: [400, "CMN-111", undefined],
  },
  {
    operation: "updatePersonalEmergencyLocation",
    given: "the site is gone",
    body: { name: "Ines at the yard", site: { id: warrentonYard } },
    prepare: ({ act }) => act("deleteSite"),
    refusal: [400, "CMN-102", "site.id"],
  },
  {
    operation: "deletePersonalEmergencyLocation",
    given: "emergency calls come from there now",
    prepare: ({ act }) => act("updateDeviceEmergency", {}, { emergency: { location: { id: "340111004" } } }),
    refusal: [207, "CMN-111", undefined],
  },
];
