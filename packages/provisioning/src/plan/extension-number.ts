import { type Draft, extensionNumberToken } from "./draft.ts";
import type { Planning } from "./planning.ts";

/** Notes an extension number that somebody or something has, and does not give back. */
export function needFreeNumber({ account, freed }: Planning, draft: Draft, extensionNumber: string): void {
  const holder = account.extensionNumbers.get(extensionNumber);
  if (holder === undefined || freed.has(extensionNumberToken(extensionNumber))) return;
  const name = account.people.find(({ id }) => id === holder)?.name;
  draft.lack(
    `extensionNumber ${extensionNumber} is ${name === undefined ? "taken" : `that of ${name}`}; give another one, or change that first`,
  );
}

/**
 * What has to happen before an extension number can be had: a leaver who has it is waited for.
 *
 * @param ownId - the extension that shall have it; undefined for one that is to be created
 */
export function freedNumber({ account, freed }: Planning, extensionNumber = "", ownId: string | undefined): string[] {
  const holder = account.extensionNumbers.get(extensionNumber);
  const token = extensionNumberToken(extensionNumber);
  return holder !== undefined && holder !== ownId && freed.has(token) ? [token] : [];
}
