import type { Defaults, Person, Site } from "./company-types.gen.ts";
import { plain } from "./plan/names.ts";

/**
 * Gives people what they do not say themselves: the defaults of the site that they say, and then those of the file. Custom fields
 * and notifications are joined, member by member.
 */
export function withDefaults(
  people: readonly Person[],
  sites: readonly Site[] = [],
  ofFile: Defaults | undefined,
): readonly Person[] {
  const bySite = new Map(sites.map(({ name, defaults }) => [plain(name), defaults]));
  return people.map((person) => {
    const site = person.site ?? ofFile?.site;
    const ofSite = site === undefined ? undefined : bySite.get(plain(site));
    return [ofSite, ofFile].reduce<Person>(join, person);
  });
}

function join(person: Person, defaults: Defaults | undefined): Person {
  if (defaults === undefined) return person;
  const customFields = { ...defaults.customFields, ...person.customFields };
  const notifications = { ...defaults.notifications, ...person.notifications };
  return {
    ...defaults,
    ...person,
    ...(Object.keys(customFields).length === 0 ? {} : { customFields }),
    ...(Object.keys(notifications).length === 0 ? {} : { notifications }),
  };
}
