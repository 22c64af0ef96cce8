import type { Schema } from "../contract/schemas.ts";
import { pageV1 } from "../http/paging.ts";
import { invalid, notFound, refuse, unknownReference } from "../http/refusal.ts";
import type { State } from "../state/state.ts";
import type { License, LicenseType } from "../state/types.ts";
import { licenseTypeView, licenseView } from "../views/license.ts";
import type { Call, Topic } from "./types.ts";

type Operations = "listLicenses" | "purchaseLicenses" | "readLicense" | "deleteLicense" | "listLicenseTypes";

// Of a type that names no limit; what the service allows then is not published.
const defaultLimit = 1000;

/** Add-on licences: buying, giving up, and the kinds there are. No operation of the contract gives one to a user. */
export const licenses: Topic<Operations> = {
  listLicenses(call) {
    const { state, account, query } = call;
    const { typeId } = query;
    if (typeId !== undefined && state.licenseTypes.get(typeId) === undefined) unknownReference("typeId");
    const match = { accountId: account.id, ...(typeId === undefined ? {} : { typeId }) };
    // This list alone does not tell its address.
    const { uri, ...page } = pageV1(
      call,
      (number, perPage) => state.licenses.page(match, number, perPage),
      (license) => licenseView(call, license),
    );
    return { status: 200, body: page };
  },

  purchaseLicenses(call) {
    call.body.addedLicenses.forEach((item, index) => {
      buy(call, item, `addedLicenses[${index}]`);
    });
    return { status: 204 };
  },

  readLicense(call) {
    return { status: 200, body: licenseView(call, licenseOf(call)) };
  },

  deleteLicense(call) {
    const license = licenseOf(call);
    if (license.extensionId !== undefined) {
      refuse(400, "CMN-111", { parameterName: "licenseId", message: "A licence that somebody has cannot be given up" });
    }
    call.state.licenses.delete(license.id);
    return { status: 204 };
  },

  listLicenseTypes(call) {
    return { status: 200, body: pageV1(call, call.state.licenseTypes.find(), (type) => licenseTypeView(call, type)) };
  },
};

function licenseOf({ state, account, path }: Pick<Call<"readLicense">, "state" | "account" | "path">): License {
  const license = state.licenses.get(path.licenseId);
  return license?.accountId === account.id ? license : notFound("licenseId");
}

// Items of the same kind add up, as each is counted once those before it are bought.
function buy(
  { state, account, nowMs }: Call<"purchaseLicenses">,
  { type: { sku }, quantity }: Schema<"LicensePurchaseItem">,
  parameterName: string,
): void {
  const type =
    state.licenseTypes.first({ sku }) ?? invalid(`${parameterName}.type.sku`, `Licences of the kind ${sku} are not for sale`);
  const free = limitOf(type) - state.licenses.count({ accountId: account.id, typeId: type.id });
  if (quantity > free) {
    const message = `The account may have ${limitOf(type)} licences ${sku}, ${Math.max(free, 0)} more than now`;
    refuse(400, "CMN-111", { parameterName: `${parameterName}.quantity`, message });
  }
  for (let count = 0; count < quantity; count += 1) addLicense(state, account.id, type, nowMs);
}

function limitOf({ limit, feature }: LicenseType): number {
  return limit ?? feature?.limit ?? defaultLimit;
}

function addLicense(state: State, accountId: string, { id: typeId }: LicenseType, nowMs: number): void {
  const id = state.nextId("license");
  state.licenses.insert({ id, accountId, typeId, creationTime: new Date(nowMs).toISOString() });
}
