import type { SeedDocument, SeedRecord } from "../seed/seed-document.ts";
import { type AnonymousOptions, exchangeTexts } from "./exchange-texts.ts";

/**
 * A seed in which names, addresses, numbers and free texts are invented. Ids, extension numbers, countries and states stay, and
 * so do area codes.
 */
export function anonymousSeed(seed: SeedDocument, options: AnonymousOptions = {}): SeedDocument {
  const { apps, ...told } = seed;
  const names = seed.extensions.map(({ contact }) => {
    const { firstName, lastName } = (contact ?? {}) as SeedRecord;
    return [firstName, lastName].filter((part) => typeof part === "string" && part !== "") as string[];
  });
  return { ...exchangeTexts(told, names, options), apps };
}
