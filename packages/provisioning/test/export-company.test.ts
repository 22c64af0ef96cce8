import { createClient } from "@ringwright/core";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AccountState, ExportError, exportCompany, readAccount, writeCompanyFile } from "../src/index.ts";

let sandbox: Sandbox;
let account: AccountState;
beforeAll(async () => {
  sandbox = await createSandbox();
  const auth = sandbox.auth("admin");
  account = (await readAccount(createClient({ server: sandbox.url, fetch: sandbox.fetch, clock: sandbox.clock, auth }))).account;
});
afterAll(() => sandbox.close());

test("a file of an account is YAML that people can read", () => {
  expect(writeCompanyFile(exportCompany(account), "yaml")).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=./node_modules/@ringwright/provisioning/company-file.schema.json
    key: email
    sites:
      - name: Main Site
        hours: { monday: [ 08:00-17:00 ], tuesday: [ 08:00-17:00 ], wednesday: [ 08:00-17:00 ], thursday: [ 08:00-17:00 ], friday: [ 08:00-15:00 ] }

      - name: Warrenton Yard
        extensionNumber: "250"
        address: { street: 60 SE Harbor Drive, city: Warrenton, state: Oregon, zip: "97146", country: United States }
        hours: { monday: [ 06:30-16:00 ], wednesday: [ 06:30-16:00 ], friday: [ 06:30-16:00 ] }

    people:
      - email: nora.whitfield@tidewater.example
        extensionNumber: "101"
        name: { first: Nora, last: Whitfield }
        type: User
        status: Enabled
        roles: [ Super Admin ]
        site: Main Site
        phones: []
        queues: []
        groups: [ Yard Paging ]
        forwarding: []
        callerId: company
        hours: always
        notifications: { emailAddresses: [ nora.whitfield@tidewater.example ], smsEmailAddresses: [], voicemails: [ email, attachment ], inboundFaxes: [ email, attachment ], outboundFaxes: [], inboundTexts: [], missedCalls: [], callNotes: [] }

      - email: ines.okafor@tidewater.example
        extensionNumber: "102"
        name: { first: Ines, last: Okafor }
        type: User
        status: Enabled
        roles: [ Standard ]
        jobTitle: Surveyor
        site: Main Site
        costCenter: Field crews
        customFields: { Crew: North }
        phones: [ { serial: 0004F2A1B2C3 } ]
        number: "+15035550112"
        emergency: { location: Astoria Office }
        queues: [ Front Desk ]
        groups: [ Yard Paging ]
        forwarding: [ { phoneNumber: "+15035550161", type: Mobile }, { phoneNumber: "+15035550163", type: Home } ]
        callerId: own
        hours: always
        notifications: { emailAddresses: [ ines.okafor@tidewater.example ], smsEmailAddresses: [], voicemails: [ email, attachment ], inboundFaxes: [ email, attachment ], outboundFaxes: [], inboundTexts: [], missedCalls: [], callNotes: [] }

      - email: tomas.lindgren@tidewater.example
        extensionNumber: "103"
        name: { first: Tomas, last: Lindgren }
        type: User
        status: Enabled
        roles: [ Standard ]
        jobTitle: Draughtsman
        site: Main Site
        phones: [ app ]
        number: "+15035550113"
        emergency: { address: { street: 9 Alameda Avenue, city: Astoria, state: OR, zip: "97103", country: US } }
        queues: [ Front Desk, Site Emergencies ]
        groups: []
        forwarding: []
        callerId: { devices: own, RingOut: company, RingMe: own, CallFlip: own, FaxNumber: own, AdditionalSoftphone: own, Alternate: own, CommonPhone: own, MobileApp: own, Delegated: own, BusinessMobile: own }
        hours: always
        notifications: { emailAddresses: [ tomas.lindgren@tidewater.example ], smsEmailAddresses: [], voicemails: [ email, attachment ], inboundFaxes: [ email, attachment ], outboundFaxes: [], inboundTexts: [], missedCalls: [ email ], callNotes: [] }

      - email: priya.raman@tidewater.example
        extensionNumber: "104"
        name: { first: Priya, last: Raman }
        type: User
        status: NotActivated
        roles: [ User Admin ]
        jobTitle: Office manager
        site: Main Site
        phones: [ { name: Polycom VVX 450 } ]
        emergency: { address: { street: 114 Pier Street, city: Astoria, state: OR, zip: "97103", country: US } }
        queues: []
        groups: []
        forwarding: []
        callerId: company
        hours: always
        notifications: { emailAddresses: [ priya.raman@tidewater.example ], smsEmailAddresses: [], voicemails: [ email, attachment ], inboundFaxes: [ email, attachment ], outboundFaxes: [], inboundTexts: [], missedCalls: [], callNotes: [] }
    "
  `);
});

test("people are known by their extension numbers where two share a mail address, and who has none is left out and told", () => {
  const [nora, ines, tomas] = account.people;
  if (nora === undefined || ines === undefined || tomas === undefined) throw new Error("Tidewater has three people");
  const shared = { ...tomas, email: "INES.okafor@tidewater.example" };
  const short = { ...nora, id: "1", email: undefined, extensionNumber: "12", name: "Lobby\n*/" };
  const exported = exportCompany({ ...account, people: [ines, shared, short] });
  expect(exported.file.key).toBe("extensionNumber");
  expect(exported.file.people.map(({ extensionNumber, email }) => [extensionNumber, email])).toEqual([
    ["102", "ines.okafor@tidewater.example"],
    ["103", "INES.okafor@tidewater.example"],
  ]);
  expect(
    writeCompanyFile(exported, "yaml")
      .split("\n")
      .filter((line) => line.startsWith("# Lobby")),
  ).toEqual([
    '# Lobby */ (12), extensionNumber: "12" must be 3 to 8 digits, such as 102',
    "# Lobby */ (12): has neither a mail address of their own nor an extension number of 3 to 8 digits",
  ]);
});

test("an account of nobody is no file", () => {
  expect(() => exportCompany({ ...account, people: [] })).toThrow(ExportError);
});
