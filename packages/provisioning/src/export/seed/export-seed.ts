import type { Client, Operation } from "@ringwright/core";
import { Reading, type ReadingOptions } from "../../account/reading.ts";
import type { CompanyFile } from "../../company-file.ts";
import { accountSeed, costCenterSeed, locationSeed, siteSeed, templateSeed } from "./account-seed.ts";
import { deviceSeed } from "./device-seed.ts";
import { extensionSeed } from "./extension-seed.ts";
import { forwardingSeed, numberSeeds } from "./number-seed.ts";
import { type AccountParts, readParts } from "./read-parts.ts";
import { roleSeeds } from "./role-seed.ts";
import { type SeedDocument, type SeedRecord, siteOf } from "./seed-document.ts";
import { callerIdSeeds } from "./settings-seed.ts";

/** An account as a seed of the sandbox. */
export interface SeedExport {
  readonly seed: SeedDocument;
  /** How often each operation was called. */
  readonly calls: ReadonlyMap<Operation, number>;
}

/** How a seed is read. */
export interface SeedOptions extends ReadingOptions {
  /**
   * What it is read for: what people show, when they take calls and of what they are told is read of those of whom it says it,
   * and else as a new extension has it. Of everybody when left out.
   */
  readonly file?: CompanyFile;
}

/**
 * Reads an account as a seed of `@ringwright/sandbox`, through operations that are open to every app. It holds no passwords, no
 * PINs and no settings by which phones register; `writeSeed` says what else it cannot hold.
 *
 * @param client - whose app may read accounts, for an administrator
 * @param options - what ends it, who is told of its calls, and what it is for
 * @throws what the calls throw
 */
export async function exportSeed(client: Client, options: SeedOptions = {}): Promise<SeedExport> {
  const reading = new Reading(options);
  const parts = await readParts(client, reading, options.file);
  return { seed: toSeed(parts, new Date(client.clock.now()).toISOString()), calls: reading.calls };
}

// Nobody is told of apps. This one is as an ordinary app that may do what is open to every app.
const app: SeedRecord = {
  clientId: "ringwright",
  clientSecret: "ringwright-secret",
  name: "ringwright",
  permissions: ["EditAccounts", "EditExtensions", "ReadAccounts", "RoleManagement"],
  grants: ["jwt", "refresh"],
};

function toSeed(parts: AccountParts, now: string): SeedDocument {
  const { account, costCenters, sites, locations, extensions, devices, templates, forwarding, settings } = parts;
  const creationTime = extensions.find(({ id }) => String(id) === String(account.operator.id))?.creationTime;
  const { roles, keys } = roleSeeds(parts);
  const phoneNumbers = numberSeeds(parts);
  const known = {
    numbers: new Set(phoneNumbers.map(({ phoneNumber }) => phoneNumber)),
    locations: new Set(locations.map(({ id }) => id)),
  };
  const deviceIds = new Set(devices.map(({ id }) => id));
  return {
    now,
    account: accountSeed(parts, creationTime),
    sites: sites.filter((site) => siteOf(site) !== undefined).map((site) => siteSeed(parts, site)),
    costCenters: costCenters.map(costCenterSeed),
    roles,
    apps: [app],
    emergencyLocations: locations.map(locationSeed),
    extensions: extensions
      .filter(({ type }) => type !== "Site")
      .map((extension) => extensionSeed(parts, extension, keys, creationTime)),
    phoneNumbers,
    devices: devices.map((device) => deviceSeed(device, known)),
    templates: templates.map(templateSeed),
    forwardingNumbers: [...forwarding].flatMap(([id, list]) => list.map((number) => forwardingSeed(id, number, deviceIds))),
    callerIds: [...settings.callerIds].flatMap(([id, shown]) =>
      callerIdSeeds(parts, id, shown, { numbers: known.numbers, devices: deviceIds }),
    ),
  };
}
