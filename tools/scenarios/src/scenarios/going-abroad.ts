import { expect } from "vitest";
import type { Service } from "../service.ts";
import { people } from "../tidewater.ts";

/** A user moves to London: settings are chosen from the dictionaries, and numbers are read as one does there. */
export async function goingAbroad({ accounts, as }: Service): Promise<void> {
  const { dictionary, extensions } = accounts;
  const zones = await dictionary.timezones.list().toArray();
  const london = zones.find(({ name }) => name === "Europe/London");
  const countries = await dictionary.countries.list().toArray();
  const britain = countries.find(({ isoCode }) => isoCode === "GB");
  const english = (await dictionary.languages.list()).records.find(({ localeCode }) => localeCode === "en-GB");
  expect(await dictionary.timezones.read({ timezoneId: london?.id ?? "" })).toMatchObject({ name: "Europe/London" });
  expect(await dictionary.countries.read({ countryId: britain?.id ?? "" })).toMatchObject({ callingCode: "44" });

  const extensionId = people.tomas;
  const { status, serviceInfo } = await accounts.read();
  expect([status, serviceInfo?.servicePlan?.name]).toEqual(["Confirmed", "Office"]);
  await extensions.update({
    extensionId,
    body: {
      regionalSettings: {
        homeCountry: { id: britain?.id ?? "" },
        timezone: { id: london?.id ?? "" },
        language: { id: english?.id ?? "" },
        timeFormat: "24h",
      },
    },
  });
  const self = as(extensionId);
  expect((await self.accounts.extensions.read()).regionalSettings).toMatchObject({
    homeCountry: { isoCode: "GB" },
    timezone: { name: "Europe/London" },
    language: { localeCode: "en-GB" },
    greetingLanguage: { localeCode: "en-US" },
    timeFormat: "24h",
  });
  const read = async (text: string, who: Service) =>
    (await who.numbers.parser.parse({ body: { originalStrings: [text] } })).phoneNumbers?.[0]?.e164;
  expect(await read("020 7946 0123", self)).toBe("+442079460123");
  expect(await read("(503) 555-0112", as("admin"))).toBe("+15035550112");
}
