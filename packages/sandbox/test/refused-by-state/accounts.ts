import { internalApp } from "../support/service.ts";
import type { Scene, StateRefusal } from "./state-refusal.ts";

const ines = "2719501004";
const inesJwt = "eyJraWQiOiJ0aWRld2F0ZXIiLCJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIyNzE5NTAxMDA0In0.c2lnbmF0dXJl";
const reserved = { mainNumber: "+15035550142", reservationId: "4f0c6b1e-7a52-4a83-9d6f-3b5f0a9c2e11" };

const renewal = ({ sandbox, admin }: Scene): object => {
  const { sessionId = "" } = sandbox.state.tokens.get(admin.token) ?? {};
  const { refreshToken = "" } = sandbox.state.sessions.get(sessionId) ?? {};
  return new URLSearchParams({ grant_type: "refresh_token", refresh_token: refreshToken });
};

/** Logins, accounts, custom fields, licences. */
export const ofAccounts: readonly StateRefusal[] = [
  {
    operation: "requestToken",
    given: "the user has been disabled",
    body: new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: inesJwt }),
    prepare: ({ act }) => act("updateExtension", { extensionId: ines }, { status: "Disabled" }),
    refusal: [400, "OAU-236", undefined],
  },
  {
    operation: "requestToken",
    given: "the refresh token was used an hour ago",
    body: renewal,
    async prepare(scene) {
      await scene.act("requestToken", {}, renewal(scene));
      scene.sandbox.clock.advance(3_600_000);
    },
    refusal: [400, "OAU-213", undefined],
  },
  {
    operation: "revokeToken",
    given: "the app has got a new secret",
    body: ({ admin }) => new URLSearchParams({ token: admin.token }),
    prepare: ({ sandbox }) => sandbox.state.apps.update(internalApp, { clientSecret: "a-new-one" }),
    refusal: [400, "OAU-164", undefined],
  },
  {
    operation: "createAccount",
    given: "the number's reservation has run out",
    body: reserved,
    prepare: ({ sandbox }) => sandbox.clock.advance(20 * 60_000),
    refusal: [400, "CMN-102", "reservationId"],
  },
  {
    operation: "createAccount",
    given: "another account has the partner's id",
    body: { ...reserved, partnerId: "tidewater-01" },
    prepare: ({ act }) => act("createAccount", {}, { partnerId: "tidewater-01" }),
    refusal: [400, "CMN-406", "partnerId"],
  },
  {
    operation: "sendWelcomeEmail",
    given: "the owner has no mail address any more",
    prepare: ({ sandbox }) => sandbox.state.extensions.update("2719404004", { contact: { firstName: "Nora" } }),
    refusal: [400, "CMN-100", "email"],
  },
  {
    operation: "sendActivationEmail",
    given: "the account is confirmed",
    prepare: ({ sandbox }) => sandbox.state.accounts.update("2719404004", { status: "Confirmed" }),
    refusal: [400, "CMN-111", undefined],
  },
  {
    operation: "createCustomField",
    given: "the account has five",
    async prepare({ act }) {
      for (const displayName of ["Tide table", "Berth", "Mooring"]) await act("createCustomField", {}, { displayName });
    },
    refusal: [400, "CMN-111", undefined],
  },
  {
    operation: "updateCustomField",
    given: "another one has the name",
    prepare: ({ act }) => act("createCustomField", {}, { displayName: "Team" }),
    refusal: [400, "CMN-406", "displayName"],
  },
  {
    operation: "deleteCustomField",
    given: "it is gone already",
    prepare: ({ act }) => act("deleteCustomField"),
    refusal: [404, "CMN-102", "fieldId"],
  },
  {
    operation: "purchaseLicenses",
    given: "the account has as many as it may have",
    body: {
      addedLicenses: [
        { type: { sku: "LRM-100" }, quantity: 1 },
        { type: { sku: "WBR-500" }, quantity: 1 },
      ],
    },
    prepare: ({ act }) => act("purchaseLicenses", {}, { addedLicenses: [{ type: { sku: "WBR-500" }, quantity: 9 }] }),
    refusal: [400, "CMN-111", "addedLicenses[1].quantity"],
  },
  {
    operation: "deleteLicense",
    given: "somebody has got the licence",
    path: { licenseId: "9121004" },
    prepare: ({ sandbox }) => sandbox.state.licenses.update("9121004", { extensionId: ines }),
    refusal: [400, "CMN-111", "licenseId"],
  },
];
