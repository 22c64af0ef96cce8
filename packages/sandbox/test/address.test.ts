import { expect, test } from "vitest";
import { completeAddress } from "../src/views/address.ts";

const oregon = {
  country: "US",
  countryId: "1",
  countryIsoCode: "US",
  countryName: "United States",
  state: "OR",
  stateId: "900033",
  stateIsoCode: "OR",
  stateName: "Oregon",
};

test.each([
  ["ids", { countryId: "1", stateId: "900033" }],
  ["codes", { countryIsoCode: "US", stateIsoCode: "OR" }],
  ["names", { countryName: "United States", stateName: "Oregon" }],
  ["either in the plain member, in any case", { country: "united states", state: "or" }],
])("an address by %s gets country and state in every way", (_, given) => {
  expect(completeAddress({ street: "9 Alameda Avenue", ...given })).toEqual({ street: "9 Alameda Avenue", ...oregon });
});

test.each([
  ["with accents", { country: "CANADA", state: "Québec" }, { countryId: "39", state: "QC" }],
  ["with accents as marks of their own", { country: "CA", state: "Que\u0301bec" }, { countryId: "39", state: "QC" }],
  ["without the accents that it has", { country: "Cote d'Ivoire" }, { country: "CI" }],
])("a name is known %s", (_, given, expected) => {
  expect(completeAddress(given)).toMatchObject(expected);
});

test("a state counts in its own country only", () => {
  expect(completeAddress({ country: "CA", state: "OR" })).toEqual({
    country: "CA",
    countryId: "39",
    countryIsoCode: "CA",
    countryName: "Canada",
    state: "OR",
  });
});

test("an address of a country that nobody knows, and one without any, stay as they are", () => {
  expect(completeAddress({ country: "Atlantis", state: "OR" })).toEqual({ country: "Atlantis", state: "OR" });
  expect(completeAddress({ city: "Astoria" })).toEqual({ city: "Astoria" });
});
