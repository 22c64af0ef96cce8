import type { Schema } from "../contract/schemas.ts";
import { brands } from "../data/brands.ts";
import type { Account, Extension } from "../state/types.ts";
import { mainNumberOf } from "./account.ts";
import { completeAddress } from "./address.ts";
import { servicePlanReference } from "./dictionary.ts";
import { given } from "./given.ts";
import type { ViewContext } from "./view-context.ts";

/** An account as v2 shows it. What v1 takes and v2 has no form for is left out. */
export function accountV2View({ state }: ViewContext, account: Account): Schema<"AccountV2"> {
  const { id, partnerId, status, company } = account;
  const mainNumber = mainNumberOf(state, id);
  const owner = state.extensions.get(id);
  return {
    id,
    ...given({ externalAccountId: upTo(30, partnerId), mainNumber }),
    status,
    billingActive: status === "Confirmed",
    ...given({
      companyName: upTo(64, company),
      companyAddress: addressView(account),
    }),
    serviceInfo: subscriptionView(account),
    ...given({ contactInfo: owner && contactView(owner, mainNumber) }),
  };
}

// An account of a seed need not say how it was bought: then its plan stands for the package.
function subscriptionView({ brandId, packageId, servicePlanId, contractedCountryId }: Account): Schema<"AccountSubscription"> {
  const brand = brands.find(({ id }) => id === brandId);
  return {
    package: { id: packageId ?? servicePlanId, version: "1" },
    ...given({ brand: brand && { id: brandId, name: brand.name } }),
    contractedCountry: { id: contractedCountryId },
    servicePlan: servicePlanReference(servicePlanId),
  };
}

function addressView({ businessAddress }: Account): Schema<"PostalAddress"> | undefined {
  const { country, state, ...address } = completeAddress(businessAddress);
  const [street, city, zip] = [upTo(256, address.street), upTo(64, address.city), upTo(10, address.zip)];
  if (street === undefined || city === undefined || zip === undefined) return undefined;
  if (country === undefined || [...country].length !== 2) return undefined;
  return { street, city, ...given({ state: upTo(64, state) }), zip, country };
}

function contactView(owner: Extension, mainNumber: string | undefined): Schema<"SystemContact"> | undefined {
  const { id, extensionNumber, contact = {} } = owner;
  const { firstName, lastName, email, businessPhone } = contact;
  const contactPhone = [businessPhone, mainNumber].find((phone) => phone !== undefined && /^\+[1-9]\d{1,14}$/.test(phone));
  if (firstName === undefined || lastName === undefined || email === undefined) return undefined;
  if (contactPhone === undefined || extensionNumber === undefined || !/^\d{3,8}$/.test(extensionNumber)) return undefined;
  return { id, firstName, lastName, email, contactPhone, extensionNumber };
}

function upTo(length: number, text: string | undefined): string | undefined {
  return text !== undefined && [...text].length <= length ? text : undefined;
}
