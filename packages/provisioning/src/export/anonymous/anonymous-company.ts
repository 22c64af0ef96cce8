import type { CompanyExport } from "../company-export.ts";
import { type AnonymousOptions, exchangeTexts } from "./exchange-texts.ts";

/**
 * A company file in which names, addresses, numbers and free texts are invented. Extension numbers, ids, countries and states
 * stay, and so do area codes.
 */
export function anonymousCompany({ file, leftOut }: CompanyExport, options: AnonymousOptions = {}): CompanyExport {
  const names = file.people.map(({ name }) => [name?.first, name?.last].filter((part) => part !== undefined));
  return {
    file: exchangeTexts(file, names, options),
    // The reasons show what stands there.
    leftOut: leftOut.map(({ member }) => ({
      who: "somebody",
      member: member?.split(".")[0],
      why: "a company file cannot say it",
    })),
  };
}
